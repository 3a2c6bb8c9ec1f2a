import type { DocList } from '../format/doc-list.ts';
import type { FilterColumn, IndexRoot } from '../format/index-root.ts';
import { FILTERS, type FilterName } from '../format/search-page.ts';
import type { FacetValue, SearchRequest } from './search-types.ts';

type Choice = Pick<SearchRequest, 'filters' | 'years'>;

/** Tells which pages pass the chosen filters; `except` is left out of account. */
export function pageFilter(
  { filters }: IndexRoot,
  choice: Choice,
  except?: FilterName,
): (page: number) => boolean {
  const passes = FILTERS.filter((name) => name !== except).flatMap((name) => {
    const ids = choice.filters[name] ?? [];
    return ids.length === 0 ? [] : [inSets(filters[name], (id) => ids.includes(id))];
  });
  const { from, to } = choice.years;
  if (from !== undefined || to !== undefined)
    passes.push(
      inSets(filters.year, (id) => Number(id) >= (from ?? -Infinity) && Number(id) <= (to ?? Infinity)),
    );
  return (page) => passes.every((pass) => pass(page));
}

/** Whether any filter or year is chosen. */
export function isNarrowed({ filters, years }: Choice): boolean {
  return (
    Object.values(filters).some((ids) => ids.length > 0) || years.from !== undefined || years.to !== undefined
  );
}

/** Every value of every filter with the number of pages of a list that have it and pass the other filters. */
export function countFacets(
  root: IndexRoot,
  { docs }: DocList,
  choice: Choice,
): Readonly<Record<FilterName, readonly FacetValue[]>> {
  return Object.fromEntries(
    FILTERS.map((name) => {
      const column = root.filters[name];
      const passes = pageFilter(root, choice, name);
      const perSet = new Uint32Array(column.sets.length);
      for (const doc of docs) if (passes(doc)) addTo(perSet, column.pages[doc] ?? 0, 1);
      const counts = new Uint32Array(column.values.length);
      column.sets.forEach((set, index) => {
        for (const value of set) addTo(counts, value, perSet[index] ?? 0);
      });
      const chosen = choice.filters[name] ?? [];
      return [
        name,
        column.values.map(({ id, label }, index): FacetValue => ({
          id,
          label,
          count: counts[index] ?? 0,
          chosen: chosen.includes(id),
        })),
      ];
    }),
  ) as Record<FilterName, FacetValue[]>;
}

/** Names of a page's values, by filter. */
export function labelsOf(
  { filters }: IndexRoot,
  page: number,
): Readonly<Record<FilterName, readonly string[]>> {
  return Object.fromEntries(
    FILTERS.map((name) => {
      const { values, sets, pages } = filters[name];
      return [name, (sets[pages[page] ?? 0] ?? []).map((value) => values[value]?.label ?? '')];
    }),
  ) as Record<FilterName, string[]>;
}

function addTo(counts: Uint32Array, at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more;
}

function inSets(
  { values, sets, pages }: FilterColumn,
  wanted: (id: string) => boolean,
): (page: number) => boolean {
  const passing = sets.map((set) => set.some((value) => wanted(values[value]?.id ?? '')));
  return (page) => passing[pages[page] ?? -1] === true;
}
