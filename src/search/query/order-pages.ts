import type { DocList } from '../format/doc-list.ts';
import type { IndexRoot } from '../format/index-root.ts';
import type { IndexReader } from './index-reader.ts';
import type { SearchRequest } from './search-types.ts';

/**
 * Pages in the order asked for; equal ones newest first, then by address. What a measure is not known of
 * comes last in either direction.
 */
export async function orderPages(
  index: IndexReader,
  { docs, prominence }: DocList,
  { sort, ascending = false }: Pick<SearchRequest, 'sort' | 'ascending'>,
): Promise<Uint32Array> {
  const years = yearsOf(index.root);
  const values = await keysOf(index, sort);
  const ranks = Array.from(docs, (doc, rank) => {
    const year = years[doc] ?? 0;
    if (sort === 'relevance') return { doc, year, key: prominence[rank] ?? 0 };
    return { doc, year, key: sort === 'year' ? year : (values[doc] ?? Number.NaN) };
  });
  ranks.sort(
    (left, right) =>
      compare(left.key, right.key, ascending && sort !== 'relevance') ||
      right.year - left.year ||
      left.doc - right.doc,
  );
  return Uint32Array.from(ranks, ({ doc }) => doc);
}

async function keysOf(index: IndexReader, sort: SearchRequest['sort']): Promise<readonly number[]> {
  if (sort === 'relevance' || sort === 'year') return [];
  return (await index.measure(sort)).map((value) => (value === null ? Number.NaN : Number(value)));
}

/** The year of every page; 0 of what has none. */
function yearsOf({ filters: { year } }: IndexRoot): Uint16Array {
  const ofSet = year.sets.map((set) => Number(year.values[set[0] ?? -1]?.id ?? 0));
  return Uint16Array.from(year.pages, (set) => ofSet[set] ?? 0);
}

function compare(left: number, right: number, ascending: boolean): number {
  if (Number.isNaN(left) || Number.isNaN(right))
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  return ascending ? left - right : right - left;
}
