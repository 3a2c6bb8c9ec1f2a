import { PROMINENCE } from '../format/doc-list.ts';
import type { NamedEntry, SearchPage } from '../format/search-page.ts';
import { fold, type Variants } from '../text/fold.ts';

/** A page's passages in the spelling that is searched, each once, with how prominent it is. */
export type Passages = ReadonlyMap<string, number>;

/** The passages of a page: its title, its other names, and every block of its text. */
export function passagesOf({ title, aliases, sections }: SearchPage, variants: Variants): Passages {
  const passages = new Map<string, number>();
  const add = (original: string, prominence: number): void => {
    const { text } = fold(original, variants);
    if (text !== '') passages.set(text, Math.max(prominence, passages.get(text) ?? 0));
  };
  for (const name of [title, ...aliases]) add(name, PROMINENCE.title);
  for (const { blocks } of sections) {
    for (const { text, heading } of blocks)
      add(text, heading === true ? PROMINENCE.heading : PROMINENCE.text);
  }
  return passages;
}

/** The passages of a name, all as prominent as a title. */
export function passagesOfName({ label, also, foreign }: NamedEntry, variants: Variants): Passages {
  return new Map(
    [label, ...also, ...foreign]
      .map((name) => fold(name, variants).text)
      .filter((text) => text !== '')
      .map((text) => [text, PROMINENCE.title]),
  );
}
