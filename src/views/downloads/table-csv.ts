import type { Words } from '../../i18n/words.ts';
import { toDownloadCell, type DataTable } from '../data/data-table.ts';
import { toCsv } from './csv.ts';

/**
 * A table as CSV. Without words: for programs, the names of the columns at the head, no byte-order mark. With
 * the words of a language: for spreadsheets, the columns' titles in that language and a byte-order mark.
 */
export function toTableCsv(table: DataTable, words?: Words): string {
  return toCsv(
    table.columns.map((column) => (words ? column.label(words).title : column.name)),
    table.rows.map((row) => row.map(toDownloadCell)),
    { bom: words !== undefined },
  );
}
