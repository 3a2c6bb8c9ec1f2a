import Big from 'big.js';
import { readValue } from '../../values/read-value.ts';
import type { GridCell } from './grid.ts';
import type { Taken } from './taken.ts';

/** What is known about a rate beside its cell. */
export interface RateContext {
  /** The header says that its figures are per cent. */
  readonly percent: boolean;
  /** What the amounts beside it give, in per cent. */
  readonly expected?: Big | undefined;
}

/**
 * Takes a rate from a cell, with its per cent sign: `90.60%`. Without a sign, 90.6 and 0.906 are told apart by
 * the amounts beside them, else by the header, else by their size.
 */
export function takeRate(cell: GridCell, label: string, context: RateContext): Taken | undefined {
  const read = readValue(cell.text);
  if (read.kind !== 'number' || read.comparator !== undefined || read.scale !== '') return undefined;
  if (read.unit !== '' && read.unit !== '%') return undefined;
  const signed = read.unit === '%';
  const isShare = !signed && isWrittenAsShare(new Big(read.digits), context);
  const digits = isShare ? toHundredfold(read.digits) : read.digits;
  const supplied = !signed && (isShare || !context.percent);
  return {
    value: `${digits}%`,
    number: false,
    label,
    cell,
    reservations: [...read.doubts, ...(supplied ? (['percent-supplied'] as const) : [])],
  };
}

function isWrittenAsShare(value: Big, { percent, expected }: RateContext): boolean {
  if (expected !== undefined) {
    const off = (one: Big): Big => one.minus(expected).abs();
    return off(value.times(100)).lt(off(value));
  }
  return !percent && value.abs().lte('1.5') && !value.eq(0);
}

/** Moves the decimal point two places to the right, exactly: `0.905` becomes `90.5`, `1` becomes `100`. */
export function toHundredfold(digits: string): string {
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const moved = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2);
  return `${digits.startsWith('-') ? '-' : ''}${moved}${rest === '' ? '' : `.${rest}`}`;
}
