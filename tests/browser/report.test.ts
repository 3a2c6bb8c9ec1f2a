import { expect, test } from 'vitest';
import { visitSite } from './chromium.ts';

const visitor = visitSite();
const REPORT = 'reports/sample-transport-bureau/2024/';

test('the unit switch rewrites every amount and heading, and the choice lasts', async () => {
  const view = await visitor.open('reports/wuxi-foreign-affairs-office/2021/');
  const adjusted = view.locator('[id="budget.adjusted"] dd').first();
  expect(await adjusted.innerText()).toMatch(/2,739\.21\s*万元/);
  await view.getByLabel('元', { exact: true }).check();
  expect(await adjusted.innerText()).toMatch(/27,392,100\.00\s*元/);
  await view.getByLabel('亿元').check();
  expect(await adjusted.innerText()).toMatch(/0\.2739\s*亿元/);
  await view.reload();
  expect(await adjusted.innerText()).toMatch(/0\.2739\s*亿元/);
  expect(visitor.faults()).toEqual([]);
});

test('in English the units are CNY and CNY million', async () => {
  const view = await visitor.open('en/reports/wuxi-foreign-affairs-office/2021/');
  const adjusted = view.locator('[id="budget.adjusted"] dd').first();
  expect(await adjusted.innerText()).toMatch(/27\.3921\s*CNY million/);
  await view.getByLabel('CNY', { exact: true }).check();
  expect(await adjusted.innerText()).toMatch(/27,392,100\.00\s*CNY/);
});

test('the language switch keeps the section that is being read', async () => {
  const view = await visitor.open(REPORT);
  await view.evaluate(() => {
    document.getElementById('s-2')?.scrollIntoView();
  });
  // Playwright's own click would first scroll the page; a reader's does not, the bar stays in view.
  const link = await view.getByRole('link', { name: 'English' }).boundingBox();
  await view.mouse.click((link?.x ?? 0) + 5, (link?.y ?? 0) + 5);
  await view.waitForURL(/\/en\/reports\/sample-transport-bureau\/2024\/#s-2$/);
  expect(await view.locator('html').getAttribute('lang')).toBe('en');
  expect(visitor.faults()).toEqual([]);
});

test('the contents mark the section that is being read', async () => {
  const view = await visitor.open(REPORT);
  await view.evaluate(() => {
    document.getElementById('annex-2')?.scrollIntoView();
  });
  await view.locator('[data-contents] a[href="#annex-2"][aria-current="true"]').waitFor();
  expect(await view.locator('[data-contents] a[aria-current]').count()).toBe(1);
});

test('Chart.js is loaded only when a chart comes into view, and the values can be read by keyboard', async () => {
  const view = await visitor.open(REPORT);
  const asked: string[] = [];
  view.on('request', (request) => asked.push(request.url()));
  await view.waitForTimeout(300);
  expect(await view.locator('#chart-waterfall canvas').count()).toBe(0);
  await view.locator('#chart-waterfall').scrollIntoViewIfNeeded();
  await view.locator('#chart-waterfall canvas').waitFor();
  expect(asked.filter((url) => url.includes('/mount.')).length).toBe(1);
  await view.locator('#chart-waterfall [data-chart-box]').focus();
  await view.keyboard.press('ArrowRight');
  await view.waitForFunction(
    () => document.querySelector('#chart-waterfall [data-chart-live]')?.textContent !== '',
  );
  expect(await view.locator('#chart-waterfall [data-chart-live]').innerText()).toContain('107,500.00 万元');
  expect(visitor.faults()).toEqual([]);
});

test('a page without charts never loads Chart.js', async () => {
  const view = await visitor.open('glossary/');
  const scripts = await view.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(scripts.filter((name) => /mount|ChartFigure/.test(name))).toEqual([]);
});

test('each chart has the same figures in a table', async () => {
  const view = await visitor.open(REPORT);
  for (const figure of await view.locator('[data-chart]').all()) {
    await figure.locator('summary').click();
    expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(1);
  }
  expect(await view.locator('#chart-waterfall table').innerText()).toContain('114,802.38');
});

test('dark and large displays are kept from page to page', async () => {
  const view = await visitor.open('');
  await view.getByRole('button', { name: '深色' }).click();
  await view.getByRole('button', { name: '长者模式' }).click();
  await view.getByRole('link', { name: '报告', exact: true }).click();
  expect(await view.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await view.locator('html').getAttribute('data-type')).toBe('large');
  expect(await view.getByRole('button', { name: '深色' }).getAttribute('aria-pressed')).toBe('true');
});

test('without scripts the whole report can be read and the chart figures opened', async () => {
  const view = await visitor.open(REPORT, { javaScriptEnabled: false });
  expect(await view.locator('#annex-1').isVisible()).toBe(true);
  expect(await view.getByRole('table', { name: '部门整体支出预算安排及执行情况' }).isVisible()).toBe(true);
  expect(await view.locator('[data-unit-switch]').isVisible()).toBe(false);
  expect(await view.locator('#chart-waterfall [data-chart-box]').isVisible()).toBe(false);
  await view.locator('#chart-waterfall summary').click();
  expect(await view.locator('#chart-waterfall table').isVisible()).toBe(true);
});

test('the first Tab leads to the skip link, and it leads to the content', async () => {
  const view = await visitor.open(REPORT);
  await view.keyboard.press('Tab');
  expect(await view.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  await view.keyboard.press('Enter');
  expect(await view.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('on paper there are no controls, and every chart table is open', async () => {
  const view = await visitor.open(REPORT);
  await view.emulateMedia({ media: 'print' });
  expect(await view.locator('[data-unit-switch]').isVisible()).toBe(false);
  expect(await view.locator('[data-contents]').isVisible()).toBe(false);
  expect(await view.locator('#chart-waterfall table').isVisible()).toBe(true);
});
