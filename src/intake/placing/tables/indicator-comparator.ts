import type { Comparator } from '../../../vocabulary/evaluation.ts';
import { toPlain } from './row-kind.ts';
import { takeText, withReservation, type Taken } from './taken.ts';
import type { LabelledCell, Side } from './value-sides.ts';

/** The comparator of its column, else of the target; a target in words is judged in words. */
export function takeComparator(
  column: LabelledCell | undefined,
  target: Side | undefined,
): Taken | undefined {
  const written = column && readComparator(column.cell.text);
  if (column && written) return takeText(column.cell, written, column.label);
  if (!target) return undefined;
  if (!target.number) return takeText(target.cell, comparatorOfWords(target.cell.text), target.label);
  if (target.number.comparator === undefined) return undefined;
  const taken = takeText(target.cell, target.number.comparator, target.label);
  return target.number.doubts.includes('ambiguous-sign') ? withReservation(taken, 'ambiguous-sign') : taken;
}

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|=>|⩾|≧|大于(?:或)?等于|不(?:少|低|小)于|至少)$/, '>='],
  [/^(?:≤|<=|=<|⩽|≦|小于(?:或)?等于|不(?:高|大|多)于|不超过|至多)$/, '<='],
  [/^(?:=|等于)$/, '='],
  [/^定性(?:指标)?$/, 'qualitative'],
];

/** A bound that is no plain number still has its sign; all other words are judged as words. */
function comparatorOfWords(text: string): Comparator {
  const sign = /^(?:[≥≤=⩾⩽≧≦]|[<>]=)(?=.*\d)/.exec(toPlain(text))?.[0];
  return (sign === undefined ? undefined : readComparator(sign)) ?? 'qualitative';
}

/** Reads the sign of a column 指标性质. */
function readComparator(text: string): Comparator | undefined {
  const plain = toPlain(text);
  return COMPARATORS.find(([pattern]) => pattern.test(plain))?.[1];
}
