import { FILTERS, type FilterName, type SearchPage } from '../../../src/search/format/search-page.ts';
import { foldText, withShortDecimals } from './fold-text.ts';
import type { FoldedCorpus, FoldedPage } from './folded-corpus.ts';
import { runsOf } from './runs-of.ts';

/** Values of filters, by their ids; several of one filter are alternatives. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** The pages that have every run of a query and pass the filters, found by looking at all of them. */
export function scanPages({ pages }: FoldedCorpus, query: string, filters: Filters = {}): readonly string[] {
  const runs = runsOf(query).map(foldText);
  return pages
    .filter(({ page }) => passes(page, filters))
    .filter((page) => runs.every((run) => has(page, run)))
    .map(({ page }) => page.path);
}

/** Whether any page has a text, however it is folded. */
export function isAnywhere({ pages }: FoldedCorpus, text: string): boolean {
  const folded = foldText(text);
  return pages.some((page) => has(page, folded));
}

/** The pages on which a number stands that is not part of a longer one. */
export function scanNumber({ pages }: FoldedCorpus, number: string): readonly string[] {
  const wanted = withShortDecimals(foldText(number)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\d.])${wanted}(?!\\.?\\d)`);
  return pages.filter(({ shortDecimals }) => whole.test(shortDecimals)).map(({ page }) => page.path);
}

function has({ text, shortDecimals }: FoldedPage, run: string): boolean {
  return text.includes(run) || (/\d\.\d/.test(run) && shortDecimals.includes(withShortDecimals(run)));
}

function passes({ filters: values }: SearchPage, filters: Filters): boolean {
  return FILTERS.every((name) => {
    const wanted = filters[name];
    return wanted === undefined || values[name].some(({ id }) => wanted.includes(id));
  });
}
