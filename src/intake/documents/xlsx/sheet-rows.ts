import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { OmittedText } from '../../source-document.ts';
import type { PlaceInDocument } from '../block-list.ts';
import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';
import { toSeenCell } from './format-cell.ts';
import { readHiddenLines, type HiddenLines } from './hidden-lines.ts';
import { layOutSheet, toAddress, type FilledCell, type SheetRow } from './lay-out-sheet.ts';
import { findUncomputedFormulas } from './uncomputed-formulas.ts';

/** The rows of a sheet, all as wide, with merged cells laid out, and what of it is not seen. */
export interface SheetRows {
  readonly rows: readonly SheetRow[];
  readonly omitted: readonly {
    readonly what: OmittedText['what'];
    readonly text: string;
    readonly place: PlaceInDocument;
  }[];
}

/** Takes a sheet apart; `xml` is its part, in which hidden lines stand. Throws a refusal when it is beyond measure. */
export function readSheetRows(sheet: WorkSheet, name: string, xml: string): SheetRows {
  const omitted: SheetRows['omitted'][number][] = [];
  const hidden = readHiddenLines(xml);
  for (const { cell, text } of findUncomputedFormulas(xml))
    omitted.push({ what: 'formula', text, place: { sheet: name, ...(cell === '' ? {} : { cell }) } });
  const filled = readCells(sheet, name, omitted);
  const merges = (sheet['!merges'] ?? []).filter(isRange);
  const merged = new Map(merges.map((merge) => [`${merge.s.r} ${merge.s.c}`, merge]));
  for (const cell of filled) moveIntoView(cell, merged.get(`${cell.row} ${cell.column}`), hidden);
  const byLine = Map.groupBy(filled, ({ row, column }) =>
    hidden.row(row) ? `row ${row}` : hidden.column(column) ? `column ${column}` : 'seen',
  );
  const seen = byLine.get('seen') ?? [];
  byLine.delete('seen');
  for (const [line, cells] of byLine) {
    const [first] = cells;
    omitted.push({
      what: line.startsWith('row') ? 'hidden-row' : 'hidden-column',
      text: cells.map(({ cell }) => cell.text).join(' '),
      place: { sheet: name, ...(first ? { cell: toAddress(first.row, first.column) } : {}) },
    });
  }
  return { rows: layOutSheet(seen, merges, name, hidden), omitted };
}

function readCells(sheet: WorkSheet, name: string, omitted: SheetRows['omitted'][number][]): FilledCell[] {
  const filled: FilledCell[] = [];
  (sheet['!data'] ?? []).forEach((cells, row) => {
    cells.forEach((cell: CellObject | undefined, column) => {
      if (!cell) return;
      const place = { sheet: name, cell: toAddress(row, column) };
      for (const comment of cell.c ?? []) omitted.push({ what: 'comment', text: comment.t, place });
      const seen = toSeenCell(cell);
      if (seen.text === '' && seen.stored === undefined) return;
      filled.push({ row, column, cell: { ...seen, place } });
      if (filled.length > LIMITS.cells) throw new RefusalError('too-much');
    });
  });
  return filled;
}

/** A merged cell that begins in a hidden line is seen in the first line that is shown. */
function moveIntoView(cell: FilledCell, merge: Range | undefined, hidden: HiddenLines): void {
  if (!merge) return;
  let { row, column } = cell;
  while (row < merge.e.r && hidden.row(row)) row += 1;
  while (column < merge.e.c && hidden.column(column)) column += 1;
  if (hidden.row(row) || hidden.column(column)) return;
  cell.row = row;
  cell.column = column;
}

function isRange(merge: Range): boolean {
  return merge.s.r <= merge.e.r && merge.s.c <= merge.e.c;
}
