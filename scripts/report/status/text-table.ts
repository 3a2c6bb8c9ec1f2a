/** Signs that take two columns of a terminal: Han characters and the signs that go with them. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’…—]/u;

/** Signs that take none. */
const NARROW = /[\p{M}\p{Cf}]/u;

/** The columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (NARROW.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1), 0);
}

/** Rows with their cells one below the other, two spaces between columns; the first row is the head. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
