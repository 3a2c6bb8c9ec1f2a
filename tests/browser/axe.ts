import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on an open page by the rules of WCAG 2.2 AA; one line each, with the page's name. */
export async function violationsOf(view: Page, page: string): Promise<string[]> {
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
