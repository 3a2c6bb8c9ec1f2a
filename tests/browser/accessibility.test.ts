import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitSite } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visitor = visitSite();

async function violationsOf(view: Page, page: string): Promise<string[]> {
  await view.evaluate(axe);
  const results: AxeResults = await view.evaluate(() =>
    // axe puts itself on the window of the page.
    (window as unknown as { axe: typeof axeCore }).axe.run({
      // Of passes one node a rule is enough: the whole lists would take as long as the checks.
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${page} ${id}: ${html.slice(0, 160)}`),
  );
}

test('every page passes axe with the rules of WCAG 2.2 AA', async () => {
  const queue = [...inject('pages')];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const view = await visitor.open('');
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      await view.goto(`${inject('address')}${page}`);
      found.push(...(await violationsOf(view, page)));
    }
    await view.close();
  };
  await Promise.all([work(), work()]);
  expect(found).toEqual([]);
});

test.each([
  { name: 'dark', options: { colorScheme: 'dark' as const } },
  { name: '320 px wide', options: { viewport: { width: 320, height: 700 } } },
])('one page of each kind passes axe when $name', async ({ options }) => {
  const found: string[] = [];
  for (const page of KINDS) {
    const view = await visitor.open(page, options);
    for (const box of await view.locator('[data-chart-box]').all()) await box.scrollIntoViewIfNeeded();
    // What lies half below the bar that stays in view would count as too small a target.
    await view.evaluate(() => {
      scrollTo(0, 0);
    });
    found.push(...(await violationsOf(view, page)));
    await view.context().close();
  }
  expect(found).toEqual([]);
});

test('nothing but tables and charts in their frames scrolls sideways at 320 px', async () => {
  for (const page of KINDS) {
    for (const locale of ['', 'en/']) {
      const view = await visitor.open(`${locale}${page}`, { viewport: { width: 320, height: 700 } });
      const width = await view.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${locale}${page}`).toBeLessThanOrEqual(320);
      await view.context().close();
    }
  }
});

/** One page of each kind. */
const KINDS = [
  '',
  'reports/',
  'reports/wuxi-foreign-affairs-office/2021/',
  'reports/sample-transport-bureau/2024/',
  'reports/lingling-forestry-bureau/2021/',
  'departments/',
  'departments/sample-culture-and-tourism-bureau/',
  'years/',
  'years/2021/',
  'regions/hunan/',
  'findings/',
  'findings/adjusted-sum/',
  'coverage/',
  'glossary/',
  'about/',
  'search/',
];
