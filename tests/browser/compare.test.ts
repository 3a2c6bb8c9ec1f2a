import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { visitSite } from './chromium.ts';

const visitor = visitSite();

const VIEW = 'compare/?d=sample-data-bureau&d=sample-water-bureau&m=executed&m=executionRate';

/** The exact values of the table's figures, row by row. */
function valuesShown(view: Page): Promise<readonly string[]> {
  return view
    .locator('[data-compare-view] td data')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('value') ?? ''));
}

/** Presses a button that offers a file, and reads the file. */
async function fileOf(view: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    view.waitForEvent('download'),
    view.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

test('departments and measures are chosen by keyboard, and the address keeps and restores the view', async () => {
  const view = await visitor.open('compare/');
  await view.getByRole('searchbox', { name: '查找部门' }).focus();
  await view.keyboard.type('数据局');
  await view.getByRole('checkbox', { name: '示例市数据局' }).waitFor();
  await view.keyboard.press('Tab');
  await view.keyboard.press('Space');
  await view.getByRole('table', { name: '实际支出（万元）' }).waitFor();
  expect(await view.getByRole('status').filter({ hasText: '市数据局；2021—2025年' }).innerText()).toContain(
    '共5个数字',
  );
  await view.getByRole('checkbox', { name: '在职人数' }).focus();
  await view.keyboard.press('Space');
  await view.getByRole('table', { name: '在职人数（人）' }).waitFor();
  await view.locator('select[name=from]').focus();
  await view.keyboard.press('End');
  expect(new URL(view.url()).search).toBe('?d=sample-data-bureau&from=2025&m=executed&m=inPost');
  await view.getByRole('button', { name: '到结果' }).focus();
  await view.keyboard.press('Enter');
  expect(await view.evaluate(() => document.activeElement?.id)).toBe('compare-result');
  const shown = await valuesShown(view);
  await view.reload();
  await view.getByRole('table', { name: '在职人数（人）' }).waitFor();
  expect(await valuesShown(view)).toEqual(shown);
  await view.goBack();
  await view.getByRole('img', { name: '在职人数' }).waitFor();
  expect(await view.locator('select[name=from]').inputValue()).toBe('');
  expect((await valuesShown(view)).length).toBe(10);
  await view.getByRole('button', { name: '移除示例市数据局' }).focus();
  await view.keyboard.press('Enter');
  await view.getByText('请选择至少一个部门。').waitFor();
  expect(await view.evaluate(() => document.activeElement?.id)).toBe('compare-find');
  expect(visitor.faults()).toEqual([]);
});

test('downloads hold exactly the figures of the tables, and pictures what they show', async () => {
  const view = await visitor.open(`${VIEW}&prices=real`);
  await view.getByRole('table', { name: '实际支出（万元，2021年价格）' }).waitFor();
  const shown = await valuesShown(view);
  expect(shown.length).toBe(20);
  const [, ...rows] = (await fileOf(view, 'CSV')).toString('utf8').trim().split('\r\n');
  expect(rows.map((row) => row.split(',')[7])).toEqual(shown);
  const sheet = strFromU8(unzipSync(await fileOf(view, 'Excel'))['xl/worksheets/sheet1.xml']!);
  expect([...sheet.matchAll(/<c r="H\d+"><v>([^<]+)<\/v>/g)].map(([, value]) => value)).toEqual(shown);
  const svg = (await fileOf(view, 'SVG')).toString('utf8');
  for (const text of ['虚构示例', '市水务局', '2021年价格', '版本：20']) expect(svg).toContain(text);
  const png = await fileOf(view, 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1920);
  expect(await view.getByRole('textbox', { name: '引用' }).inputValue()).toMatch(/版本20[\d-]+-[0-9a-f]{12}/);
  expect(visitor.faults()).toEqual([]);
});

test('an indicator of two departments is chosen by keyboard, kept by the address, and downloaded', async () => {
  const view = await visitor.open(
    'en/compare/?d=sample-education-bureau&d=sample-transport-bureau&m=executed',
  );
  const box = view.getByRole('group', { name: 'Performance indicators' }).getByRole('checkbox').first();
  await box.focus();
  await view.keyboard.press('Space');
  const address = new URL(view.url()).search;
  expect(address).toMatch(/&m=executed&m=indicator\.[a-z-]+$/);
  await view.locator('[data-compare-view] table').nth(1).waitFor();
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  const cells = view.locator('[data-compare-view] table').nth(1).locator('td.figure');
  const shown = await cells.allTextContents();
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.every((text) => /^[\d,.]+ \(target [≥≤=][\d,.]+\)$/.test(text))).toBe(true);
  await view.reload();
  await view.locator('[data-compare-view] table').nth(1).waitFor();
  expect(await cells.allTextContents()).toEqual(shown);
  expect(await box.isChecked()).toBe(true);
  const [, ...rows] = (await fileOf(view, 'CSV')).toString('utf8').trim().split('\r\n');
  const values = await cells
    .locator('data')
    .evaluateAll((found) => found.map((one) => one.getAttribute('value') ?? ''));
  expect(
    rows
      .map((row) => row.split(','))
      .filter(([, , , , , id = '', , value]) => id.startsWith('indicator.') && value !== '')
      .map((row) => row[7]),
  ).toEqual(values);
  expect(visitor.faults()).toEqual([]);
});

