import { FILTERS } from '../format/search-page.ts';
import type { SearchAnswer, SearchRequest } from '../query/search-types.ts';
import { getElement } from './element.ts';
import { makeFilterView } from './filter-view.ts';
import { withValue } from './request.ts';
import type { PageSay } from './say.ts';
import { makeYearRange } from './year-range.ts';

/** Everything by which results can be narrowed. */
export interface FiltersView {
  show(request: SearchRequest, answer: SearchAnswer): void;
}

/** Makes the filters work. */
export function makeFiltersView(
  root: HTMLElement,
  say: PageSay,
  onChange: (change: (request: SearchRequest) => SearchRequest) => void,
): FiltersView {
  const years = makeYearRange(root, onChange);
  const views = FILTERS.map((name) => {
    const group = getElement(root, `[data-search-filter="${name}"]`) as HTMLDetailsElement;
    const view = makeFilterView(group, name, say, (id, chosen) => {
      onChange((request) => withValue(request, name, id, chosen));
    });
    return { name, group, view };
  });
  let opened = false;
  return {
    show(request, { facets, years: all }) {
      years.show(request, all);
      for (const { name, group, view } of views) {
        view.show(facets[name]);
        // What an address has chosen is seen at once; later the reader decides.
        if (!opened && facets[name].some(({ chosen }) => chosen)) group.open = true;
      }
      opened = true;
    },
  };
}
