import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';
import { findAttribute, isHidden, isPageElement, textOf, type PageElement } from './parse-page.ts';
import type { Omit } from './collect-flow.ts';

/** A cell of a page's table, at the row and column where it begins. */
export interface GridCell {
  readonly element: PageElement;
  readonly row: number;
  readonly column: number;
}

/** A table with its merged cells laid out: the same cell stands in every place that it covers. */
export interface TableGrid {
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  readonly captions: readonly PageElement[];
}

/** Most columns and rows that one cell may cover, as browsers have it. */
const WIDEST_SPAN = 1_000;
const TALLEST_SPAN = 65_534;

/** Where Excel's own tables end; a table that is wider with its merged cells is none. */
const WIDEST_TABLE = 16_384;

/**
 * Lays a table out. Columns in which no cell begins are left out, so that a title across 256 columns
 * does not make 256 of them. Throws a refusal when the table is beyond measure.
 */
export function layOutTable(table: PageElement, omit: Omit): TableGrid {
  const { rows, captions } = partsOf(table, omit);
  if (rows.length > LIMITS.rows) throw new RefusalError('too-many-rows', LIMITS.rows);
  const laid = placeCells(rows, omit);
  const begun = new Set(
    laid.flatMap((row) => [...row].flatMap(([column, cell]) => (cell.column === column ? [column] : []))),
  );
  const columns = [...begun].sort((one, other) => one - other);
  return { captions, rows: laid.map((row) => columns.map((column) => row.get(column))) };
}

/** Cells by column, row after row; a cell stands in the columns that it covers. */
function placeCells(rows: readonly PageElement[], omit: Omit): readonly ReadonlyMap<number, GridCell>[] {
  /** Cells that reach down from an earlier row, by column, with the last row that they cover. */
  const reaching = new Map<number, { readonly cell: GridCell; readonly last: number }>();
  let placed = 0;
  return rows.map((row, rowIndex) => {
    const cells = new Map<number, GridCell>();
    for (const [column, { cell, last }] of reaching) {
      if (last >= rowIndex) cells.set(column, cell);
      else reaching.delete(column);
    }
    let column = 0;
    for (const element of cellsOf(row, omit)) {
      while (cells.has(column)) column += 1;
      const cell = { element, row: rowIndex, column };
      const last = rowIndex + spanOf(element, 'rowspan', TALLEST_SPAN, rows.length - rowIndex) - 1;
      for (let across = spanOf(element, 'colspan', WIDEST_SPAN); across > 0; across -= 1) {
        if (!cells.has(column)) cells.set(column, cell);
        if (last > rowIndex) reaching.set(column, { cell, last });
        column += 1;
      }
      if (column > WIDEST_TABLE) throw new RefusalError('too-many-columns', LIMITS.columns);
      placed += 1;
    }
    placed += cells.size;
    if (placed > 4 * LIMITS.cells) throw new RefusalError('too-much');
    return cells;
  });
}

function cellsOf(row: PageElement, omit: Omit): readonly PageElement[] {
  return row.childNodes.filter(isPageElement).filter((cell) => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return false;
    if (!isHidden(cell)) return true;
    omit('hidden-column', textOf(cell).replace(/\s+/g, ' '));
    return false;
  });
}

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan', most: number, whenZero = 1): number {
  const written = findAttribute(cell, name);
  if (written === undefined) return 1;
  const span = Number.parseInt(written, 10);
  // HTML: a rowspan of 0 reaches to the end of the table.
  if (span === 0) return whenZero;
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span, most);
}

function partsOf(
  table: PageElement,
  omit: Omit,
): { readonly rows: readonly PageElement[]; readonly captions: readonly PageElement[] } {
  const rows: PageElement[] = [];
  const captions: PageElement[] = [];
  for (const child of table.childNodes.filter(isPageElement)) {
    if (child.tagName === 'caption') captions.push(child);
    const inner = /^t(?:body|head|foot)$/.test(child.tagName)
      ? child.childNodes.filter(isPageElement)
      : [child];
    if (isHidden(child) && child.tagName !== 'caption') {
      omit('hidden-row', textOf(child).replace(/\s+/g, ' '));
      continue;
    }
    for (const row of inner) {
      if (row.tagName !== 'tr') continue;
      if (isHidden(row)) omit('hidden-row', textOf(row).replace(/\s+/g, ' '));
      else rows.push(row);
    }
  }
  return { rows, captions };
}
