import { expect, inject, test } from 'vitest';
import { showDocument, violationsOf } from './axe.ts';
import { visitSite } from './chromium.ts';

const visitor = visitSite();

test('every page passes axe with the rules of WCAG 2.2 AA, colours and sizes apart', async () => {
  const queue = [...inject('pages')];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const view = await visitor.open('');
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      await showDocument(view, `${inject('address')}${page}`);
      found.push(...(await violationsOf(view, page, { looks: false })));
    }
    await view.close();
  };
  await Promise.all([work(), work()]);
  expect(found).toEqual([]);
});

test.each([
  { name: 'light', options: {}, looks: true as const },
  { name: 'dark', options: { colorScheme: 'dark' as const }, looks: 'only' as const },
  { name: '320 px wide', options: { viewport: { width: 320, height: 700 } }, looks: 'only' as const },
])('one page of each kind passes axe, colours and sizes included, when $name', async ({ options, looks }) => {
  const found: string[] = [];
  const view = await visitor.open('', options);
  for (const page of KINDS) {
    await view.goto(`${inject('address')}${page}`);
    for (const box of await view.locator('[data-chart-box]').all()) await box.scrollIntoViewIfNeeded();
    // What lies half below the bar that stays in view would count as too small a target.
    await view.evaluate(() => {
      scrollTo(0, 0);
    });
    found.push(...(await violationsOf(view, page, { looks })));
  }
  await view.context().close();
  expect(found).toEqual([]);
});

test('nothing but tables and charts in their frames scrolls sideways at 320 px', async () => {
  const view = await visitor.open('', { viewport: { width: 320, height: 700 } });
  for (const page of KINDS) {
    for (const locale of ['', 'en/']) {
      await view.goto(`${inject('address')}${locale}${page}`);
      const width = await view.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${locale}${page}`).toBeLessThanOrEqual(320);
    }
  }
  await view.context().close();
});

/** One page of each kind. */
const KINDS = [
  '',
  'reports/',
  'reports/wuxi-foreign-affairs-office/2021/',
  'reports/sample-transport-bureau/2024/',
  'reports/sample-transport-bureau/2024/parallel/',
  'reports/lingling-forestry-bureau/2021/',
  'departments/',
  'departments/sample-culture-and-tourism-bureau/',
  'years/',
  'years/2021/',
  'regions/hunan/',
  'compare/?d=sample-data-bureau&d=sample-water-bureau&m=executed&m=executionRate',
  'compare/embed/?d=sample-data-bureau&m=executed',
  'findings/',
  'findings/adjusted-sum/',
  'coverage/',
  'corrections/',
  'data/',
  'glossary/',
  'about/',
  'search/',
  'verify/',
];
