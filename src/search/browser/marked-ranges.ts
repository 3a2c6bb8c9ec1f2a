import { findAll, fold } from '../text/fold.ts';

/** From and up to which character. */
export type Range = readonly [start: number, end: number];

/** Where words stand in a text, in its order; what overlaps or touches is one range. */
export function rangesOf(text: string, words: readonly string[]): readonly Range[] {
  const folded = fold(text);
  const found = words.flatMap((word) => findAll(folded, word)).toSorted(([left], [right]) => left - right);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/**
 * Ranges of a text as ranges of the pieces that it is made of: for each piece, where in itself.
 * @param lengths of the pieces, in order.
 */
export function rangesInPieces(
  ranges: readonly Range[],
  lengths: readonly number[],
): readonly (readonly Range[])[] {
  let from = 0;
  return lengths.map((length) => {
    const start = from;
    from += length;
    return ranges.flatMap(([first, last]): Range[] => {
      const own: Range = [Math.max(first - start, 0), Math.min(last - start, length)];
      return own[0] < own[1] ? [own] : [];
    });
  });
}
