import { STEP } from './list-view.ts';
import { readPlace, type Place } from './place.ts';
import { afterPause } from './turns.ts';

/** Milliseconds without scrolling before a place is kept; browsers limit how often it may be. */
const PAUSE = 300;

/** The searches of a visit as entries of the browser's history, each with the reader's place in it. */
export interface SearchHistory {
  /** The place to come back to in the present entry, if the reader was there before. */
  readonly place: Place | undefined;
  /** Goes on to a new entry. */
  push(address: string): void;
  /** Puts another search in the place of the present one. */
  replace(address: string): void;
  /** Keeps the reader's place. */
  readonly keepPlace: () => void;
}

/**
 * Keeps searches in the history and brings them back.
 * @param shownNow how many results are shown.
 * @param onReturn the reader went back or forward to another search.
 */
export function keepHistory(
  shownNow: () => number,
  onReturn: (place: Place | undefined) => void,
): SearchHistory {
  history.scrollRestoration = 'manual';
  const pause = afterPause(PAUSE);
  let current = location.search;
  const addressOf = (search: string): string => `${location.pathname}${search}`;
  const keepPlace = (): void => {
    pause.cancel();
    history.replaceState({ shown: Math.max(shownNow(), STEP), scroll: scrollY } satisfies Place, '');
  };
  addEventListener('scroll', () => {
    pause.run(keepPlace);
  });
  addEventListener('pagehide', keepPlace);
  addEventListener('popstate', ({ state }) => {
    pause.cancel();
    // A link to a place in the page is no other search.
    if (location.search === current) return;
    current = location.search;
    onReturn(readPlace(state));
  });
  return {
    place: readPlace(history.state),
    push(search) {
      keepPlace();
      current = search;
      history.pushState(null, '', addressOf(search));
    },
    replace(search) {
      current = search;
      history.replaceState(null, '', addressOf(search));
    },
    keepPlace,
  };
}
