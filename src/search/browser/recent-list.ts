import type { SearchSettings } from '../../views/search/search-settings.ts';
import { element } from './element.ts';
import type { RecentSearches } from './recent-searches.ts';
import type { Say } from './say.ts';

/** The reader's earlier searches, to run again or to remove; empty when there are none. */
export interface RecentList {
  readonly element: HTMLElement;
  /** Shows what is kept now. */
  update(): void;
}

/** What the list of earlier searches does. */
interface RecentListEvents {
  readonly onRun: (query: string) => void;
  readonly onRemoved: (announcement: string) => void;
  /** The last one is about to go, and the focus must go elsewhere. */
  readonly onLastRemoved: () => void;
}

/** Makes the list of earlier searches. */
export function makeRecentList(
  recent: RecentSearches,
  say: Say<SearchSettings['box']>,
  { onRun, onRemoved, onLastRemoved }: RecentListEvents,
): RecentList {
  const list = element('ul');
  const clear = element('button', { type: 'button', class: 'button-plain' }, say('clear'));
  const note = element('p', {}, say('recentNote'), ' ', clear);
  const section = element(
    'section',
    { class: 'search-recent', 'aria-label': say('recent') },
    element('p', { class: 'search-recent-title', 'aria-hidden': 'true' }, say('recent')),
    list,
    note,
  );
  const update = (): void => {
    const queries = recent.list();
    section.hidden = queries.length === 0;
    list.replaceChildren(...queries.map(toItem));
  };
  const toItem = (query: string): HTMLElement => {
    const run = element('button', { type: 'button', class: 'search-recent-run' }, query);
    const remove = element(
      'button',
      { type: 'button', class: 'button-plain', 'aria-label': say('remove', { query }) },
      '×',
    );
    const item = element('li', {}, run, remove);
    run.addEventListener('click', () => {
      onRun(query);
    });
    remove.addEventListener('click', () => {
      recent.remove(query);
      // An element that goes takes the focus with it, so that is moved before.
      const neighbour = item.nextElementSibling ?? item.previousElementSibling;
      if (neighbour) neighbour.querySelector<HTMLElement>('.button-plain')?.focus();
      else onLastRemoved();
      item.remove();
      onRemoved(say('removed', { query }));
    });
    return item;
  };
  clear.addEventListener('click', () => {
    recent.clear();
    onLastRemoved();
    update();
    onRemoved(say('cleared'));
  });
  update();
  return { element: section, update };
}
