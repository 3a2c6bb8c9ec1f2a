import { isDigit } from '../text/fold.ts';
import { findAll, type Folded } from '../text/fold.ts';
import { hasPhrase, type Phrase } from './phrase.ts';
import type { Piece } from './search-types.ts';

/** A stretch of an original text. */
export type Range = readonly [start: number, end: number];

/** The stretches of a passage that are what was looked for, in order; those that touch are one. */
export function rangesOf(folded: Folded, phrases: readonly Phrase[]): readonly Range[] {
  const ranges = phrases.flatMap((phrase) =>
    phrase.test ? numberRanges(folded, phrase) : findAll(folded, phrase.text),
  );
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((left, right) => left[0] - right[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Numbers that begin with a phrase and pass its test. */
function numberRanges(folded: Folded, phrase: Phrase): readonly Range[] {
  const { text, at, ends } = folded;
  const ranges: Range[] = [];
  for (let place = text.indexOf(phrase.text); place >= 0; place = text.indexOf(phrase.text, place + 1)) {
    let start = place;
    let end = place + phrase.text.length;
    while (isDigit(text[end]) || (text[end] === '.' && isDigit(text[end + 1]))) end += 1;
    while (start > 0 && (isDigit(text[start - 1]) || text[start - 1] === '.')) start -= 1;
    if (hasPhrase(text.slice(start, end), phrase)) ranges.push([at[start] ?? 0, ends[end - 1] ?? 0]);
  }
  return ranges;
}

/** A text as pieces, with a stretch of it shown; what is left out at either end is an ellipsis. */
export function toPieces(
  text: string,
  ranges: readonly Range[],
  shown: Range = [0, text.length],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    const part = text.slice(Math.max(from, shown[0]), Math.min(to, shown[1]));
    if (part !== '') pieces.push({ text: part, marked });
  };
  if (shown[0] > 0) pieces.push({ text: '…', marked: false });
  let at = 0;
  for (const [start, end] of ranges) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  if (shown[1] < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** Characters shown before and after the first match of a long passage, in Chinese; twice as many in others. */
const AROUND = 48;

/** The stretch of a passage around its first match, from the beginning of a sentence where one is near. */
export function excerptOf(text: string, ranges: readonly Range[]): Range {
  const around = /\p{Script=Han}/u.test(text) ? AROUND : AROUND * 2;
  if (text.length <= around * 3) return [0, text.length];
  const [first = 0, last = 0] = ranges[0] ?? [];
  const before = text.slice(Math.max(0, first - around * 2), first);
  const sentence = Math.max(...['。', '；', '. ', '; '].map((stop) => before.lastIndexOf(stop)));
  const start = sentence >= 0 ? first - before.length + sentence + 1 : Math.max(0, first - around);
  const end = Math.min(text.length, Math.max(last + around, start + around * 2));
  return [wordEdge(text, start, 1), wordEdge(text, end, -1)];
}

/** Moves a cut out of a word of letters. */
function wordEdge(text: string, cut: number, step: 1 | -1): number {
  const isLetter = (at: number): boolean => /^[\p{Script=Latin}\d.]$/u.test(text.charAt(at));
  let edge = cut;
  while (edge > 0 && edge < text.length && isLetter(edge - 1) && isLetter(edge)) edge += step;
  return step === 1 && text[edge] === ' ' ? edge + 1 : edge;
}
