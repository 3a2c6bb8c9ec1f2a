import type { SourcePlace, SourceTable } from '../../source-document.ts';

/** Where a cell of a grid stands in the tables that were handed in. */
export interface CellOrigin {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A cell of a grid. */
export interface GridCell {
  /** The words as they are seen. */
  readonly text: string;
  /** The cell repeats the merged cell that begins above it or to its left. */
  readonly covered?: 'above' | 'left';
  readonly place: SourcePlace;
  readonly origin: CellOrigin;
}

/** A row of a grid. */
export type GridRow = readonly GridCell[];

/** A table without its empty rows and columns. */
export type Grid = readonly GridRow[];

/** Whether a cell shows nothing. */
export function isBlank({ text }: Pick<GridCell, 'text'>): boolean {
  return /^[\s\u200b\ufeff]*$/.test(text);
}

/** Columns of the widest row. */
export function widthOf(rows: readonly GridRow[]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The cells of a table, which has a number among those handed in. */
export function toRows(table: SourceTable, index: number): readonly GridRow[] {
  return table.rows.map((row, r) =>
    row.map((cell, c): GridCell => ({
      text: cell.text,
      ...(cell.covered === undefined ? {} : { covered: cell.covered }),
      place: cell.place,
      origin: { table: index, row: r, column: c },
    })),
  );
}

/** Takes the empty rows and columns out. */
export function toGrid(rows: readonly GridRow[]): Grid {
  const shown = Array.from({ length: widthOf(rows) }, (_, column) =>
    rows.some((row) => row[column] !== undefined && !isBlank(row[column])),
  );
  return rows
    .filter((row) => row.some((cell) => !isBlank(cell)))
    .map((row) => row.filter((_, column) => shown[column] === true));
}

/** The same grid with rows and columns exchanged. */
export function transpose(grid: Grid): Grid {
  const width = widthOf(grid);
  return Array.from({ length: width }, (_, column) =>
    grid.flatMap((row) => {
      const cell = row[column];
      return cell === undefined ? [] : [turned(cell)];
    }),
  );
}

function turned(cell: GridCell): GridCell {
  if (cell.covered === undefined) return cell;
  return { ...cell, covered: cell.covered === 'above' ? 'left' : 'above' };
}

/** The cells of a row that begin in it: each merged cell once, blank ones left out. */
export function wordsOf(row: GridRow): readonly GridCell[] {
  return row.filter((cell) => !isBlank(cell) && cell.covered !== 'left');
}

/** A name for a cell by which it can be found again. */
export function keyOf({ table, row, column }: CellOrigin): string {
  return `${table}:${row}:${column}`;
}
