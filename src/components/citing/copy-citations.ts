import { CITATION_FORMATS } from '../../views/citing/citation-formats.ts';
import type { CitationSource } from '../../views/citing/citation-source.ts';
import { placesOf } from './cite-places.ts';

/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 2000;
const started = new WeakMap<HTMLElement, Promise<void>>();

/**
 * Completes the citations with the release, the reader's day and the place that the reader chooses or is at.
 * A second call waits for the first.
 */
export function startCitations(root: HTMLElement): Promise<void> {
  const running = started.get(root) ?? complete(root);
  started.set(root, running);
  return running;
}

/** Copies the citation of a button, once the citations are complete. */
export async function copyCitation(root: HTMLElement, button: HTMLElement): Promise<void> {
  await startCitations(root);
  const text = root.querySelector(`[data-citation="${button.dataset.copy ?? ''}"]`)?.textContent;
  if (text) await copy(root, button, text);
}

async function complete(root: HTMLElement): Promise<void> {
  const source: unknown = JSON.parse(root.dataset.citations ?? '');
  if (!isSource(source)) throw new TypeError('The page has nothing to cite.');
  const choice = root.querySelector('select');
  choice?.append(
    ...placesOf(document.querySelector('main') ?? document).map(
      ({ anchor, label }) => new Option(label, anchor),
    ),
  );
  const release = await findRelease(root.dataset.release ?? '');
  const write = (): void => {
    const whole = {
      ...source,
      address: `${source.address}${choice?.value ?? ''}`,
      accessed: today(),
      ...(release === undefined ? {} : { release }),
    };
    for (const { id, write: toText } of CITATION_FORMATS) {
      const place = root.querySelector(`[data-citation="${id}"]`);
      if (place) place.textContent = toText(whole);
    }
  };
  const follow = (): void => {
    const isPlace = [...(choice?.options ?? [])].some(({ value }) => value === location.hash);
    if (choice && isPlace && location.hash !== '#cite') choice.value = location.hash;
    write();
  };
  follow();
  addEventListener('hashchange', follow);
  choice?.addEventListener('change', write);
}

async function copy(root: HTMLElement, button: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  const live = root.querySelector<HTMLElement>('[data-copied]');
  const label = button.textContent;
  const copied = live?.dataset.copied ?? '';
  if (live) live.textContent = copied;
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = label;
    if (live) live.textContent = '';
  }, SAID_FOR);
}

/** The release that is published; undefined when it cannot be asked for. */
async function findRelease(address: string): Promise<string | undefined> {
  const answer: unknown = await fetch(address)
    .then((response) => (response.ok ? response.json() : undefined))
    .catch(() => undefined);
  return typeof answer === 'object' &&
    answer !== null &&
    'release' in answer &&
    typeof answer.release === 'string'
    ? answer.release
    : undefined;
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function isSource(value: unknown): value is CitationSource {
  return typeof value === 'object' && value !== null && 'address' in value && 'words' in value;
}
