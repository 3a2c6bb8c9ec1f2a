import type { Phase } from '../../../vocabulary/budget.ts';
import { readValue } from '../../values/read-value.ts';
import type { AmountHeader } from './amount-header.ts';
import type { AmountRow } from './amount-rows.ts';
import type { GridCell } from './grid.ts';
import { isEmptyMark } from './row-kind.ts';
import { takeAmount, withoutSign, type Units } from './take-amount.ts';
import { namedBy, toLabel, withReservation, type Taken } from './taken.ts';

/** The amounts of a row, by phase, and the figures that cannot be amounts. */
export interface RowAmounts {
  readonly amounts: ReadonlyMap<Phase, Taken>;
  readonly refused: readonly GridCell[];
}

/** Takes the amounts of a row in the columns that a test lets through. */
export function takeRow(
  row: AmountRow,
  units: Units,
  isWanted: (header: AmountHeader) => boolean = isOwnYear,
): RowAmounts {
  const amounts = new Map<Phase, Taken>();
  const refused: GridCell[] = [];
  for (const { header, cell } of row.cells) {
    if (!isWanted(header) || isEmptyMark(cell.text)) continue;
    const read = takePhase(header, cell, row, units);
    if (read === undefined) continue;
    if (read.taken === undefined) refused.push(cell);
    else if (!amounts.has(read.phase)) amounts.set(read.phase, read.taken);
  }
  return { amounts, refused };
}

/** Columns of the report's own year for the row as a whole. */
export function isOwnYear({ yearsOff, item }: AmountHeader): boolean {
  return yearsOff === 0 && item === undefined;
}

/** The label that the import report shows beside a value. */
export function labelOf(row: AmountRow, header: AmountHeader): string {
  return toLabel(row.labels.at(-1)?.cell.text ?? '', header.title);
}

/** Takes the amount of one column; undefined when the cell holds no figure or the column no amount. */
export function takeCell(
  header: AmountHeader,
  cell: GridCell,
  row: AmountRow,
  units: Units,
): Taken | 'refused' | undefined {
  if (isEmptyMark(cell.text) || readValue(cell.text).kind !== 'number') return undefined;
  const written = row.unit ?? header.unit ?? units.written;
  const taken = takeAmount(cell, labelOf(row, header), { ...units, written });
  if (!taken) return 'refused';
  const named = namedBy(
    taken,
    row.labels.map((label) => label.cell),
  );
  const judged = header.exact ? named : withReservation(named, 'label-alike');
  return header.guessed ? { ...withReservation(judged, 'label-alike'), unsure: true } : judged;
}

function takePhase(
  header: AmountHeader,
  cell: GridCell,
  row: AmountRow,
  units: Units,
): { readonly phase: Phase; readonly taken: Taken | undefined } | undefined {
  const signed = header.column === 'adjustment';
  if (header.phase === undefined && !signed) return undefined;
  const taken = takeCell(header, cell, row, units);
  if (taken === undefined) return undefined;
  const isCut = signed && taken !== 'refused' && taken.value.startsWith('-');
  const phase = header.phase ?? (isCut ? 'decrease' : 'increase');
  if (taken === 'refused') return { phase, taken: undefined };
  const plain = withoutSign(taken, phase === 'decrease');
  return { phase, taken: plain && signed ? withReservation(plain, 'label-alike') : plain };
}
