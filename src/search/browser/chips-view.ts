import type { SearchPageSettings } from '../../views/search/search-settings.ts';
import type { SearchRequest } from '../query/search-types.ts';
import { chosenFilters, type ChosenFilter } from './chosen-filters.ts';
import { element } from './element.ts';
import type { LabelOf } from './facet-labels.ts';
import type { PageSay } from './say.ts';

/** Shows what narrows the results as buttons that take it away; the focus goes on to the next of them. */
export function showChips(
  list: HTMLElement,
  request: SearchRequest,
  labelOf: LabelOf,
  { filters }: Pick<SearchPageSettings, 'filters'>,
  say: PageSay,
  onRemove: (without: SearchRequest) => void,
): void {
  const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
  const chips = chosenFilters(request).map((chosen) => {
    const filter = filters[chosen.name];
    const value = valueOf(chosen, labelOf, say);
    const chip = element(
      'button',
      { type: 'button', 'aria-label': say('removeFilter', { filter, value }) },
      say('labelled', { label: filter, value }),
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    chip.addEventListener('click', () => {
      onRemove(chosen.without);
    });
    return chip;
  });
  list.replaceChildren(...chips.map((chip) => element('li', {}, chip)));
  list.hidden = chips.length === 0;
  if (focused >= 0) (chips[focused] ?? chips.at(-1))?.focus();
}

function valueOf({ name, value }: ChosenFilter, labelOf: LabelOf, say: PageSay): string {
  if ('id' in value) return labelOf(name, value.id);
  const from = String(value.from ?? '');
  const to = String(value.to ?? '');
  if (to === '') return say('yearFrom', { from });
  return from === '' ? say('yearTo', { to }) : say('yearRange', { from, to });
}
