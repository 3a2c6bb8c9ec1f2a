import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { allQueries } from './all-queries.ts';
import type { GoldenQuery } from './golden-query.ts';
import { splitQueries } from './split.ts';

/** The third of the queries that is only counted: look at its figures, not at its queries. */
export function heldBackQueries(corpus: FoldedCorpus): readonly GoldenQuery[] {
  return splitQueries(allQueries(corpus)).heldBack;
}
