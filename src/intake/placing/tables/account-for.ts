import type { SourceTable } from '../../source-document.ts';
import { isBlank, keyOf, type CellOrigin, type GridCell, type GridRow } from './grid.ts';
import { isNoteRow, isNumberingRow } from './row-kind.ts';

/** A cell of a table, by its row and column from 0. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
}

/** What was not placed of a table. */
export interface LeftOver {
  readonly rowsLeft: readonly number[];
  readonly cellsLeft: readonly TableCell[];
}

/** What became of the cells of all tables. */
export interface CellUse {
  /** Cells that a value was taken from, or that only repeat one. */
  readonly used: readonly GridCell[];
  /** Cells with a figure that could not be placed. */
  readonly refused: readonly GridCell[];
  /** Cells of headers. */
  readonly headers: readonly GridCell[];
}

/** Finds the rows and cells of a table of which nothing was placed. */
export function findLeftOver(table: SourceTable, index: number, use: CellUse): LeftOver {
  const keys = (cells: readonly GridCell[]): ReadonlySet<string> =>
    new Set(cells.flatMap(({ origin }) => [keyOf(origin), keyOf(beginningOf(table.rows, origin))]));
  const [used, refused, headers] = [keys(use.used), keys(use.refused), keys(use.headers)];
  const rowsLeft: number[] = [];
  const cellsLeft: TableCell[] = [];
  for (const [row, cells] of table.rows.entries()) {
    const grid: GridRow = cells.map((cell, column) => ({ ...cell, origin: { table: index, row, column } }));
    const shown = grid.filter((cell) => !isBlank(cell));
    const isHeader = shown.some(({ origin }) => headers.has(keyOf(origin)));
    if (shown.length === 0 || isNumberingRow(grid) || isNoteRow(grid)) continue;
    const isUsed = shown.some(({ origin }) => used.has(keyOf(origin)));
    const isRefused = shown.some(({ origin }) => refused.has(keyOf(origin)));
    if (isRefused || (!isUsed && !isHeader)) rowsLeft.push(row);
    cellsLeft.push(
      ...shown
        .filter((cell) => cell.covered === undefined)
        .filter(({ origin }) => !used.has(keyOf(origin)) && !headers.has(keyOf(origin)))
        .map(({ origin }) => ({ row: origin.row, column: origin.column })),
    );
  }
  return { rowsLeft, cellsLeft };
}

/** The first cell of the merged cell that a cell belongs to. */
function beginningOf(rows: SourceTable['rows'], origin: CellOrigin): CellOrigin {
  const covered = rows[origin.row]?.[origin.column]?.covered;
  if (covered === undefined) return origin;
  const next =
    covered === 'left' ? { ...origin, column: origin.column - 1 } : { ...origin, row: origin.row - 1 };
  return next.row < 0 || next.column < 0 ? origin : beginningOf(rows, next);
}
