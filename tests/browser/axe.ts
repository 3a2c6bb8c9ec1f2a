import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules about colours and sizes: half of the time of a page, and the same wherever the same parts are shown. */
const LOOKS = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** Rules of WCAG 2.2 AA, and of good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on an open page by the rules of WCAG 2.2 AA; one line each, with the page's name. Without
 * `looks`, colours and sizes are left out; with `only` they alone are looked at.
 */
export async function violationsOf(
  view: Page,
  page: string,
  { looks = true }: { readonly looks?: boolean | 'only' } = {},
): Promise<string[]> {
  if (!(await view.evaluate(() => 'axe' in window))) await view.evaluate(axe);
  const results: AxeResults = await view.evaluate(
    ({ rules, tags }) =>
      // axe puts itself on the window of the page.
      (window as unknown as { axe: typeof axeCore }).axe.run({
        // Of passes one node a rule is enough: the whole lists would take as long as the checks.
        resultTypes: ['violations'],
        ...(tags ? { runOnly: tags } : { runOnly: { type: 'rule', values: rules } }),
        rules: tags ? Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) : {},
      }),
    looks === 'only' ? { rules: LOOKS } : { rules: looks ? [] : LOOKS, tags: TAGS },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${page} ${id}: ${html.slice(0, 160)}`),
  );
}

/**
 * Puts the document of a page in the place of the open one, as a browser without scripts would show it: style
 * sheets, scripts and axe need not be loaded again for each of hundreds of pages.
 */
export async function showDocument(view: Page, address: string): Promise<void> {
  await view.evaluate(async (from) => {
    const response = await fetch(from);
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
  }, address);
}
