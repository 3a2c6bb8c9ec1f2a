/** A number by its digits (`2739.21`), so that no float is involved. */
export interface ExactNumber {
  readonly digits: string;
}

/** A value of a download; undefined stands for nothing, which is not zero. */
export type DownloadCell = string | number | ExactNumber | undefined;

/** A number of a download from its digits; undefined stays undefined. */
export function exactly(digits: string | undefined): ExactNumber | undefined {
  return digits === undefined ? undefined : { digits };
}

/** What a spreadsheet takes for the beginning of a formula, full-width characters included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Text that a spreadsheet would take for a formula, with an apostrophe before it (OWASP, CSV injection). */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
