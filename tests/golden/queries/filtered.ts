import type { FilterName } from '../../../src/search/format/search-page.ts';
import type { Draws } from '../draws.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { scanPages, type Filters } from '../scan/scan.ts';
import type { NewQuery } from './golden-query.ts';
import { drawPage, drawProse, drawQueries, piecesIn } from './sampling.ts';

/** Filters that go together, each with a value of the same page and now and then with that of another. */
const CHOICES: readonly (readonly FilterName[])[] = [
  ['year'],
  ['region'],
  ['department'],
  ['kind'],
  ['grade'],
  ['questions'],
  ['year', 'region'],
  ['kind', 'grade'],
  ['region', 'questions', 'year'],
];
const WITHOUT_TEXT = 3;
const PIECE = { zh: /\p{Script=Han}{2,4}/gu, en: /\b[A-Za-z]{5,}\b/g } as const;

/** Text that is common with filters, and filters alone. */
export function filteredQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries(`filtered-${corpus.locale}`, count, (draws, found) => {
    const filters = drawFilters(corpus, draws, CHOICES[found % CHOICES.length]!);
    if (filters === undefined) return undefined;
    const [text = ''] =
      found < WITHOUT_TEXT ? [] : draws.sample(piecesIn(drawProse(corpus, draws), PIECE[corpus.locale]), 1);
    const paths = scanPages(corpus, text, filters);
    return paths.length === 0 ? undefined : { text, filters, expected: { kind: 'exact', paths } };
  });
}

function drawFilters(corpus: FoldedCorpus, draws: Draws, names: readonly FilterName[]): Filters | undefined {
  const [page, other] = [drawPage(corpus, draws), drawPage(corpus, draws)];
  const chosen = names.map((name): readonly [FilterName, readonly string[]] => {
    const pages = draws.chance(30) ? [page, other] : [page];
    return [name, [...new Set(pages.flatMap(({ filters }) => filters[name].at(-1)?.id ?? []))]];
  });
  return chosen.some(([, ids]) => ids.length === 0) ? undefined : Object.fromEntries(chosen);
}
