import { PLANTED } from '../planted.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { scanPages } from '../scan/scan.ts';
import type { NewQuery } from './golden-query.ts';
import { drawQueries, piecesIn } from './sampling.ts';

const MOST_PAGES = 3;
const WORD = { zh: /\p{Script=Han}{4,8}/gu, en: /[A-Za-z]{6,}/g } as const;

/** Words of which the corpus has few. */
export function rareQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries(`rare-${corpus.locale}`, count, (draws) => {
    const text = draws.pick(piecesIn(draws.pick(PLANTED)[corpus.locale], WORD[corpus.locale]));
    const paths = scanPages(corpus, text);
    return paths.length === 0 || paths.length > MOST_PAGES
      ? undefined
      : { text, expected: { kind: 'exact', paths } };
  });
}
