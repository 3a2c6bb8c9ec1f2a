import type { LooseCell } from './block-list.ts';

/** A table without its empty edges and gaps. */
export interface TrimmedTable {
  readonly rows: readonly (readonly LooseCell[])[];
  /** How many cells were left out. */
  readonly dropped: number;
}

/** Bars that a table was drawn with, which say nothing. */
const BAR_ONLY = /^[|｜│┃\s]+$/u;

/** Leaves out rows and columns in which nothing stands; a cell with nothing but bars is empty. */
export function trimTable(table: readonly (readonly LooseCell[])[]): TrimmedTable {
  const rows = table.map((row) => row.map(withoutBars));
  const total = rows.reduce((sum, row) => sum + row.length, 0);
  const used = new Set(
    rows.flatMap((row) => row.flatMap((cell, column) => (isFilled(cell) ? [column] : []))),
  );
  const kept = rows.flatMap((row) =>
    row.some(isFilled)
      ? [
          Array.from(used)
            .sort((a, b) => a - b)
            .map((column) => row[column] ?? { text: '' }),
        ]
      : [],
  );
  return { rows: kept, dropped: Math.max(0, total - kept.reduce((sum, row) => sum + row.length, 0)) };
}

function withoutBars(cell: LooseCell): LooseCell {
  return BAR_ONLY.test(cell.text) ? { ...cell, text: '' } : cell;
}

function isFilled(cell: LooseCell): boolean {
  return cell.text !== '' || cell.stored !== undefined;
}
