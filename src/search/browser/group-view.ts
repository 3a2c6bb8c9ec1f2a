import type { SearchLanguage } from '../../views/search/search-settings.ts';
import type { Result, SideGroup } from '../query/search-types.ts';
import { element } from './element.ts';
import { makeListView } from './list-view.ts';
import { resultItem } from './result-item.ts';
import type { PageSay } from './say.ts';

/** Results of a group that are shown at first. */
export const FIRST_OF_GROUP = 3;

/** A group of results apart from the others: what it is and why it is shown, its own count, its results. */
export function groupView(
  group: SideGroup,
  first: readonly Result[],
  say: PageSay,
  languages: readonly SearchLanguage[],
  onFailure: (error: unknown) => void,
): HTMLElement {
  const language =
    group.kind === 'other-language' ? languages.find(({ locale }) => locale === group.language) : undefined;
  const { title, note } = wordingOf(group, language?.name ?? '', say);
  const heading = say('title', { title, count: group.list.total });
  const list = makeListView(say('more'), { onMore: () => undefined, onFailure }, say('moreOf', { title }));
  list.show(group.list, first, (result) => resultItem(result, say, language?.tag));
  return element(
    'section',
    { class: 'search-group', 'data-search-group': group.kind, 'aria-label': heading },
    element('h2', {}, heading),
    element('p', { class: 'search-facts' }, note),
    list.element,
  );
}

function wordingOf(
  group: SideGroup,
  language: string,
  say: PageSay,
): { readonly title: string; readonly note: string } {
  switch (group.kind) {
    case 'similar':
      return { title: say('similar'), note: say('similarNote') };
    case 'other-language':
      return { title: say('otherLanguage', { language }), note: say('otherLanguageNote', { language }) };
    case 'translated': {
      const terms = group.terms.map((pair) => say('translatedTerm', { ...pair })).join(say('termSeparator'));
      return { title: say('translated'), note: say('translatedNote', { terms }) };
    }
  }
}
