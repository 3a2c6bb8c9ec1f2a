import { expect, test } from 'vitest';
import { visitSite } from './chromium.ts';

const visitor = visitSite();

test('nothing of search is loaded before the reader touches the form', async () => {
  const view = await visitor.open('search/');
  await view.waitForTimeout(300);
  const early = await view.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(early.filter((name) => name.includes('/pagefind/'))).toEqual([]);
});

test.each([
  { page: 'search/?q=2739.21', title: '无锡市2021年度市外办部门整体支出绩效评价报告', section: '#s-1-3' },
  { page: 'en/search/?q=cherry', title: 'Performance evaluation', section: '#s-2-3' },
])(
  'a query in the address finds the report and links to the section: $page',
  async ({ page, title, section }) => {
    const view = await visitor.open(page);
    const result = view.locator('[data-search-results] > li', { hasText: title }).first();
    await result.waitFor();
    const hrefs = await result
      .locator('ul a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(
      hrefs.some(
        (href) => href?.includes('wuxi-foreign-affairs-office/2021/') === true && href.includes(section),
      ),
    ).toBe(true);
    expect(visitor.faults()).toEqual([]);
  },
);

test('a query typed into the home page arrives, and filters narrow the results', async () => {
  const view = await visitor.open('');
  await view.getByLabel('检索报告全文').fill('预算执行率');
  await view.getByRole('button', { name: '检索' }).click();
  await view.locator('[data-search-results] > li').first().waitFor();
  const all = await view.locator('[data-search-status]').innerText();
  await view.locator('select[name=year]').selectOption('2023');
  await view.waitForFunction(
    (before) => document.querySelector('[data-search-status]')?.textContent !== before,
    all,
  );
  await view.locator('[data-search-results] > li').first().waitFor();
  expect(
    await view.locator('[data-search-results] > li').first().locator('a').first().getAttribute('href'),
  ).toContain('/2023/');
  expect(new URL(view.url()).searchParams.get('year')).toBe('2023');
  await view.locator('select[name=department]').selectOption('示例市水务局');
  await view.waitForFunction(() => document.querySelectorAll('[data-search-results] > li').length === 1);
});

test('fictional results say that they are fictional', async () => {
  const view = await visitor.open('en/search/?q=ferry');
  await view.locator('.search-fictional').first().waitFor();
  expect(await view.locator('.search-fictional').first().innerText()).toBe('Fictional sample');
});

test('a query without results says so and shows nothing', async () => {
  const view = await visitor.open('en/search/?q=zzzzqqqq');
  await view.waitForFunction(() =>
    document.querySelector('[data-search-status]')?.textContent.includes('zzzzqqqq'),
  );
  expect(await view.locator('[data-search-results] > li').count()).toBe(0);
});

test('without scripts the page says so and offers other ways in', async () => {
  const view = await visitor.open('search/', { javaScriptEnabled: false });
  expect(await view.getByText('检索需要启用 JavaScript').isVisible()).toBe(true);
  expect(await view.locator('.without-script a').count()).toBeGreaterThan(3);
});
