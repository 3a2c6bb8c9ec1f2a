import { isDigit } from '../text/fold.ts';
import { type Phrase, wholeNumber } from './phrase.ts';

const DECIMAL = /\d+\.\d+/gu;

/**
 * Other spellings of the numbers in a folded run: 90.60% for 90.6%, 2739.2 for 2739.20. A number at the end
 * of the run must end there in the passage as well; more zeros there are found by the run as it is.
 */
export function numberPhrases(text: string): readonly Phrase[] {
  const spellings = new Set([
    text.replaceAll(DECIMAL, trimDecimals),
    text.replaceAll(/\d+(?:\.\d+)?(?=%)|\d+\.\d+(?!\d|$)/gu, padDecimals),
  ]);
  spellings.delete(text);
  return [...spellings].map((spelling) =>
    isDigit(spelling.at(-1)) ? wholeNumber(spelling) : { text: spelling },
  );
}

/** A decimal without zeros at its end. */
export function trimDecimals(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal;
}

/** A decimal with at least two places. */
export function padDecimals(decimal: string): string {
  const [whole = '', places = ''] = decimal.split('.');
  return `${whole}.${places.padEnd(2, '0')}`;
}

/** A decimal with its point moved to the right, or to the left where `by` is negative; exact. */
export function shiftPoint(decimal: string, by: number): string {
  const [whole = '0', places = ''] = decimal.split('.');
  const digits = whole + places;
  const point = whole.length + by;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const shifted = `${padded.slice(0, at).replace(/^0+(?=\d)/u, '')}.${padded.slice(at)}`;
  return trimDecimals(shifted.endsWith('.') ? shifted.slice(0, -1) : shifted);
}
