import type { FilterColumn } from '../format/index-root.ts';
import { FILTERS, type FilterName, type FilterValue, type SearchPage } from '../format/search-page.ts';

/** The values of each filter in the order of their first appearance, and the values of each page. */
export function toFilterColumns(
  pages: readonly SearchPage['filters'][],
): Readonly<Record<FilterName, FilterColumn>> {
  return Object.fromEntries(
    FILTERS.map((name) => [name, toColumn(pages.map((filters) => filters[name]))]),
  ) as Record<FilterName, FilterColumn>;
}

function toColumn(pages: readonly (readonly FilterValue[])[]): FilterColumn {
  const values = new Map<string, { readonly index: number; readonly value: FilterValue }>();
  const sets = new Map<string, { readonly index: number; readonly set: readonly number[] }>();
  const column = Uint32Array.from(pages, (given) => {
    const set = given.map((value) => {
      const known = values.get(value.id) ?? { index: values.size, value };
      values.set(value.id, known);
      return known.index;
    });
    const key = set.join();
    const known = sets.get(key) ?? { index: sets.size, set };
    sets.set(key, known);
    return known.index;
  });
  return {
    values: [...values.values()].map(({ value }) => value),
    sets: [...sets.values()].map(({ set }) => set),
    pages: column,
  };
}
