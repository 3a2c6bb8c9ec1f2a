import { MEASURES } from '../format/search-page.ts';
import type { SearchRequest, SortName } from '../query/search-types.ts';
import { getElement } from './element.ts';

/** The order of the results. */
export interface SortView {
  show(request: SearchRequest): void;
}

/** Makes the choice of the order work; the most relevant always come first. */
export function makeSortView(
  root: HTMLElement,
  onChange: (change: (request: SearchRequest) => SearchRequest) => void,
): SortView {
  const sort = getElement(root, '[data-search-sort]') as HTMLSelectElement;
  const order = getElement(root, '[data-search-order]') as HTMLSelectElement;
  for (const select of [sort, order])
    select.addEventListener('change', () => {
      const name = (['year', ...MEASURES] as const).find((known) => known === sort.value) ?? 'relevance';
      onChange((request) => ordered(request, name, order.value === 'asc'));
    });
  return {
    show(request) {
      sort.value = request.sort;
      order.value = request.ascending ? 'asc' : 'desc';
      getElement(root, '[data-search-order-label]').hidden = request.sort === 'relevance';
    },
  };
}

function ordered({ text, filters, years }: SearchRequest, sort: SortName, ascending: boolean): SearchRequest {
  return { text, filters, years, sort, ...(ascending && sort !== 'relevance' && { ascending }) };
}
