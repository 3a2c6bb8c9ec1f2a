import { neutralised, type DownloadCell } from './cell.ts';

/** How a CSV file is written. */
export interface CsvOptions {
  /** A byte-order mark at the start, by which spreadsheets know UTF-8. Default: true. */
  readonly bom?: boolean;
}

/**
 * Writes a CSV file (RFC 4180, UTF-8). Text that a spreadsheet would take for a formula is neutralised;
 * numbers stay numbers.
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly DownloadCell[])[],
  { bom = true }: CsvOptions = {},
): string {
  return `${bom ? '\uFEFF' : ''}${[header, ...rows].map(toCsvLine).join('')}`;
}

/** One line of a CSV file with its line end. */
export function toCsvLine(cells: readonly DownloadCell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(value: DownloadCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return value.digits;
  const harmless = neutralised(value);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
