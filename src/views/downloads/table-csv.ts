import type { Words } from '../../i18n/words.ts';
import { toDownloadRow, type DataTable } from '../data/data-table.ts';
import { toCsv } from './csv.ts';

/**
 * A table as CSV. Without words: for programs, the names of the columns at the head, no byte-order mark. With
 * the words of a language: for spreadsheets, columns' titles, truth values and terms
 * in that language, and a byte-order mark.
 */
export function toTableCsv(table: DataTable, words?: Words): string {
  return toCsv(
    table.columns.map((column) => (words ? column.label(words).title : column.name)),
    table.rows.map((row) => toDownloadRow(table.columns, row, words)),
    { bom: words !== undefined },
  );
}
