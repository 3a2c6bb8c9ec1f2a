import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { visitSite } from './chromium.ts';

const visitor = visitSite();
const WUXI = 'reports/wuxi-foreign-affairs-office/2021/';
const { release, reports } = z
  .object({ release: z.string(), reports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('dist/release.json', 'utf8')));
const digest = reports['wuxi-foreign-affairs-office/2021']?.slice(0, 12) ?? '';
const permissions = ['clipboard-read', 'clipboard-write'];

test('a citation is copied by keyboard, with the day of access, the release and the digest', async () => {
  const view = await visitor.open(WUXI, { permissions });
  await view.getByRole('button', { name: '复制 GB/T 7714' }).focus();
  await view.keyboard.press('Enter');
  await view.locator('[data-copied]', { hasText: '已复制' }).waitFor({ state: 'attached' });
  const copied = await view.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\[\d{4}-\d\d-\d\d\]/, '[day]')).toMatch(
    /^无锡市人民政府外事办公室\. 无锡市2021年度市外办部门整体支出绩效评价报告\[R\/OL\]\. \(2022-05-18\)\[day\]\. https?:/,
  );
  expect(copied).toContain(`发布${release}，摘要值${digest}.`);
  await view.context().close();
});

test('a chosen figure, or the one that the address leads to, is what is cited', async () => {
  const view = await visitor.open(`en/${WUXI}#budget.executed`, { permissions });
  await view.getByText('Plain link').focus();
  await view.keyboard.press('Enter');
  const link = view.locator('[data-citation="link"]');
  await view.locator('[data-citation="link"]', { hasText: '#budget.executed' }).waitFor();
  await view.getByLabel('What to cite').selectOption({ label: 'Staff in post' });
  expect(await link.textContent()).toMatch(
    /\/en\/reports\/wuxi-foreign-affairs-office\/2021\/#staffing\.inPost$/,
  );
  await view.getByLabel('What to cite').selectOption({ index: 0 });
  expect(await link.textContent()).toMatch(/\/2021\/$/);
  await view.context().close();
});

test('without scripts the citations are there, with the digest of the report', async () => {
  const view = await visitor.open(`en/${WUXI}`, { javaScriptEnabled: false });
  expect(await view.locator('[data-citation="gb-t-7714"]').innerText()).toContain(`SHA-256 ${digest}`);
  expect(await view.locator('[data-copy]').first().isVisible()).toBe(false);
  await view.context().close();
});