test('what makes no sense to compare is refused with the reason', async () => {
  const view = await visitor.open(
    'en/compare/?d=sample-culture-and-tourism-bureau&d=sample-culture-bureau&m=executed',
  );
  await view
    .getByRole('alert')
    .filter({ hasText: 'Not comparable: Culture Bureau is a part of Culture and Tourism Bureau' })
    .waitFor();
  expect(await view.locator('[data-compare-view] table').count()).toBe(0);
  expect(await view.getByRole('button', { name: 'PNG' }).isVisible()).toBe(false);
  const real = view.getByRole('checkbox', {
    name: "Foreign Affairs Office of Wuxi Municipal People's Government",
  });
  expect(await real.isDisabled()).toBe(true);
  await view.getByText('Fictional departments are chosen').waitFor();
  expect(visitor.faults()).toEqual([]);
});

test('an embedded view names its release, says when it is another one, and shows no chart in a small frame', async () => {
  const view = await visitor.open(VIEW);
  const code = await view.getByRole('textbox', { name: '嵌入代码' }).inputValue();
  const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
  const { search } = new URL(address.replaceAll('&amp;', '&'));
  await view.goto(`${inject('address')}compare/embed/${search}`);
  await view.getByRole('img', { name: '实际支出' }).waitFor();
  expect(await view.getByText(/^版本：20/).count()).toBe(1);
  expect(await view.locator('[data-compare-refused]').innerText()).toBe('');
  expect(await violationsOf(view, 'compare/embed/')).toEqual([]);
  await view.goto(
    `${inject('address')}compare/embed/${search.replace(/release=.*/, 'release=2020-01-01-abc')}`,
  );
  await view.getByText('嵌入时的版本是2020-01-01-abc').waitFor();
  await view.getByRole('link', { name: '打开现行版本的完整比较' }).waitFor();
  await view.setViewportSize({ width: 300, height: 200 });
  expect(await view.getByRole('img').count()).toBe(0);
  expect(await view.getByRole('table', { name: '实际支出（万元）' }).isVisible()).toBe(true);
  expect(visitor.faults()).toEqual([]);
});

test.each([
  ['', 1, ['executed']],
  ['en/', 2, ['executed', 'executionRate']],
  ['en/', 2, ['indicator.execution-rate', 'indicator.three-public-control']],
  ['en/', 8, ['executed', 'inPost', 'score', 'indicator.execution-rate']],
] as const)(
  'the code for embedding sets a frame that its view fits: %s %i %s',
  async (prefix, count, measures) => {
    const departments = [
      'sample-education-bureau',
      'sample-transport-bureau',
      'sample-water-bureau',
      'sample-city-library',
      'sample-health-commission',
      'sample-ecology-bureau',
      'sample-civil-affairs-bureau',
      'sample-data-bureau',
    ].slice(0, count);
    const query = [...departments.map((id) => `d=${id}`), ...measures.map((id) => `m=${id}`)].join('&');
    const view = await visitor.open(`${prefix}compare/?${query}`);
    await view
      .locator('[data-compare-view] table')
      .nth(measures.length - 1)
      .waitFor();
    const code = await view.locator('[data-compare-text="embed"]').inputValue();
    const [, address = '', width = '', height = ''] =
      /src="([^"]+)".* width="(\d+)" height="(\d+)"/.exec(code) ?? [];
    await view.setViewportSize({ width: Number(width), height: Number(height) });
    const { search } = new URL(address.replaceAll('&amp;', '&'));
    await view.goto(`${inject('address')}${prefix}compare/embed/${search}`);
    await view
      .locator('[data-compare-view] svg')
      .nth(measures.length - 1)
      .waitFor();
    const needed = await view.evaluate(() => document.body.getBoundingClientRect().height);
    expect(needed).toBeLessThanOrEqual(Number(height));
    expect(needed).toBeGreaterThan(Number(height) * 0.75);
  },
);

test('the finished view passes axe, dark and narrow, and nothing but tables scrolls sideways', async () => {
  const view = await visitor.open(`en/${VIEW}`, {
    colorScheme: 'dark',
    viewport: { width: 320, height: 700 },
  });
  await view.getByRole('img', { name: 'Actual expenditure' }).waitFor();
  expect(await violationsOf(view, 'compare/')).toEqual([]);
  expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('without scripts the page leads to the same figures', async () => {
  const view = await visitor.open('compare/', { javaScriptEnabled: false });
  expect(await view.getByText('比较需要启用脚本').isVisible()).toBe(true);
  expect(await view.getByRole('link', { name: '部门', exact: true }).count()).toBe(2);
});
