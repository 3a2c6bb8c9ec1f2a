import type { LooseCell } from '../block-list.ts';
import type { TextPiece } from './geometry.ts';
import type { RuledTable } from './ruled-tables.ts';
import { toLines } from './text-lines.ts';
import { toCellText } from './wrapped-text.ts';

/** Puts the text inside a drawn table into its cells; a merged cell's text stands in each place that it covers. */
export function layOutTable(
  table: RuledTable,
  pieces: readonly TextPiece[],
  page: number,
): readonly (readonly LooseCell[])[] {
  const inside = Map.groupBy(pieces, (piece) => {
    const row = placeOf(table.rows, (piece.top + piece.bottom) / 2);
    const column = placeOf(table.columns, (piece.left + piece.right) / 2);
    return table.cells[row]?.[column] ?? 0;
  });
  const firsts = new Map<number, readonly [row: number, column: number]>();
  const texts = new Map<number, string>();
  return table.cells.map((line, row) =>
    line.map((cell, column): LooseCell => {
      const first = firsts.get(cell);
      if (!first) {
        firsts.set(cell, [row, column]);
        const text = toCellText(toLines(inside.get(cell) ?? []), widthOf(table, cell, row));
        texts.set(cell, text);
        return { text, place: { page } };
      }
      return { text: texts.get(cell) ?? '', covered: first[0] === row ? 'left' : 'above', place: { page } };
    }),
  );
}

/** Number of the space between two bounds in which a value lies; the nearest for one outside. */
function placeOf(bounds: readonly number[], value: number): number {
  const index = bounds.findLastIndex((bound) => bound <= value);
  return Math.min(Math.max(index, 0), bounds.length - 2);
}

function widthOf(table: RuledTable, cell: number, row: number): number {
  const line = table.cells[row] ?? [];
  const [from, to] = [line.indexOf(cell), line.lastIndexOf(cell)];
  return (table.columns[to + 1] ?? 0) - (table.columns[from] ?? 0);
}
