import type { WrittenMoneyUnit } from '../../values/read-money-unit.ts';
import type { AmountHeader } from './amount-header.ts';
import { isBlank, type GridCell, type GridRow } from './grid.ts';
import { toLabelText } from './label-text.ts';
import { readLineLabel, type LineLabel } from './line-label.ts';
import { isFigure, isNoteRow, isNumberingRow } from './row-kind.ts';

/** A row of amounts with its labels. */
export interface AmountRow {
  /** Labels from the outermost in; none for a row without words. */
  readonly labels: readonly LineLabel[];
  /** The cells of the columns that hold something else than labels, with their headers. */
  readonly cells: readonly { readonly header: AmountHeader; readonly cell: GridCell }[];
  /** Unit that the label names. */
  readonly unit?: WrittenMoneyUnit;
}

/** Reads rows of amounts; outer labels that are given once are filled down. */
export function readAmountRows(
  headers: readonly AmountHeader[],
  rows: readonly GridRow[],
): readonly AmountRow[] {
  const kept = rows.filter((row) => !isNumberingRow(row) && !isNoteRow(row));
  const columns = fromOutside(
    headers.filter(({ column }) => column === 'name').map(({ index }) => index),
    kept,
  );
  const open: (GridCell | undefined)[] = [];
  return kept.map((row) => {
    const cells = columns.map((column, level) => {
      const cell = row[column];
      const own = cell && !isBlank(cell) ? cell : undefined;
      if (own === undefined) return level < columns.length - 1 ? open[level] : undefined;
      if (own.text !== open[level]?.text) open.length = level;
      open[level] = own;
      return own;
    });
    return toRow(distinct(cells), headers, row);
  });
}

function toRow(labels: readonly GridCell[], headers: readonly AmountHeader[], row: GridRow): AmountRow {
  const unit = labels.map(({ text }) => toLabelText(text).unit).findLast((one) => one !== undefined);
  return {
    labels: labels.map(readLineLabel),
    cells: headers.flatMap((header) => {
      const cell = row[header.index];
      return header.column === 'name' || cell === undefined || isBlank(cell) ? [] : [{ header, cell }];
    }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Labels in the order of their depth: the outer one begins fewer times. */
function fromOutside(columns: readonly number[], rows: readonly GridRow[]): readonly number[] {
  const beginnings = (column: number): number =>
    rows.filter((row, at) => {
      const cell = row[column];
      return (
        cell && !isBlank(cell) && cell.covered === undefined && cell.text !== rows[at - 1]?.[column]?.text
      );
    }).length;
  return [...columns].sort((left, right) => beginnings(left) - beginnings(right));
}

/** The labels of a row, each once: a merged label stands in several of its cells. */
function distinct(cells: readonly (GridCell | undefined)[]): readonly GridCell[] {
  const words = (cell: GridCell): string => cell.text.replace(/\s/g, '');
  const shown = cells.filter((cell): cell is GridCell => cell !== undefined && !isFigure(cell.text));
  return shown.filter((cell, at) => shown.findIndex((one) => words(one) === words(cell)) === at);
}
