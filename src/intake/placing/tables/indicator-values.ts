import type { Reservation } from '../../draft/draft.ts';
import { readValue } from '../../values/read-value.ts';
import { tidyText } from '../../values/tidy-text.ts';
import type { NumberValue } from '../../values/value.ts';
import { isRateName, isShare, type ColumnHabit } from './column-habit.ts';
import { takeComparator } from './indicator-comparator.ts';
import { inUnit, unitOf } from './indicator-units.ts';
import { isPrompt } from './level-text.ts';
import { toPlain } from './row-kind.ts';
import { toHundredfold } from './take-rate.ts';
import { takeText, type Taken } from './taken.ts';
import { toSide, withSharedUnit, type LabelledCell, type Side } from './value-sides.ts';

/** The cells of an indicator that give its values. */
export interface ValueCells {
  readonly name: string;
  readonly comparator?: LabelledCell | undefined;
  readonly target?: LabelledCell | undefined;
  readonly unit?: LabelledCell | undefined;
  readonly actual?: LabelledCell | undefined;
}

/** What the values of an indicator are; texts stand at their language. */
export interface IndicatorValues {
  readonly comparator?: Taken;
  readonly target?: Taken;
  readonly actual?: Taken;
  readonly unit?: Taken;
}

/** Reads target, actual value, unit and comparator of an indicator together. */
export function readIndicatorValues(
  cells: ValueCells,
  habits: { readonly target: ColumnHabit; readonly actual: ColumnHabit },
): IndicatorValues {
  const [target, actual] = withSharedUnit(toSide(cells.target), toSide(cells.actual));
  const numbers = [target, actual].flatMap((side) => side?.number ?? []);
  const unit = findUnit(cells, numbers, habits);
  const read = (side: Side | undefined, habit: ColumnHabit): Taken | undefined =>
    side &&
    takeSide(side, {
      unit,
      habit,
      isActual: side === actual,
      other: side === target ? actual?.number : target?.number,
    });
  const comparator = takeComparator(cells.comparator, target);
  const taken = { target: read(target, habits.target), actual: read(actual, habits.actual) };
  const isCounted = [taken.target, taken.actual].some((one) => one?.number === true);
  return {
    ...(comparator ? { comparator } : {}),
    ...(taken.target ? { target: taken.target } : {}),
    ...(taken.actual ? { actual: taken.actual } : {}),
    ...(unit && (isCounted || unit.isWritten) ? { unit: unit.taken } : {}),
  };
}

interface RowUnit {
  readonly text: string;
  readonly taken: Taken;
  /** It stands in a column of its own. */
  readonly isWritten: boolean;
}

/** The unit of the row: of its column, unless its numbers all name another one; else of its numbers. */
function findUnit(
  { name, unit, target, actual }: ValueCells,
  numbers: readonly NumberValue[],
  habits: { readonly target: ColumnHabit; readonly actual: ColumnHabit },
): RowUnit | undefined {
  const own = numbers.map(unitOf).filter((text) => text !== '');
  const written =
    unit && !isPrompt(unit.cell.text) && readValue(unit.cell.text).kind !== 'none'
      ? tidyUnit(unit.cell.text)
      : '';
  const fits =
    written !== '' && (own.length === 0 || numbers.some((one) => inUnit(one, written) !== undefined));
  if (unit && fits)
    return { text: written, taken: takeText(unit.cell, written, unit.label), isWritten: true };
  const [first] = own;
  const from =
    [target, actual].find((one) => one && first !== undefined && namesUnit(one, first)) ?? target ?? actual;
  if (first !== undefined && from)
    return { text: first, taken: takeText(from.cell, first, from.label), isWritten: false };
  const side = habits.target.hasSigns ? target : habits.actual.hasSigns ? actual : undefined;
  if (!side || numbers.length === 0 || !isRateName(name)) return undefined;
  return { text: '%', taken: takeText(side.cell, '%', side.label, ['percent-supplied']), isWritten: false };
}

function tidyUnit(text: string): string {
  return tidyText(text)
    .replace(/^[％]$/, '%')
    .replace(/^[(（](.+)[)）]$/, '$1');
}

function namesUnit({ cell }: LabelledCell, unit: string): boolean {
  return toPlain(cell.text).includes(toPlain(unit));
}

interface SideContext {
  readonly unit: RowUnit | undefined;
  readonly habit: ColumnHabit;
  readonly isActual: boolean;
  readonly other: NumberValue | undefined;
}

/** A number in the row's unit, or the words of the cell. */
function takeSide(side: Side, { unit, habit, isActual, other }: SideContext): Taken | undefined {
  const { cell, label, number } = side;
  const words = takeText(cell, tidyText(cell.text), label);
  if (!number) return words;
  const take = (digits: string, reservations: readonly Reservation[]): Taken => ({
    value: digits,
    number: true,
    label,
    cell,
    reservations: [...number.doubts, ...reservations],
    // What was reached is one value: a bound in its place is perhaps only the target once more.
    ...(isActual && number.comparator !== undefined ? { unsure: true } : {}),
  });
  if (unitOf(number) === '') {
    if (unit?.text !== '%') return take(number.digits, []);
    if (isShare(number, habit, other)) return take(toHundredfold(number.digits), ['percent-supplied']);
    return take(number.digits, unit.isWritten ? [] : ['percent-supplied']);
  }
  const digits = unit ? inUnit(number, unit.text) : number.digits;
  if (digits === undefined) return words;
  return take(digits, digits === number.digits ? [] : ['unit-converted']);
}
