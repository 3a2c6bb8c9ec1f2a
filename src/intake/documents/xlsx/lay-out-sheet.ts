import { utils, type Range } from '@e965/xlsx';
import type { LooseCell } from '../block-list.ts';
import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';
import type { HiddenLines } from './hidden-lines.ts';

/** A row of a sheet that has something in it. */
export interface SheetRow {
  /** Number of the row in the sheet, from 0. */
  readonly index: number;
  readonly cells: readonly LooseCell[];
  /** Rows without anything, hidden ones left out, that stand before this one. */
  readonly gap: number;
}

/** Where a cell is, and what it holds. */
export interface FilledCell {
  row: number;
  column: number;
  readonly cell: LooseCell;
}

/** The name of a cell: `B7`. */
export function toAddress(row: number, column: number): string {
  return utils.encode_cell({ r: row, c: column });
}

/** Only rows and columns in which a cell is filled are kept; a merged cell covers those of them that it reaches. */
export function layOutSheet(
  cells: readonly FilledCell[],
  merges: readonly Range[],
  name: string,
  hidden: HiddenLines,
): readonly SheetRow[] {
  const rowNumbers = [...new Set(cells.map(({ row }) => row))].sort((one, other) => one - other);
  const columnNumbers = [...new Set(cells.map(({ column }) => column))].sort((one, other) => one - other);
  if (columnNumbers.length > LIMITS.columns) throw new RefusalError('too-many-columns', LIMITS.columns);
  if (rowNumbers.length > LIMITS.rows) throw new RefusalError('too-many-rows', LIMITS.rows);
  if (rowNumbers.length * columnNumbers.length > LIMITS.cells) throw new RefusalError('too-much');
  const grid = rowNumbers.map((row) =>
    columnNumbers.map((column): LooseCell => ({
      text: '',
      place: { sheet: name, cell: toAddress(row, column) },
    })),
  );
  const rowAt = new Map(rowNumbers.map((row, index) => [row, index]));
  const columnAt = new Map(columnNumbers.map((column, index) => [column, index]));
  for (const { row, column, cell } of cells) {
    const line = grid[rowAt.get(row) ?? -1];
    if (line) line[columnAt.get(column) ?? -1] = cell;
  }
  cover(grid, merges, rowNumbers, columnNumbers);
  return grid.map((line, index) => ({
    index: rowNumbers[index] ?? 0,
    cells: line,
    gap: emptyBetween(rowNumbers[index - 1] ?? -1, rowNumbers[index] ?? 0, hidden),
  }));
}

function cover(
  grid: LooseCell[][],
  merges: readonly Range[],
  rows: readonly number[],
  columns: readonly number[],
): void {
  let covered = 0;
  for (const { s: start, e: end } of merges) {
    const [firstRow, lastRow] = [
      rows.findIndex((row) => row >= start.r),
      rows.findLastIndex((row) => row <= end.r),
    ];
    const [first, last] = [
      columns.findIndex((column) => column >= start.c),
      columns.findLastIndex((column) => column <= end.c),
    ];
    const origin = grid[firstRow]?.[first];
    if (!origin || origin.text === '') continue;
    covered += (lastRow - firstRow + 1) * (last - first + 1);
    if (covered > 2 * LIMITS.cells) throw new RefusalError('too-much');
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = first; column <= last; column += 1) {
        const cell = grid[row]?.[column];
        if (!cell || cell === origin || cell.text !== '') continue;
        const { stored, text } = origin;
        grid[row]?.splice(column, 1, {
          text,
          ...(stored === undefined ? {} : { stored }),
          covered: row > firstRow ? 'above' : 'left',
          ...(cell.place ? { place: cell.place } : {}),
        });
      }
    }
  }
}

/** How many rows between two are empty and shown; more than a few need no exact count. */
function emptyBetween(before: number, row: number, hidden: HiddenLines): number {
  let empty = 0;
  for (let index = before + 1; index < row && empty < 3; index += 1) if (!hidden.row(index)) empty += 1;
  return empty;
}
