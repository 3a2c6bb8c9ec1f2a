import type { SearchAnswer, SearchRequest } from '../query/search-types.ts';
import { getElement } from './element.ts';
import { withYears } from './request.ts';

/** The choice of a first and a last year. */
export interface YearRange {
  show(request: SearchRequest, years: SearchAnswer['years']): void;
}

/** Makes the two lists of years work. */
export function makeYearRange(
  root: HTMLElement,
  onChange: (change: (request: SearchRequest) => SearchRequest) => void,
): YearRange {
  const from = getElement(root, '[data-search-from]') as HTMLSelectElement;
  const to = getElement(root, '[data-search-to]') as HTMLSelectElement;
  const yearOf = ({ value }: HTMLSelectElement): number | undefined =>
    value === '' ? undefined : Number(value);
  for (const select of [from, to])
    select.addEventListener('change', () => {
      const [first, last] = [yearOf(from), yearOf(to)];
      onChange((request) => withYears(request, first, last));
    });
  return {
    show({ years: chosen }, { first, last }) {
      fill(from, first, last, chosen.from);
      fill(to, first, last, chosen.to);
    },
  };
}

/** Offers all years of the index and the chosen one, newest first, after the choice of none. */
function fill(select: HTMLSelectElement, first: number, last: number, chosen: number | undefined): void {
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => last - index);
  const offered = chosen === undefined || years.includes(chosen) ? years : [chosen, ...years];
  if (select.options.length !== offered.length + 1) {
    while (select.options.length > 1) select.remove(1);
    for (const year of offered) select.add(new Option(String(year)));
  }
  select.value = String(chosen ?? '');
}
