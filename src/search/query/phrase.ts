import { isDigit } from '../text/fold.ts';

/** One spelling of what is looked for. */
export interface Phrase {
  /** Folded text that a passage must have. */
  readonly text: string;
  /** Where given, a passage must pass this besides; then the passages themselves have to be read. */
  readonly test?: (passage: string) => boolean;
}

/** Something that every result must have, in one of its spellings; the first is the one that was typed. */
export interface Run {
  readonly typed: string;
  readonly phrases: readonly Phrase[];
}

/** Whether a folded passage has a phrase. */
export function hasPhrase(passage: string, { text, test }: Phrase): boolean {
  return passage.includes(text) && (test === undefined || test(passage));
}

/** A number that stands alone: no digit, and no point with a digit, goes on at either end. */
export function wholeNumber(text: string): Phrase {
  return {
    text,
    test: (passage) => placesOf(passage, text).some((place) => isWhole(passage, place, text.length)),
  };
}

/** Where a number that stands alone begins and ends in a passage. */
export function isWhole(passage: string, start: number, length: number): boolean {
  const end = start + length;
  const before = passage[start - 1];
  const after = passage[end];
  const goesOnLeft = isDigit(before) || (before === '.' && isDigit(passage[start - 2]));
  const goesOnRight = isDigit(after) || (after === '.' && isDigit(passage[end + 1]));
  return !goesOnLeft && !goesOnRight;
}

function placesOf(passage: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = passage.indexOf(text); at >= 0; at = passage.indexOf(text, at + 1)) places.push(at);
  return places;
}
