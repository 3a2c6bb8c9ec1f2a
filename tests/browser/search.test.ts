import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { visitSite } from './chromium.ts';

const visitor = visitSite();
const REPORT = 'reports/wuxi-foreign-affairs-office/2021/';
const SOUGHT = 'reports/sample-transport-bureau/';

/** Files of the site that a page has asked for so far, by path. */
async function loaded(view: Page): Promise<readonly string[]> {
  return view.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
}

const isOfSearch = (path: string): boolean => /search-index|search-page|start-box/.test(path);

/** The number that stands above the results, when it is there. */
async function countOf(view: Page): Promise<number> {
  await view.locator('[data-search-outcome]:not([aria-busy]) [data-search-found]').waitFor();
  return Number(
    /[\d,]+/.exec(await view.locator('[data-search-count]').innerText())?.[0].replace(',', '') ?? 0,
  );
}

const resultsIn = (view: Page) => view.locator('[data-search-list] li:has(> article)');
const fieldIn = (view: Page) => view.locator('[data-search-page-box] input[name=q]');
const hrefsOf = async (view: Page): Promise<readonly (string | null)[]> =>
  resultsIn(view)
    .locator('h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** Chooses or takes back a value of a filter. */
async function choose(view: Page, filter: string, label: string): Promise<void> {
  const group = view.locator(`[data-search-filter="${filter}"]`);
  if (!(await group.evaluate((details: HTMLDetailsElement) => details.open)))
    await group.locator('summary').click();
  const narrow = group.locator('[data-search-narrow]');
  if (await narrow.isVisible()) await narrow.fill(label);
  await group.locator('li label', { hasText: label }).click();
}

describe('before the reader touches search', () => {
  test.each(['', REPORT, 'search/'])('nothing of it is loaded on "%s"', async (page) => {
    const view = await visitor.open(page);
    await view.waitForTimeout(300);
    expect((await loaded(view)).filter(isOfSearch)).toEqual([]);
  });

  test('without scripts the header leads to an index of all reports', async () => {
    const view = await visitor.open(REPORT, { javaScriptEnabled: false });
    await view.getByRole('link', { name: '检索报告全文' }).click();
    await view.waitForURL(/\/search\/$/);
    expect(await view.getByText('检索需要启用 JavaScript').isVisible()).toBe(true);
    expect(await view.locator('[data-search-body]').isVisible()).toBe(false);
    for (const path of [
      'years/2021/',
      'regions/wuxi/',
      'departments/wuxi-foreign-affairs-office/',
      REPORT,
      `${SOUGHT}2024/`,
    ])
      expect(await view.locator(`main a[href="/${path}"]`).first().isVisible(), path).toBe(true);
  });

  test('the index is not shown to a reader with scripts', async () => {
    const view = await visitor.open('search/');
    expect(await view.getByText('检索需要启用 JavaScript').isVisible()).toBe(false);
  });
});

describe('the dialog', () => {
  test.each([
    ['the button', (view: Page) => view.locator('[data-search-open]').click()],
    ['/', (view: Page) => view.keyboard.press('/')],
    ['Control+K', (view: Page) => view.keyboard.press('Control+k')],
    ['Meta+K', (view: Page) => view.keyboard.press('Meta+k')],
  ])('opens by %s with the focus in its field, and Escape closes it', async (_, open) => {
    const view = await visitor.open(REPORT);
    await view.locator('.site-name').focus();
    await open(view);
    expect(await view.evaluate(() => document.activeElement?.id)).toBe('search-anywhere');
    await view.keyboard.press('Escape');
    expect(await view.locator('[data-search-dialog]').isVisible()).toBe(false);
    expect(await view.evaluate(() => document.activeElement?.matches('.site-name, [data-search-open]'))).toBe(
      true,
    );
    expect(visitor.faults()).toEqual([]);
  });

  test('does not open by a key that is typed into a field, or that the reader has switched off', async () => {
    const view = await visitor.open('');
    await view.locator('#search-home').fill('2021');
    await view.keyboard.press('/');
    expect(await view.locator('#search-home').inputValue()).toBe('2021/');
    await view.locator('.site-name').focus();
    await view.keyboard.press('/');
    await view.getByLabel('按“/”键打开检索').uncheck();
    await view.keyboard.press('Escape');
    await view.keyboard.press('/');
    await view.waitForTimeout(100);
    expect(await view.locator('[data-search-dialog]').isVisible()).toBe(false);
  });

  test('sends its words to the search page, and a reader who comes back finds it closed', async () => {
    const view = await visitor.open(REPORT);
    await view.keyboard.press('/');
    await view.keyboard.type('渡船');
    await view.keyboard.press('Enter');
    await view.waitForURL(/\/search\/\?q=/);
    expect(await fieldIn(view).inputValue()).toBe('渡船');
    await view.goBack();
    expect(await view.locator('[data-search-dialog]').isVisible()).toBe(false);
  });
});

describe('suggestions', () => {
  test('are chosen by keys, and lead to the page of what they name', async () => {
    const view = await visitor.open('');
    const field = view.locator('#search-home');
    await field.focus();
    await view.keyboard.type('无锡市外');
    await view.getByRole('option', { name: /无锡市人民政府外事办公室/ }).waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await view.keyboard.press('ArrowDown');
    await view.keyboard.press('ArrowDown');
    const chosen = await field.getAttribute('aria-activedescendant');
    expect(await view.locator(`[id="${chosen ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
    await view.keyboard.press('End');
    await view.keyboard.press('Home');
    expect(await view.locator('[aria-selected=true]').innerText()).toBe('检索“无锡市外”');
    await view.keyboard.press('ArrowDown');
    await view.keyboard.press('Enter');
    await view.waitForURL(/\/departments\/wuxi-foreign-affairs-office\/$/);
    expect(visitor.faults()).toEqual([]);
  });

  test('close by Escape, which leaves the words, and are told of', async () => {
    const view = await visitor.open('search/');
    await fieldIn(view).fill('交通');
    await view.getByRole('option', { name: /示例市交通运输局/ }).waitFor();
    await expect
      .poll(() => view.locator('[data-search-page-box] [data-search-live]').innerText())
      .toMatch(/^有\d+条建议/);
    await view.keyboard.press('Escape');
    expect(await view.getByRole('listbox').count()).toBe(0);
    expect(await fieldIn(view).getAttribute('aria-expanded')).toBe('false');
    expect(await fieldIn(view).inputValue()).toBe('交通');
  });

  test('are not asked for, and nothing is sent, while an input method composes', async () => {
    const view = await visitor.open('');
    await view.locator('#search-home').focus();
    await view.waitForFunction(
      () => document.querySelector('#search-home')?.getAttribute('role') === 'combobox',
    );
    const keyboard = await view.context().newCDPSession(view);
    await keyboard.send('Input.imeSetComposition', { text: 'jiaotong', selectionStart: 8, selectionEnd: 8 });
    await view.waitForTimeout(300);
    expect(await view.getByRole('option').count()).toBe(0);
    await view.locator('#search-home').evaluate((field: HTMLInputElement) => {
      field.form?.requestSubmit();
    });
    await view.waitForTimeout(200);
    expect(new URL(view.url()).pathname).toBe('/');
    await keyboard.send('Input.insertText', { text: '交通' });
    await view.getByRole('option', { name: /示例市交通运输局/ }).waitFor();
  });
});

describe('recent searches', () => {
  test('are offered on this device, run again, and removed one by one or all', async () => {
    const view = await visitor.open('search/');
    await fieldIn(view).focus();
    await view.locator('[role=combobox]').waitFor();
    for (const text of ['渡船', '绩效', '预算']) {
      await fieldIn(view).fill(text);
      await view.keyboard.press('Enter');
    }
    await countOf(view);
    await fieldIn(view).fill('');
    const recent = view.getByRole('region', { name: '最近检索' });
    await recent.waitFor();
    expect(await recent.locator('.search-recent-run').allInnerTexts()).toEqual(['预算', '绩效', '渡船']);
    expect(await recent.getByText('只保存在本设备').isVisible()).toBe(true);
    await recent.getByRole('button', { name: '删除“绩效”' }).click();
    expect(await recent.locator('.search-recent-run').allInnerTexts()).toEqual(['预算', '渡船']);
    await recent.getByRole('button', { name: '渡船', exact: true }).click();
    await view.waitForURL(/q=%E6%B8%A1%E8%88%B9/);
    await fieldIn(view).fill('');
    await recent.getByRole('button', { name: '全部清除' }).click();
    expect(await recent.count()).toBe(0);
    expect(await view.evaluate(() => localStorage.getItem('mingzhang:recent-searches'))).toBe('[]');
  });

  test('a browser that keeps nothing searches all the same', async () => {
    const view = await visitor.open('search/');
    await view.evaluate(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await fieldIn(view).fill('渡船');
    await view.keyboard.press('Enter');
    expect(await countOf(view)).toBeGreaterThan(0);
    expect(visitor.faults()).toEqual([]);
  });
});

describe('results', () => {
  test.each([
    { page: 'search/?q=2739.21', title: '无锡市2021年度市外办部门整体支出绩效评价报告', section: '#s-1-3' },
    { page: 'en/search/?q=cherry', title: 'Wuxi', section: '#s-2-3' },
  ])('of a search in the address lead to section and place: $page', async ({ page, title, section }) => {
    const view = await visitor.open(page);
    const result = resultsIn(view).filter({ hasText: title }).first();
    await result.waitFor();
    const hrefs = await result
      .locator('.search-sections a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.some((href) => href.includes(REPORT) && href.includes(section))).toBe(true);
    expect(await result.locator('mark').count()).toBeGreaterThan(0);
    await result.locator(`.search-match[href*="${section}"]`).first().click();
    await view.locator('main mark').first().waitFor();
    expect(visitor.faults()).toEqual([]);
  });

  test('that are invented say so', async () => {
    const view = await visitor.open('en/search/?q=ferry');
    await resultsIn(view).first().waitFor();
    for (const result of await resultsIn(view).all())
      expect(await result.locator('.search-fictional').innerText()).toBe('Fictional sample');
  });

  test('are counted exactly, and shown ten by ten with the focus on the first new one', async () => {
    const view = await visitor.open('search/?q=预算');
    const count = await countOf(view);
    expect(count).toBeGreaterThan(20);
    expect(await resultsIn(view).count()).toBe(10);
    await view.getByRole('button', { name: '显示更多', exact: true }).click();
    await expect.poll(() => resultsIn(view).count()).toBe(20);
    expect(
      await resultsIn(view)
        .nth(10)
        .locator('h3 a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    const hrefs = await hrefsOf(view);
    expect(new Set(hrefs).size).toBe(20);
  });

  test('are found while typing from two characters on, and at once on Enter', async () => {
    const view = await visitor.open('search/');
    await fieldIn(view).pressSequentially('渡船', { delay: 20 });
    expect(await countOf(view)).toBeGreaterThan(0);
    await fieldIn(view).fill('桥');
    await view.waitForTimeout(500);
    expect(new URL(view.url()).searchParams.get('q')).toBe('渡船');
    await view.keyboard.press('Enter');
    await view.waitForURL((url) => url.searchParams.get('q') === '桥');
  });

  test('of a later search are never replaced by those of an earlier one', async () => {
    const view = await visitor.open('search/');
    await fieldIn(view).focus();
    await view.locator('[role=combobox]').waitFor();
    let held = 0;
    await view.route('**/search-index/**', async (route) => {
      held += 1;
      // What the first search asks for comes last.
      await new Promise((resolve) => setTimeout(resolve, held <= 3 ? 700 : 20));
      await route.continue();
    });
    await fieldIn(view).fill('绩效');
    await view.keyboard.press('Enter');
    await view.waitForTimeout(50);
    await fieldIn(view).fill('渡船');
    await view.keyboard.press('Enter');
    await view.waitForTimeout(2500);
    expect(new URL(view.url()).searchParams.get('q')).toBe('渡船');
    for (const href of await hrefsOf(view)) expect(href).toContain(encodeURIComponent('渡船'));
  });

  test('begin with the page of a department or term that is named as the search', async () => {
    const view = await visitor.open('search/?q=示例市水务局');
    const named = view.getByRole('list', { name: '名称相符' });
    await named.waitFor();
    expect(await named.locator('a').first().getAttribute('href')).toContain(
      'departments/sample-water-bureau/',
    );
  });

  test('of the other language stand apart with their own count, and are marked as such', async () => {
    const view = await visitor.open('search/?q=ferry');
    const group = view.locator('[data-search-group="other-language"]');
    await group.waitFor();
    expect(await group.locator('h2').innerText()).toMatch(/^英文页面中的结果（\d+）$/);
    expect(await group.locator('h3').first().getAttribute('lang')).toBe('en');
    expect(await group.locator('h3 a').first().getAttribute('href')).toMatch(/^\/en\//);
  });

  test('that do not exist are said to, with what to do', async () => {
    const view = await visitor.open('en/search/?q=zzzzqqqq&year=2023');
    await view.getByRole('heading', { name: 'No results for "zzzzqqqq"' }).waitFor();
    expect(await resultsIn(view).count()).toBe(0);
    expect(await view.getByRole('button', { name: 'Download' }).isVisible()).toBe(false);
    await view.getByRole('button', { name: 'Remove all filters' }).click();
    await view.waitForURL((url) => url.search === '?q=zzzzqqqq');
  });
});

describe('filters', () => {
  test('narrow the results by the counts that they give, together and with several values each', async () => {
    const view = await visitor.open('search/?q=预算');
    const all = await countOf(view);
    const label = await view.locator('[data-search-filter="year"] li label', { hasText: '2023' }).innerText();
    await choose(view, 'year', '2023');
    await view.waitForURL((url) => url.searchParams.get('year') === '2023');
    const of2023 = await countOf(view);
    expect(of2023).toBe(Number(/\((\d+)\)/.exec(label)?.[1]));
    expect(of2023).toBeLessThan(all);
    await choose(view, 'year', '2022');
    await view.waitForURL((url) => url.searchParams.getAll('year').length === 2);
    await expect.poll(() => countOf(view)).toBeGreaterThan(of2023);
    await choose(view, 'department', '示例市水务局');
    await expect.poll(() => countOf(view)).toBe(2);
    for (const href of await hrefsOf(view)) expect(href).toMatch(/sample-water-bureau\/202[23]\//);
    expect(visitor.faults()).toEqual([]);
  });

  test('stand as chips that take them away, the focus going on to the next', async () => {
    const view = await visitor.open('search/?q=预算&year=2023&year=2022&region=sample-city&from=2021');
    await countOf(view);
    const chips = view.locator('[data-search-chips] button');
    expect(await chips.allInnerTexts()).toEqual([
      '年度：2021年度及以后 ×',
      '年度：2023 ×',
      '年度：2022 ×',
      '地区：示例市 ×',
    ]);
    await view.getByRole('button', { name: '移除筛选条件：年度 2023' }).click();
    await view.waitForURL((url) => url.searchParams.getAll('year').join() === '2022');
    await expect.poll(() => chips.count()).toBe(3);
    expect(await chips.nth(1).evaluate((chip) => chip === document.activeElement)).toBe(true);
  });

  test('of a long list show the most frequent values and a field to find the others', async () => {
    const view = await visitor.open('search/?q=预算');
    await countOf(view);
    const group = view.locator('[data-search-filter="department"]');
    await group.locator('summary').click();
    expect(await group.locator('li').count()).toBe(8);
    await group.getByLabel('在“部门”中查找').fill('水务');
    await expect
      .poll(() => group.locator('li').allInnerTexts())
      .toEqual([expect.stringContaining('示例市水务局')]);
  });

  test('take a range of years', async () => {
    const view = await visitor.open('search/?q=预算');
    await countOf(view);
    await view.getByLabel('起始年度').selectOption('2022');
    await view.getByLabel('截止年度').selectOption('2023');
    await view.waitForURL(
      (url) => url.searchParams.get('from') === '2022' && url.searchParams.get('to') === '2023',
    );
    await countOf(view);
    for (const href of await hrefsOf(view)) expect(href).toMatch(/\/202[23]\//);
  });

  test('alone list all reports that pass them', async () => {
    const view = await visitor.open('search/');
    await view.locator('[data-search-filter="department"] > summary').click();
    await view.locator('[data-search-filter="department"] li').first().waitFor();
    await choose(view, 'department', '示例市水务局');
    expect(await countOf(view)).toBeGreaterThan(3);
  });
});

test('results are sorted by a figure, in either direction', async () => {
  const view = await visitor.open('search/?q=预算&region=sample-city&year=2024');
  await countOf(view);
  await view.getByLabel('排序').selectOption('executed');
  await view.waitForURL((url) => url.searchParams.get('sort') === 'executed');
  await countOf(view);
  const largest = await hrefsOf(view);
  await view.getByLabel('顺序').selectOption('asc');
  await view.waitForURL((url) => url.searchParams.get('order') === 'asc');
  await expect.poll(() => hrefsOf(view)).toEqual(largest.toReversed());
});

describe('back and forward', () => {
  test('bring back words, filters and results; what was typed on the way is one step', async () => {
    const view = await visitor.open('search/?q=预算');
    const first = await countOf(view);
    await choose(view, 'year', '2023');
    await view.waitForURL((url) => url.searchParams.has('year'));
    const second = await countOf(view);
    await fieldIn(view).fill('渡');
    await fieldIn(view).fill('渡船');
    await view.waitForURL((url) => url.searchParams.get('q') === '渡船');
    await fieldIn(view).fill('渡船码头');
    await view.waitForURL((url) => url.searchParams.get('q') === '渡船码头');
    await view.goBack();
    await expect.poll(() => countOf(view)).toBe(second);
    expect(await fieldIn(view).inputValue()).toBe('预算');
    expect(await view.getByRole('checkbox', { name: /^2023/ }).isChecked()).toBe(true);
    await view.goBack();
    await expect.poll(() => countOf(view)).toBe(first);
    expect(await view.getByRole('checkbox', { name: /^2023/ }).isChecked()).toBe(false);
    await view.goForward();
    await expect.poll(() => countOf(view)).toBe(second);
    expect(visitor.faults()).toEqual([]);
  });

  test('from a result bring back as many results and the place', async () => {
    const view = await visitor.open('search/?q=预算');
    await countOf(view);
    await view.getByRole('button', { name: '显示更多', exact: true }).click();
    await expect.poll(() => resultsIn(view).count()).toBe(20);
    const link = resultsIn(view).nth(15).locator('h3 a');
    await link.scrollIntoViewIfNeeded();
    const before = await view.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(500);
    await link.click();
    await view.waitForURL(/\/reports\//);
    await view.goBack();
    await expect.poll(() => resultsIn(view).count()).toBe(20);
    await expect.poll(() => view.evaluate(() => scrollY)).toBe(before);
  });
});

test('when the index cannot be had the words are kept, and the search can be tried again', async () => {
  const view = await visitor.open('search/');
  await view.route('**/search-index/**', (route) => route.abort());
  await fieldIn(view).fill('渡船');
  await view.keyboard.press('Enter');
  await view.getByText('检索数据未能载入').waitFor();
  expect(await fieldIn(view).inputValue()).toBe('渡船');
  expect(await view.locator('[data-search-found]').isVisible()).toBe(false);
  await view.unroute('**/search-index/**');
  await view.getByRole('button', { name: '重试' }).click();
  expect(await countOf(view)).toBeGreaterThan(0);
  expect(await view.getByText('检索数据未能载入').isVisible()).toBe(false);
  visitor.faults();
});

test('when the script cannot be had the page says so, and keeps the words', async () => {
  const view = await visitor.open('');
  await view.route('**/search-page*', (route) => route.abort());
  await view.goto(`${inject('address')}search/?q=渡船`);
  await view.getByText('检索数据未能载入').waitFor();
  expect(await fieldIn(view).inputValue()).toBe('渡船');
  await view.unroute('**/search-page*');
  await view.getByRole('button', { name: '重试' }).click();
  expect(await countOf(view)).toBeGreaterThan(0);
  visitor.faults();
});

test('the list of results is downloaded as a table in the language of the page', async () => {
  const view = await visitor.open('en/search/?q=ferry');
  const count = await countOf(view);
  const [download] = await Promise.all([
    view.waitForEvent('download'),
    view.getByRole('button', { name: 'Download results (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('search-results.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const lines = text.trim().split('\r\n');
  expect(text.startsWith('\uFEFFTitle,Department,Year,Region,')).toBe(true);
  expect(lines).toHaveLength(count + 1);
  expect(text).toContain(new URL(`en/${SOUGHT}2024/`, inject('address')).href);
  expect(visitor.faults()).toEqual([]);
});

test('the feed below the results is that of the only department or region chosen', async () => {
  const view = await visitor.open('en/search/?q=budget');
  await countOf(view);
  const feed = view.locator('[data-search-feed]');
  expect(await feed.getAttribute('href')).toBe('/en/feed.xml');
  await choose(view, 'region', 'Wuxi');
  await expect.poll(() => feed.getAttribute('href')).toBe('/en/regions/wuxi/feed.xml');
  await choose(view, 'department', 'Foreign Affairs Office of Wuxi');
  await expect
    .poll(() => feed.getAttribute('href'))
    .toBe('/en/departments/wuxi-foreign-affairs-office/feed.xml');
  expect(
    await view.request
      .get(new URL((await feed.getAttribute('href')) ?? '', view.url()).href)
      .then((r) => r.ok()),
  ).toBe(true);
});

test('the language switch takes the search along', async () => {
  const view = await visitor.open('search/?q=ferry&year=2023');
  await view.locator('[data-search-group="other-language"]').waitFor();
  await view.getByRole('link', { name: 'English' }).click();
  await view.waitForURL(/\/en\/search\/\?q=ferry&year=2023$/);
  expect(await countOf(view)).toBeGreaterThan(0);
});

describe('every reader', () => {
  const states: readonly (readonly [string, string, (view: Page) => Promise<void>])[] = [
    [
      'results',
      'search/?q=预算&year=2023',
      async (view) => {
        await countOf(view);
      },
    ],
    [
      'results in another language',
      'search/?q=ferry',
      (view) => view.locator('[data-search-group]').waitFor(),
    ],
    [
      'no results',
      'en/search/?q=zzzzqqqq&year=2023',
      async (view) => {
        await countOf(view);
      },
    ],
    [
      'suggestions',
      'search/',
      async (view) => {
        await fieldIn(view).fill('交通');
        await view.getByRole('option').nth(1).waitFor();
        await view.keyboard.press('ArrowDown');
      },
    ],
    [
      'the dialog',
      REPORT,
      async (view) => {
        await view.evaluate(() => {
          localStorage.setItem('mingzhang:recent-searches', '["预算","绩效"]');
        });
        await view.keyboard.press('/');
        await view.getByRole('region', { name: '最近检索' }).waitFor();
      },
    ],
  ];
  const settings = [
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['320 px wide', { viewport: { width: 320, height: 700 } }],
    ['in high contrast', { forcedColors: 'active' as const, contrast: 'more' as const }],
  ] as const;

  test.each(
    states.flatMap(([state, page, act]) =>
      settings.map(([name, options]) => ({ state, page, act, name, options })),
    ),
  )('can use $state $name', async ({ page, act, options }) => {
    const view = await visitor.open(page, options);
    await act(view);
    expect(await violationsOf(view, page)).toEqual([]);
    expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      view.viewportSize()?.width ?? 0,
    );
    expect(visitor.faults()).toEqual([]);
    await view.context().close();
  });

  test.each(states)('touches targets of 44 px with a finger: %s', async (_, page, act) => {
    const view = await visitor.open(page, {
      viewport: { width: 320, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    await act(view);
    const small = await view
      .locator(
        ':is(.search-box, .search-dialog, .search-outcome) :is(button, input, select, [role=option], h3 a, .search-match):visible, .search-filters summary:visible',
      )
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 43.5)
          .map((target) => target.outerHTML.slice(0, 120)),
      );
    expect(small).toEqual([]);
  });
});
