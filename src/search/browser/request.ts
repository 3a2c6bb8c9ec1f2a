import { FILTERS, type FilterName } from '../format/search-page.ts';
import type { SearchRequest } from '../query/search-types.ts';

/** Longest text that is searched. */
export const LONGEST_TEXT = 200;

/** A search for nothing. */
export const NO_REQUEST: SearchRequest = { text: '', filters: {}, years: {}, sort: 'relevance' };

/** Whether anything narrows the results. */
export function isNarrowed({ filters, years }: SearchRequest): boolean {
  return (
    years.from !== undefined ||
    years.to !== undefined ||
    FILTERS.some((name) => (filters[name] ?? []).length > 0)
  );
}

/** Whether the search asks for anything. */
export function asksForSomething(request: SearchRequest): boolean {
  return request.text !== '' || isNarrowed(request);
}

/** The search with a value of a filter chosen or not. */
export function withValue(
  request: SearchRequest,
  name: FilterName,
  id: string,
  chosen: boolean,
): SearchRequest {
  const others = (request.filters[name] ?? []).filter((other) => other !== id);
  const filters = { ...request.filters, [name]: chosen ? [...others, id] : others };
  return { ...request, filters };
}

/** The search with other years; the earlier one is the first whichever way round they are given. */
export function withYears(
  request: SearchRequest,
  from: number | undefined,
  to: number | undefined,
): SearchRequest {
  const [first, last] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
  return {
    ...request,
    years: { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) },
  };
}

/** The same words among all pages. */
export function withoutFilters(request: SearchRequest): SearchRequest {
  return { ...request, filters: {}, years: {} };
}
