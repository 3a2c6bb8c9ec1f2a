import { MEASURES } from '../format/search-page.ts';
import type { IndexReader } from './index-reader.ts';
import { labelsOf } from './page-filter.ts';
import type { Phrase } from './phrase.ts';
import type { ResultList } from './search-types.ts';
import { toResult } from './to-result.ts';

/** Ordered pages as a list whose parts are read when they are wanted. */
export function toResultList(
  index: IndexReader,
  pages: Uint32Array,
  phrases: readonly Phrase[],
  address: string,
): ResultList {
  return {
    total: pages.length,
    results: async (from, count) =>
      Promise.all(
        Array.from(pages.subarray(from, from + count), async (page) =>
          toResult(index, page, phrases, address),
        ),
      ),
    rows: async () => {
      const titles = await index.titles();
      const measures = await Promise.all(
        MEASURES.map(async (name) => [name, await index.measure(name)] as const),
      );
      return Array.from(pages, (page) => {
        const [title = '', path = '', fictional = 0] = titles[page] ?? [];
        const known = measures.flatMap(([name, values]) => {
          const value = values[page];
          return value === null || value === undefined ? [] : [[name, value] as const];
        });
        return {
          title,
          fictional: fictional === 1,
          href: `${address}${path}`,
          filters: labelsOf(index.root, page),
          measures: Object.fromEntries(known),
        };
      });
    },
  };
}
