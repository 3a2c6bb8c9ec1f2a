import { utils, write, type BookType, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import { toFixedZip } from './fixed-zip.ts';
import type { PrintedBlock, PrintedCell, PrintedReport, PrintedRow } from '../printed/printed-report.ts';
import { toCell, toRow } from '../printed/printed-report.ts';

/** How the workbook is made. */
export interface XlsxStyle {
  /** One sheet for the text and one for each table, or all on one sheet. */
  readonly sheets: 'several' | 'one';
  /** Names of sheets that are hidden. */
  readonly hidden?: readonly string[];
}

/** The report as a workbook. */
export function toXlsx(printed: PrintedReport, style: XlsxStyle = { sheets: 'several' }): Uint8Array {
  return toFixedZip(toWorkbook(printed, 'xlsx', style));
}

/** The report as a workbook of a given form, `biff8` for the Excel of 1997. */
export function toWorkbook(
  printed: PrintedReport,
  bookType: BookType,
  style: XlsxStyle = { sheets: 'several' },
): Uint8Array {
  const book = utils.book_new();
  for (const [name, blocks] of bySheet(printed.blocks, style)) {
    utils.book_append_sheet(book, toSheet(blocks), name);
  }
  book.Workbook = {
    Sheets: book.SheetNames.map((name) => ({ name, Hidden: style.hidden?.includes(name) ? 1 : 0 })),
  };
  const bytes: unknown = write(book, { bookType, type: 'array', compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('The workbook was not written.');
  return new Uint8Array(bytes);
}

function bySheet(
  blocks: readonly PrintedBlock[],
  { sheets }: XlsxStyle,
): ReadonlyMap<string, readonly PrintedBlock[]> {
  return Map.groupBy(blocks, ({ sheet }) => (sheets === 'one' ? 'Sheet1' : sheet));
}

/** Blocks one under another; a paragraph has a row of its own, merged over the widest table. */
function toSheet(blocks: readonly PrintedBlock[]): WorkSheet {
  const width = Math.max(
    1,
    ...blocks.map((block) => (block.kind === 'table' ? (block.rows[0]?.cells.length ?? 1) : 1)),
  );
  const rows = blocks.flatMap((block): readonly PrintedRow[] =>
    block.kind === 'table' ? block.rows : [toRow([toCell(block.text, { across: width })])],
  );
  const sheet = utils.aoa_to_sheet(rows.map(({ cells }) => cells.map(toSheetCell)));
  sheet['!merges'] = rows.flatMap(({ cells }, r) => cells.flatMap((cell, c) => mergeOf(cell, r, c)));
  sheet['!rows'] = rows.map(({ hidden }) => ({ hidden }));
  const hiddenColumns = blocks.flatMap((block) => (block.kind === 'table' ? block.hiddenColumns : []));
  sheet['!cols'] = Array.from({ length: width }, (_, column) => ({
    wch: 14,
    hidden: hiddenColumns.includes(column),
  }));
  return sheet;
}

function mergeOf({ across, down }: PrintedCell, r: number, c: number): readonly Range[] {
  if (across === 1 && down === 1) return [];
  return [{ s: { r, c }, e: { r: r + down - 1, c: c + across - 1 } }];
}

function toSheetCell({ text, number, format }: PrintedCell): CellObject | null {
  if (number !== undefined) {
    return { t: 'n', v: Number(number), ...(format === undefined ? {} : { z: format }) };
  }
  return text === '' ? null : { t: 's', v: text };
}
