import type { OmittedText } from '../../source-document.ts';

/** Two characters that Unicode keeps for a program's own use inside a text; no document has them. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/**
 * Remembers what was left out of a document by a mark in the text that is kept, so that its place is
 * known once that text has become a block.
 */
export class Marks {
  readonly #omitted: Pick<OmittedText, 'what' | 'text'>[] = [];
  readonly #places = new Map<number, number>();
  #pending: number[] = [];

  /** Takes note of something that is left out here. */
  omit(what: OmittedText['what'], text: string): void {
    this.#pending.push(this.#omitted.length);
    this.#omitted.push({ what, text });
  }

  /** The marks of everything that was left out since the last call, to be put into the text. */
  take(): string {
    const marks = this.#pending.map((index) => `${OPEN}${index}${CLOSE}`).join('');
    this.#pending = [];
    return marks;
  }

  /** Takes the marks out of a text that becomes part of a block. */
  resolve(text: string, block: number): string {
    return text.replace(MARK, (_, index: string) => {
      this.#places.set(Number(index), block);
      return '';
    });
  }

  /** Everything that was left out, with the number of its block where one is known. */
  list(): readonly (Pick<OmittedText, 'what' | 'text'> & { readonly block?: number })[] {
    return this.#omitted.map((omitted, index) => {
      const block = this.#places.get(index);
      return block === undefined ? omitted : { ...omitted, block };
    });
  }
}

/** Characters that could be taken for a mark are taken out of what a document says. */
export function withoutMarks(text: string): string {
  return text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
}
