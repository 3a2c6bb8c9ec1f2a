import { expect, test } from 'vitest';
import { visitSite } from './chromium.ts';

const visitor = visitSite();

test('the mark beside a figure opens by keyboard and without scripts', async () => {
  const view = await visitor.open('en/reports/sample-transport-bureau/2024/', { javaScriptEnabled: false });
  const mark = view.locator('[id="budget.executed"] .mark');
  const words = mark.getByText('exceeds the adjusted budget');
  expect(await words.isVisible()).toBe(false);
  await mark.locator('summary').focus();
  await view.keyboard.press('Enter');
  expect(await words.isVisible()).toBe(true);
  expect(await mark.getByText('1,150.4192 − 1,148.0238 = 2.3954').isVisible()).toBe(true);
  await mark.getByRole('link', { name: 'In the list of checks' }).click();
  expect(new URL(view.url()).hash).toBe('#finding-1');
});

test('the list is narrowed by filters, counts what it shows, and keeps the choice in the address', async () => {
  const view = await visitor.open('findings/?department=sample-transport-bureau');
  const shown = view.locator('[data-finding]:not([hidden])');
  const status = view.locator('[data-finding-count]');
  const all = await view.locator('[data-finding]').count();
  const ofDepartment = await shown.count();
  expect(ofDepartment).toBeGreaterThan(5);
  expect(ofDepartment).toBeLessThan(all);
  expect(await status.innerText()).toBe(`显示${ofDepartment}条`);
  await view.locator('select[name=severity]').selectOption('question');
  expect(await shown.count()).toBe(3);
  await view.locator('select[name=year]').selectOption('2024');
  expect(await shown.count()).toBe(2);
  expect(new URL(view.url()).search).toBe('?department=sample-transport-bureau&severity=question&year=2024');
  await view.reload();
  expect(await shown.count()).toBe(2);
  await view.locator('select[name=state]').selectOption('explained');
  expect(await shown.count()).toBe(2);
  await view.getByRole('button', { name: '显示全部' }).click();
  await expect.poll(() => shown.count()).toBe(all);
  expect(new URL(view.url()).search).toBe('');
  expect(visitor.faults()).toEqual([]);
});

test('the counts of a department page lead to its list', async () => {
  const view = await visitor.open('en/departments/sample-transport-bureau/');
  await view.getByRole('link', { name: 'See them' }).click();
  await view.waitForURL(/\/en\/findings\/\?department=sample-transport-bureau#list$/);
  expect(await view.locator('[data-finding]:not([hidden])').first().innerText()).toContain(
    'Sample City Transport Bureau',
  );
});

test('the list is whole without scripts, and the filters are not shown', async () => {
  const view = await visitor.open('findings/', { javaScriptEnabled: false });
  expect(await view.locator('[data-finding]:visible').count()).toBeGreaterThan(100);
  expect(await view.locator('[data-finding-filters]').isVisible()).toBe(false);
});

test('a printed report lists its findings and leaves out what opens beside the figures', async () => {
  const view = await visitor.open('reports/sample-transport-bureau/2024/');
  await view.emulateMedia({ media: 'print' });
  expect(await view.locator('#finding-1').isVisible()).toBe(true);
  expect(await view.locator('.mark p').first().isVisible()).toBe(false);
});
