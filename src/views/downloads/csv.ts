import { stringify } from 'csv-stringify/sync';

/** A value of a CSV file; undefined stands for nothing, which is not zero. */
export type CsvValue = string | number | undefined;

/**
 * Writes a CSV file (RFC 4180, UTF-8 with a byte-order mark, by which spreadsheets know the encoding).
 * Text that a spreadsheet would take for a formula is neutralised; numbers stay numbers.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
