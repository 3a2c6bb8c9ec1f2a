import type { SearchSettings } from '../../views/search/search-settings.ts';
import { element, markedText } from './element.ts';
import type { Say } from './say.ts';
import type { Option } from './suggestion-options.ts';

/** What an option shows: its name, the other name by which it was found, and what it is. */
export function optionContent(
  option: Option,
  kinds: SearchSettings['kinds'],
  say: Say<SearchSettings['box']>,
): readonly Node[] {
  switch (option.kind) {
    case 'search':
      return [element('span', {}, say('searchFor', { query: option.query }))];
    case 'recent':
      return [element('span', {}, option.query), kindOf(kinds.recent)];
    default:
      return [
        element(
          'span',
          {},
          ...markedText(option.label),
          ...(option.also ? [' ', element('small', {}, ...markedText(option.also))] : []),
        ),
        kindOf(kinds[option.kind]),
      ];
  }
}

function kindOf(name: string): HTMLElement {
  return element('span', { class: 'search-kind' }, name);
}
