import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { allQueries } from './all-queries.ts';
import type { GoldenQuery } from './golden-query.ts';
import { splitQueries } from './split.ts';

/** The two thirds of the queries that may be looked at while the engine is tuned. */
export function openQueries(corpus: FoldedCorpus): readonly GoldenQuery[] {
  return splitQueries(allQueries(corpus)).open;
}
