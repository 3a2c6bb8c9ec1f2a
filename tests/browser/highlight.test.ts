import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { visitSite } from './chromium.ts';

const visitor = visitSite();
const REPORT = 'reports/wuxi-foreign-affairs-office/2021/';
const addressOf = (words: readonly string[], anchor = '', page = REPORT): string =>
  `${page}?${words.map((word) => `mark=${encodeURIComponent(word)}`).join('&')}${anchor}`;

/** The texts of the marks, when they are there. */
async function marksIn(view: Page, within = 'main'): Promise<readonly string[]> {
  await view.locator('main mark').first().waitFor({ state: 'attached' });
  return view.locator(`${within} mark`).allTextContents();
}

test('words of the address are marked exactly, over inline elements and separators too', async () => {
  const view = await visitor.open(addressOf(['预算执行率', '2739.21万元']));
  const all = await marksIn(view);
  expect(new Set(all)).toEqual(new Set(['预算执行率', '2739.21万元', '2,739.21', ' ', '万元']));
  expect(await view.locator('[id="budget.adjusted"] dd').first().locator('mark').allTextContents()).toEqual([
    '2,739.21',
    ' ',
    '万元',
  ]);
  expect(visitor.faults()).toEqual([]);
});

test('the first match of the section that the address leads to is in view, and the focus does not move', async () => {
  const view = await visitor.open(addressOf(['2739.21'], '#s-1-3'));
  await marksIn(view);
  const first = view.locator('h3#s-1-3 ~ p mark').first();
  await expect.poll(() => first.evaluate((mark) => mark.getBoundingClientRect().top)).toBeGreaterThan(0);
  const { top, height } = await first.evaluate((mark) => ({
    top: mark.getBoundingClientRect().top,
    height: innerHeight,
  }));
  expect(top).toBeLessThan(height);
  expect(await view.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('without a match in its section, the anchor alone decides', async () => {
  const marked = await visitor.open(addressOf(['招商引资工作', '樱花'], '#s-5'));
  await marksIn(marked);
  await marked.waitForTimeout(300);
  const plain = await visitor.open(`${REPORT}#s-5`);
  await plain.waitForTimeout(300);
  expect(await marked.evaluate(() => scrollY)).toBe(await plain.evaluate(() => scrollY));
});

test('a match that is folded away is unfolded', async () => {
  const page = 'reports/sample-transport-bureau/2024/';
  const view = await visitor.open(addressOf(['调整后预算'], '#findings', page));
  await marksIn(view);
  expect(await view.locator('details.outcomes').evaluate((details: HTMLDetailsElement) => details.open)).toBe(
    false,
  );
  const folded = await visitor.open(addressOf(['单位或小数点'], '#findings', page));
  await marksIn(folded);
  await expect
    .poll(() => folded.locator('details.outcomes').evaluate((details: HTMLDetailsElement) => details.open))
    .toBe(true);
});

test('a button and Escape take the marks away, from the address too, and the text is whole again', async () => {
  for (const way of ['button', 'key']) {
    const view = await visitor.open(addressOf(['预算', '执行'], '#s-1-3'));
    await marksIn(view);
    const text = await view.locator('.report-text').textContent();
    if (way === 'button') await view.getByRole('button', { name: '取消突出显示' }).click();
    else await view.keyboard.press('Escape');
    expect(await view.locator('mark').count()).toBe(0);
    expect(await view.locator('.report-text').textContent()).toBe(text);
    expect(await view.locator('[data-remove-highlights]').isVisible()).toBe(false);
    expect(new URL(view.url()).search + new URL(view.url()).hash).toBe('#s-1-3');
  }
});

test('a page without words to mark loads nothing for it and offers nothing', async () => {
  const view = await visitor.open(REPORT);
  await view.waitForTimeout(300);
  const loaded = await view.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => name.includes('/highlight'))).toEqual([]);
  expect(await view.locator('[data-remove-highlights]').isVisible()).toBe(false);
});

test('the language switch leaves the words behind, and paper shows no marks', async () => {
  const view = await visitor.open(addressOf(['预算']));
  await marksIn(view);
  await view.emulateMedia({ media: 'print' });
  expect(
    await view
      .locator('main mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor),
  ).toBe('rgba(0, 0, 0, 0)');
  expect(await view.locator('[data-remove-highlights]').isVisible()).toBe(false);
  await view.emulateMedia({ media: 'screen' });
  await view.getByRole('link', { name: 'English' }).click();
  await view.waitForURL(/\/en\/reports\/wuxi-foreign-affairs-office\/2021\/$/);
});

test.each(['light', 'dark'] as const)('marked text keeps its contrast on %s paper', async (colorScheme) => {
  const view = await visitor.open(addressOf(['年初预算', '附表']), { colorScheme });
  await marksIn(view);
  expect(await violationsOf(view, REPORT)).toEqual([]);
});
