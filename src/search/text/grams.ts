import { isHanUnit } from './fold.ts';

/**
 * A gram is a stretch of folded text of bounded information: at most three Chinese characters, five
 * letters or digits, or a mixture. Every stretch up to that length is in the index, so a query that fits
 * into a gram is answered by one list, and a longer one by the lists of the few that cover it.
 */
export const GRAM_CAPACITY = 15;
const HAN_WEIGHT = 5;
const OTHER_WEIGHT = 3;

/** How much of a gram's capacity a UTF-16 unit takes. */
export function capacityOf(unit: number): number {
  return isHanUnit(unit) ? HAN_WEIGHT : OTHER_WEIGHT;
}

/** A gram of a text and where it begins. */
export interface PlacedGram {
  readonly gram: string;
  readonly offset: number;
}

/** The end of the longest gram that begins at a place. */
export function gramEnd(text: string, start: number): number {
  let left = GRAM_CAPACITY;
  let end = start;
  while (end < text.length) {
    left -= capacityOf(text.charCodeAt(end));
    if (left < 0) break;
    end += 1;
  }
  return end;
}

/** The fewest grams that cover a text. All but the last are the longest at their place in any text. */
export function coverOf(text: string): readonly PlacedGram[] {
  const cover: PlacedGram[] = [];
  let start = 0;
  for (let end = gramEnd(text, 0); end < text.length; end = gramEnd(text, start)) {
    cover.push({ gram: text.slice(start, end), offset: start });
    start = end;
  }
  const last = lastStart(text, start);
  if (text !== '') cover.push({ gram: text.slice(last), offset: last });
  return cover;
}

/** Every longest gram of a text; the AND of these comes nearer to the text itself than a cover. */
export function gramsOf(text: string): readonly PlacedGram[] {
  const grams: PlacedGram[] = [];
  for (let start = 0, end = 0; end < text.length; start += 1) {
    end = gramEnd(text, start);
    grams.push({ gram: text.slice(start, end), offset: start });
  }
  return grams;
}

/** The earliest start from which one gram reaches the end. */
function lastStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && gramEnd(text, start - 1) === text.length) start -= 1;
  return start;
}
