import type { SearchSettings } from '../../views/search/search-settings.ts';
import type { Suggestion } from '../query/search-types.ts';
import { element, markedText } from './element.ts';

/** Shows the pages that are named as what was typed, above the results. */
export function showNamed(
  list: HTMLElement,
  named: readonly Suggestion[],
  kinds: SearchSettings['kinds'],
): void {
  list.replaceChildren(
    ...named.map(({ entry, label, also, href }) =>
      element(
        'li',
        {},
        element('a', { href }, ...markedText(label)),
        ' ',
        element(
          'span',
          { class: 'search-kind' },
          kinds[entry.kind],
          ...(also ? [' · ', ...markedText(also)] : []),
        ),
      ),
    ),
  );
  list.hidden = named.length === 0;
}
