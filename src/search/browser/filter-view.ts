import type { FilterName } from '../format/search-page.ts';
import type { FacetValue } from '../query/search-types.ts';
import { element, getElement } from './element.ts';
import { shownValues } from './filter-values.ts';
import type { PageSay } from './say.ts';

/** The values of one filter as checkboxes with their counts. */
export interface FilterView {
  show(values: readonly FacetValue[]): void;
}

/** A checkbox with its count. */
interface FilterItem {
  readonly item: HTMLElement;
  readonly update: (value: FacetValue) => void;
}

/** Fills a filter that the page prints empty. */
export function makeFilterView(
  group: HTMLDetailsElement,
  name: FilterName,
  say: PageSay,
  onChange: (id: string, chosen: boolean) => void,
): FilterView {
  const list = getElement(group, '[data-search-values]');
  const narrow = getElement(group, '[data-search-narrow]') as HTMLInputElement;
  const note = getElement(group, '[data-search-further]');
  const chosenNote = getElement(group, '[data-search-chosen]');
  const items = new Map<string, FilterItem>();
  let all: readonly FacetValue[] = [];

  const itemOf = (value: FacetValue): HTMLElement => {
    const { item, update } = items.get(value.id) ?? makeItem(value, onChange);
    items.set(value.id, { item, update });
    update(value);
    return item;
  };
  const update = (): void => {
    const { values, further, long } = shownValues(name, all, narrow.value);
    const wanted = values.map(itemOf);
    // A checkbox that is taken out and put back loses the focus.
    if (wanted.length !== list.childElementCount || wanted.some((item, at) => item !== list.children[at]))
      list.replaceChildren(...wanted);
    getElement(group, '[data-search-narrow-label]').hidden = !long;
    note.textContent =
      further > 0
        ? say('furtherValues', { count: further })
        : values.length === 0 && narrow.value !== ''
          ? say('noValues')
          : '';
    const chosen = all.filter((value) => value.chosen).length;
    chosenNote.textContent = chosen > 0 ? say('chosen', { count: chosen }) : '';
  };
  narrow.addEventListener('input', update);
  return {
    show(values) {
      all = values;
      const isUseful = values.some(({ count, chosen }) => count > 0 || chosen);
      group.hidden = !isUseful && name !== 'year';
      update();
    },
  };
}

function makeItem({ id, label }: FacetValue, onChange: (id: string, chosen: boolean) => void): FilterItem {
  const box = element('input', { type: 'checkbox', value: id });
  const count = element('span', { class: 'search-filter-count' });
  box.addEventListener('change', () => {
    onChange(id, box.checked);
  });
  return {
    item: element('li', {}, element('label', {}, box, element('span', {}, label), ' ', count)),
    update(value) {
      box.checked = value.chosen;
      count.textContent = `(${value.count})`;
    },
  };
}
