import { FILTERS, type FilterName } from '../format/search-page.ts';
import type { SearchAnswer } from '../query/search-types.ts';

/** Names a value of a filter. */
export type LabelOf = (name: FilterName, id: string) => string;

/** Names the values of filters in the language of the page; one that the index does not have keeps its id. */
export function facetLabels({ facets }: Pick<SearchAnswer, 'facets'>): LabelOf {
  const labels = new Map(
    FILTERS.flatMap((name) => facets[name].map(({ id, label }) => [`${name}:${id}`, label] as const)),
  );
  return (name, id) => labels.get(`${name}:${id}`) ?? id;
}
