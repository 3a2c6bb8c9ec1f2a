import { HIGHLIGHT } from '../format/highlight-parameter.ts';
import { fold } from '../text/fold.ts';
import { markText, unmark } from './mark-text.ts';
import { showFirst } from './show-first.ts';

/**
 * Marks the words that the address names wherever they stand in the main text, and shows the first of
 * the place that the address leads to. The focus stays where it is. A button and Escape take the marks
 * away, from the address too.
 */
export function highlightWords(root: Document): void {
  const main = root.querySelector('main');
  const words = new URLSearchParams(location.search)
    .getAll(HIGHLIGHT)
    .map((word) => fold(word).text)
    .filter((word) => word !== '');
  if (!main || words.length === 0) return;
  const marks = markText(main, words);
  if (marks.length === 0) return;
  afterLoading(root, () => {
    showFirst(marks, main);
  });
  offerRemoval(root, main, marks);
}

/** While a page loads, the browser itself goes on scrolling to the anchor. */
function afterLoading(root: Document, act: () => void): void {
  if (root.readyState === 'complete') act();
  else addEventListener('load', () => requestAnimationFrame(act), { once: true });
}

function offerRemoval(root: Document, main: HTMLElement, marks: readonly HTMLElement[]): void {
  const button = root.querySelector<HTMLButtonElement>('[data-remove-highlights]');
  const offer = new AbortController();
  const remove = (): void => {
    offer.abort();
    unmark(marks);
    if (button && root.activeElement === button) main.focus({ preventScroll: true });
    if (button) button.hidden = true;
    const address = new URL(location.href);
    address.searchParams.delete(HIGHLIGHT);
    history.replaceState(history.state, '', address);
  };
  if (button) button.hidden = false;
  button?.addEventListener('click', remove, { signal: offer.signal });
  root.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') remove();
    },
    { signal: offer.signal },
  );
}
