/** A value of a table; undefined stands for nothing, which is not zero. */
type CsvValue = string | number | undefined;

/** What a spreadsheet would take for a formula, full-width characters included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Writes a table as the site's other CSV files are written (RFC 4180, UTF-8 with a byte-order mark, text that
 * looks like a formula neutralised). The package that writes those needs Node, or ten times as many bytes.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
