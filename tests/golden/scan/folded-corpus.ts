import type { SearchPage } from '../../../src/search/format/search-page.ts';
import { searchPages } from '../search-pages.ts';
import type { GoldenLocale } from '../sentence.ts';
import { foldText, withShortDecimals } from './fold-text.ts';

/** A page with its text folded. */
export interface FoldedPage {
  readonly page: SearchPage;
  /** Title, other names and blocks, one a line, so that nothing reaches from one into the next. */
  readonly text: string;
  /** The same with decimals without noughts at their end. */
  readonly shortDecimals: string;
}

/** The pages of a corpus in one language. */
export interface FoldedCorpus {
  readonly locale: GoldenLocale;
  readonly pages: readonly FoldedPage[];
}

/** A corpus of so many reports, ready to be scanned. */
export function foldedCorpus(reports: number, locale: GoldenLocale): FoldedCorpus {
  return { locale, pages: [...searchPages(reports, locale)].map(foldedPage) };
}

/** A page ready to be scanned. */
export function foldedPage(page: SearchPage): FoldedPage {
  const texts = page.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const text = foldText([page.title, ...page.aliases, ...texts].join('\n'));
  return { page, text, shortDecimals: withShortDecimals(text) };
}
