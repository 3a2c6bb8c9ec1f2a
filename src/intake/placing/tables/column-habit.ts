import Big from 'big.js';
import { readValue } from '../../values/read-value.ts';
import type { NumberValue } from '../../values/value.ts';
import type { GridCell } from './grid.ts';
import { unitOf } from './indicator-units.ts';

/** How a column of values writes percentages, by its other cells. */
export interface ColumnHabit {
  /** Some of its cells have a per cent sign. */
  readonly hasSigns: boolean;
  /** Its percentages without a sign are written as shares: 0.9 and 1. */
  readonly hasShares: boolean;
}

/** Rates, of which a bare number is a percentage where others of the column have the sign. */
const RATE = /率|满意度|比例|占比|比重|覆盖面/;

/** Whether an indicator's name is that of a rate. */
export function isRateName(name: string): boolean {
  return RATE.test(name);
}

/** Finds how a column writes percentages. */
export function toColumnHabit(
  rows: readonly { readonly cell: GridCell; readonly name: string; readonly unit: string }[],
): ColumnHabit {
  const numbers = rows.flatMap(({ cell, name, unit }) => {
    const read = readValue(cell.text);
    return read.kind === 'number'
      ? [{ read, isRate: unit === '%' || (unit === '' && isRateName(name)) }]
      : [];
  });
  const signed = numbers.filter(({ read }) => read.unit === '%');
  const bare = numbers
    .filter(({ read, isRate }) => isRate && unitOf(read) === '')
    .map(({ read }) => new Big(read.digits).abs())
    .filter((value) => !value.eq(0));
  const small = bare.length > 0 && bare.every((value) => value.lte('1.5'));
  const near = bare.filter((value) => value.gte('0.5')).length * 2 >= bare.length;
  const others = signed.some(({ read }) => new Big(read.digits).abs().gt('1.5'));
  return { hasSigns: signed.length > 0, hasShares: small && near && (others || bare.length > 1) };
}

/** Whether a percentage without a sign is written as a share: by the value beside it, else by its column. */
export function isShare(number: NumberValue, habit: ColumnHabit, other: NumberValue | undefined): boolean {
  const value = new Big(number.digits).abs();
  if (value.gt('1.5') || value.eq(0)) return false;
  if (other?.unit === '%' && !new Big(other.digits).eq(0)) {
    const beside = new Big(other.digits).abs();
    return value.times(100).minus(beside).abs().lt(value.minus(beside).abs());
  }
  return habit.hasShares;
}
