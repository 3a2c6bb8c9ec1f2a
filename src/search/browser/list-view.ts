import type { Result, ResultList } from '../query/search-types.ts';
import { element } from './element.ts';

/** Results shown at a time. */
export const STEP = 10;

/** A list of results that grows by a button. */
export interface ListView {
  readonly element: HTMLElement;
  /** How many are shown. */
  readonly shown: number;
  /** Shows a list anew, from these first results on. */
  show(list: ResultList, first: readonly Result[], toItem: (result: Result) => HTMLElement): void;
}

/** What becomes of a wish for more results. */
interface ListEvents {
  readonly onMore: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** @param moreLabel name of the button, where its text alone does not tell one list from another. */
export function makeListView(
  moreText: string,
  { onMore, onFailure }: ListEvents,
  moreLabel = moreText,
): ListView {
  const items = element('ol', { class: 'search-results' });
  const more = element(
    'button',
    { type: 'button', class: 'not-printed', 'aria-label': moreLabel, hidden: '' },
    moreText,
  );
  let current: ResultList | undefined;
  let toItem: (result: Result) => HTMLElement;
  const add = (results: readonly Result[]): void => {
    items.append(...results.map((result) => toItem(result)));
    more.hidden = items.childElementCount >= (current?.total ?? 0);
  };
  const addMore = async (): Promise<void> => {
    const list = current;
    const from = items.childElementCount;
    const results = await list?.results(from, STEP);
    // Another search may have come in between, or a second click.
    if (!results || list !== current || from !== items.childElementCount) return;
    add(results);
    items.children[from]?.querySelector('a')?.focus({ preventScroll: true });
    onMore();
  };
  more.addEventListener('click', () => {
    addMore().catch(onFailure);
  });
  return {
    element: element('div', {}, items, more),
    get shown() {
      return items.childElementCount;
    },
    show(list, first, itemOf) {
      current = list;
      toItem = itemOf;
      items.replaceChildren();
      add(first);
    },
  };
}
