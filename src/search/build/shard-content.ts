import type { NamedEntry, SearchPage } from '../format/search-page.ts';
import { writeTextRecord } from '../format/text-record.ts';
import type { Variants } from '../text/fold.ts';
import { passagesOf } from './page-passages.ts';
import { indexShard, type Shard } from './shard.ts';

/** What the index needs of a page besides its grams. */
export type PageCard = Pick<SearchPage, 'path' | 'kind' | 'title' | 'fictional' | 'filters' | 'measures'>;

/** All that is read from the pages of a shard, in a form that can be kept. */
export interface ShardContent {
  readonly shard: Shard;
  readonly cards: readonly PageCard[];
  /** By page, what is shown of it. */
  readonly records: readonly string[];
  readonly names: readonly NamedEntry[];
}

/** Reads a shard's pages, in the order in which they are to be numbered. */
export function toShardContent(
  pages: readonly SearchPage[],
  names: readonly NamedEntry[],
  variants: Variants,
): ShardContent {
  return {
    shard: indexShard(pages.map((page) => passagesOf(page, variants))),
    cards: pages.map(({ path, kind, title, fictional, filters, measures }) => ({
      path,
      kind,
      title,
      fictional,
      filters,
      measures,
    })),
    records: pages.map(writeTextRecord),
    names,
  };
}
