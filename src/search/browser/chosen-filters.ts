import { FILTERS, type FilterName } from '../format/search-page.ts';
import type { SearchRequest } from '../query/search-types.ts';
import { withValue, withYears } from './request.ts';

/** One thing that narrows the results, and the search without it. */
export interface ChosenFilter {
  readonly name: FilterName;
  /** Id of a value, or the range of years. */
  readonly value:
    { readonly id: string } | { readonly from: number | undefined; readonly to: number | undefined };
  readonly without: SearchRequest;
}

/** All that narrows the results of a search, in the order of the filters. */
export function chosenFilters(request: SearchRequest): readonly ChosenFilter[] {
  const { from, to } = request.years;
  const range: readonly ChosenFilter[] =
    from === undefined && to === undefined
      ? []
      : [{ name: 'year', value: { from, to }, without: withYears(request, undefined, undefined) }];
  return [
    ...range,
    ...FILTERS.flatMap((name) =>
      (request.filters[name] ?? []).map((id) => ({
        name,
        value: { id },
        without: withValue(request, name, id, false),
      })),
    ),
  ];
}
