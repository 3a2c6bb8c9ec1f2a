import { Draws } from '../draws.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { isAnywhere, scanPages } from '../scan/scan.ts';
import type { GoldenLocale } from '../sentence.ts';
import { GLOSSARY } from '../words/glossary.ts';
import type { NewQuery } from './golden-query.ts';

/** In a hundred terms. */
const CAPITALS = 20;

/** Terms in the other language than that of the pages, which have them in theirs. */
export function glossaryQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const other: GoldenLocale = corpus.locale === 'zh' ? 'en' : 'zh';
  const draws = new Draws(`golden/glossary-${corpus.locale}`);
  return draws
    .sample(GLOSSARY, GLOSSARY.length)
    .flatMap(({ name, also }): readonly NewQuery[] => {
      const term = name[other];
      if (also[corpus.locale].length > 0 || isAnywhere(corpus, term)) return [];
      const paths = scanPages(corpus, `"${name[corpus.locale]}"`);
      const text = draws.chance(CAPITALS) ? term.toUpperCase() : term;
      return paths.length === 0 ? [] : [{ text, expected: { kind: 'translated', paths } }];
    })
    .slice(0, count);
}
