import { FEN_EXPONENT } from '../../../domain/money.ts';
import { UNIT_EXPONENT, type MoneyUnit } from '../../../vocabulary/money-units.ts';
import type { WrittenMoneyUnit } from '../../values/read-money-unit.ts';
import { readValue } from '../../values/read-value.ts';
import { toUnit } from '../../values/to-unit.ts';
import type { NumberValue } from '../../values/value.ts';
import type { GridCell } from './grid.ts';
import type { Taken } from './taken.ts';

/** Units that a figure without one may have. */
export interface Units {
  /** What the header or the note of the table says. */
  readonly written?: WrittenMoneyUnit | undefined;
  /** What the text says of the report's amounts. */
  readonly context?: WrittenMoneyUnit | undefined;
  /** Unit of the report, to which amounts are converted; undefined while nothing says one. */
  readonly report?: MoneyUnit | undefined;
}

/** An amount of money as it stands in a cell: whether it names its unit itself. */
function isOwnUnit({ unit }: NumberValue): boolean {
  return unit === '元';
}

/**
 * Takes an amount of money from a cell, in the report's unit, with its sign. Undefined when the cell holds
 * none: empty, in words, a target, another unit than money, or finer than one fen.
 */
export function takeAmount(cell: GridCell, label: string, units: Units): Taken | undefined {
  const read = readValue(cell.text);
  if (read.kind !== 'number' || read.comparator !== undefined) return undefined;
  const given = units.written ?? units.context;
  if (!isOwnUnit(read) && (read.unit !== '' || (given === undefined && read.scale !== ''))) return undefined;
  const known = isOwnUnit(read) || given !== undefined;
  const digits = known && units.report ? toUnit(read, units.report, given) : read.digits;
  if (digits === undefined || isTooFine(digits, units.report)) return undefined;
  return {
    value: digits,
    number: true,
    label,
    cell,
    reservations: [
      ...read.doubts,
      ...(known && units.report ? [] : (['unit-unknown'] as const)),
      ...(digits === read.digits ? [] : (['unit-converted'] as const)),
      ...(!isOwnUnit(read) && !units.written && units.context ? (['unit-from-note'] as const) : []),
    ],
  };
}

/** Whether digits are finer than one fen, which no amount of a report can be. */
function isTooFine(digits: string, unit: MoneyUnit | undefined): boolean {
  const decimals = (digits.split('.')[1] ?? '').replace(/0+$/, '').length;
  return decimals > UNIT_EXPONENT[unit ?? '亿元'] + FEN_EXPONENT;
}

/** The same amount without its minus; undefined when it is below zero and no decrease. */
export function withoutSign(taken: Taken, isDecrease: boolean): Taken | undefined {
  if (!taken.value.startsWith('-')) return taken;
  return isDecrease || /^-[0.]+$/.test(taken.value) ? { ...taken, value: taken.value.slice(1) } : undefined;
}
