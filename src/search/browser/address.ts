import { FILTERS, MEASURES } from '../format/search-page.ts';
import type { SearchRequest, SortName } from '../query/search-types.ts';
import { LONGEST_TEXT, NO_REQUEST, withYears } from './request.ts';

/** What results can be sorted by. */
const SORTS: readonly SortName[] = ['relevance', 'year', ...MEASURES];

/** The search that an address holds; what is unknown or malformed in it is passed over. */
export function readAddress(search: string): SearchRequest {
  const given = new URLSearchParams(search);
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const ids = new Set(given.getAll(name).flatMap((id) => (id.trim() === '' ? [] : [id.trim()])));
      return ids.size > 0 ? [[name, [...ids]]] : [];
    }),
  );
  const sort = SORTS.find((name) => name === given.get('sort')) ?? 'relevance';
  const request: SearchRequest = {
    ...NO_REQUEST,
    text: (given.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    filters,
    sort,
    ...(sort !== 'relevance' && given.get('order') === 'asc' && { ascending: true }),
  };
  return withYears(request, readYear(given.get('from')), readYear(given.get('to')));
}

/** The part of an address that holds a search, with its question mark; empty for a search for nothing. */
export function writeAddress({ text, filters, years, sort, ascending }: SearchRequest): string {
  const parts = new URLSearchParams();
  if (text !== '') parts.set('q', text);
  for (const name of FILTERS) for (const id of filters[name] ?? []) parts.append(name, id);
  if (years.from !== undefined) parts.set('from', String(years.from));
  if (years.to !== undefined) parts.set('to', String(years.to));
  if (sort !== 'relevance') {
    parts.set('sort', sort);
    if (ascending) parts.set('order', 'asc');
  }
  return parts.size === 0 ? '' : `?${parts.toString()}`;
}

function readYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}
