import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitSite } from './chromium.ts';

const visitor = visitSite();

const drawn = (view: Page): Promise<void> => view.locator('[data-reports-shown]:not([aria-busy])').waitFor();

async function openTable(address: string): Promise<Page> {
  const view = await visitor.open(address);
  await drawn(view);
  return view;
}

async function column(view: Page, index: number): Promise<string[]> {
  await drawn(view);
  return view.locator(`[data-reports-rows] tr > :nth-child(${index})`).allTextContents();
}

test('every control works by keyboard, and the address restores the view', async () => {
  const view = await openTable('en/reports/');
  const all = await column(view, 1);
  await view.getByLabel('Nature').focus();
  await view.keyboard.type('Real');
  await view.getByLabel('Years from').fill('2021');
  await view.getByLabel('Years to').fill('2022');
  await view.getByText('Choose columns').focus();
  await view.keyboard.press('Enter');
  await view.getByLabel('Initial budget', { exact: true }).focus();
  await view.keyboard.press('Space');
  await view.getByRole('button', { name: 'Actual expenditure' }).focus();
  await view.keyboard.press('Enter');
  await view.keyboard.press('Enter');
  expect(await view.evaluate(() => document.activeElement?.textContent)).toBe('Actual expenditure');
  const address = new URL(view.url());
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    nature: 'real',
    years: '2021~2022',
    sort: 'executed',
    order: 'down',
  });
  const shown = await column(view, 1);
  expect(shown.length).toBeLessThan(all.length);
  expect(await view.locator('[data-reports-count]').textContent()).toBe(
    `${shown.length} reports shown of ${all.length}`,
  );
  expect(await view.locator('th[aria-sort="descending"]').textContent()).toContain('Actual expenditure');
  await view.reload();
  expect(await column(view, 1)).toEqual(shown);
  expect(await view.getByLabel('Years from').inputValue()).toBe('2021');
  await view.getByRole('button', { name: 'Reset' }).focus();
  await view.keyboard.press('Enter');
  expect(new URL(view.url()).search).toBe('');
  expect(await column(view, 1)).toEqual(all);
  await view.context().close();
});

test('the focus stays on the head of a column when a further column comes late', async () => {
  const view = await openTable('en/reports/');
  let release = (): void => undefined;
  await view.route('**/reports/measures.json', async (route) => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    await route.continue();
  });
  await view.getByText('Choose columns').click();
  await view.getByLabel('Initial budget', { exact: true }).check();
  await view.getByRole('button', { name: 'Actual expenditure' }).focus();
  release();
  await view.locator('[data-reports-head]').getByText('Initial budget').waitFor();
  expect(await view.evaluate(() => document.activeElement?.textContent)).toBe('Actual expenditure');
  await view.context().close();
});

test('when the data does not come, the page says so and keeps its lists', async () => {
  const view = await visitor.open('en/about/');
  await view.route('**/reports/table.json', (route) => route.abort());
  await view.goto(view.url().replace('about/', 'reports/'));
  await view.getByText('could not be loaded').waitFor();
  expect(await view.locator('[data-reports-static] table').count()).toBeGreaterThan(0);
  await view.context().close();
});

test('when further measures do not come, the table stays as it was, and the next try may succeed', async () => {
  const view = await openTable('en/reports/');
  await view.route('**/reports/measures.json', (route) => route.abort());
  const shown = await column(view, 1);
  await view.getByText('Choose columns').click();
  const box = view.getByLabel('Initial budget', { exact: true });
  await box.check();
  await view.getByText('the table is as before').waitFor();
  expect(await column(view, 1)).toEqual(shown);
  await view.unroute('**/reports/measures.json');
  await box.uncheck();
  await box.check();
  await view.locator('[data-reports-head]').getByText('Initial budget').waitFor();
  expect(await view.locator('[data-reports-count]').textContent()).toContain('reports shown of');
  await view.context().close();
});

test('what is downloaded is what is shown', async () => {
  const view = await openTable('reports/?region=wuxi&columns=department,year,executed,executionRate');
  const files: Buffer[] = [];
  for (const name of ['下载所示内容（CSV）', '下载所示内容（XLSX）']) {
    const download = view.waitForEvent('download');
    await view.getByRole('button', { name }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^reports-\d{4}-\d\d-\d\d-[\da-f]{12}\.(?:csv|xlsx)$/);
    files.push(readFileSync(await file.path()));
  }
  const [csv = Buffer.alloc(0), xlsx = Buffer.alloc(0)] = files;
  const lines = csv.toString('utf8').slice(1).trim().split('\r\n');
  expect(lines[0]).toBe('部门,年度,实际支出（元）,执行率（按调整后预算）（%）,虚构,网址');
  expect(lines.length - 1).toBe((await column(view, 1)).length);
  expect(lines[1]).toMatch(/^无锡市人民政府外事办公室,2021,24817100\.00,90\.60,false,http/);
  const book = read(xlsx);
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
  expect(rows.map((row) => row.slice(0, 4))).toEqual(
    lines.map((line, index) =>
      line
        .split(',')
        .slice(0, 4)
        .map((cell, at) => (index > 0 && at > 0 ? Number(cell) : cell)),
    ),
  );
  await view.context().close();
});

test('totals of what is shown rest on the reports that give them', async () => {
  const view = await openTable('en/reports/?department=wuxi-foreign-affairs-office');
  expect(await view.locator('[data-totals-rows] tr').allTextContents()).toEqual([
    expect.stringMatching(/^2021127\.3921given by 1 of 124\.8171given by 1 of 1$/),
  ]);
  await view.context().close();
});

test('without scripts the reports are there as sorted tables', async () => {
  const view = await visitor.open('en/reports/', { javaScriptEnabled: false });
  expect(await view.locator('[data-reports]').isVisible()).toBe(false);
  const years = await view.locator('#real tbody tr > td:nth-child(2)').allTextContents();
  expect(years.length).toBeGreaterThan(5);
  expect(years.map((year) => year.trim())).toEqual(
    years
      .map((year) => year.trim())
      .toSorted()
      .toReversed(),
  );
  await view.context().close();
});
