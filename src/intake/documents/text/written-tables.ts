const BARS = '|｜│┃';
const RULE = /^[\s|｜│┃+:=\-—─━┄┈┼├┤┌┐└┘┬┴]+$/u;
const CONTENTS_TITLE =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、]|附|第)/u;

/** A part of a text: lines that are words, or a table that is written with signs or tabs. */
export type WrittenPart<Line> =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** How the cells of a written table are told apart: by `|`, by tabs, by wide gaps. */
export type CellSign = 'bar' | 'tab' | 'gap';

/** Cuts lines into words and tables: two lines or more with as many bars, tabs or wide gaps each. */
export function findWrittenTables<Line extends { readonly text: string }>(
  lines: readonly Line[],
  signs: readonly CellSign[],
): readonly WrittenPart<Line>[] {
  const parts: WrittenPart<Line>[] = [];
  let words: Line[] = [];
  const endWords = (): void => {
    if (words.length > 0) parts.push({ kind: 'lines', lines: words });
    words = [];
  };
  for (let at = 0; at < lines.length;) {
    const table = signs.map((sign) => tableAt(lines, at, sign)).find(isTable);
    const line = lines[at];
    if (table) {
      endWords();
      parts.push({ kind: 'table', rows: table.rows });
      at = table.end;
    } else {
      if (line) words.push(line);
      at += 1;
    }
  }
  endWords();
  return parts;
}

interface WrittenTable {
  readonly sign: CellSign;
  readonly rows: readonly (readonly string[])[];
  /** The line after its last one. */
  readonly end: number;
}

/** The rows that begin at a line and are as wide as the first; lines that are only a rule are passed over. */
function tableAt(lines: readonly { readonly text: string }[], start: number, sign: CellSign): WrittenTable {
  const rows: (readonly string[])[] = [];
  let end = start;
  for (let line = start; line < lines.length; line += 1) {
    const text = lines[line]?.text ?? '';
    const isRule = RULE.test(text);
    const cells = isRule ? undefined : cut(text, sign);
    // A rule above the first row is no row; to look past it from each of its lines would take for ever.
    if (line === start && !cells) break;
    if (!isRule && (!cells || (rows[0] && !continues(rows[0], cells, sign)))) break;
    if (cells) rows.push(cells);
    end = line + 1;
  }
  return { sign, rows, end };
}

/** Whether cells are one more row of a table; empty cells at the end of a row may be missing. */
function continues(first: readonly string[], cells: readonly string[], sign: CellSign): boolean {
  if (sign === 'gap') return cells.length === first.length;
  return sign === 'bar' || cells.length === first.length || cells.length >= 3 || countFilled(cells) >= 2;
}

function countFilled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

/** The cells of a line; undefined when it has none. */
function cut(line: string, sign: CellSign): readonly string[] | undefined {
  if (sign === 'bar') {
    if (!new RegExp(`[${BARS}].*[${BARS}]`, 'u').test(line)) return undefined;
    const inner = line.trim().replace(new RegExp(`^[${BARS}]|[${BARS}]$`, 'gu'), '');
    const cells = inner.split(new RegExp(`[${BARS}]`, 'u')).map((cell) => cell.trim());
    return cells.length >= 2 ? cells : undefined;
  }
  const cells = sign === 'tab' ? line.split('\t') : line.trim().split(/[ \u00a0]{2,}|\u3000{2,}/);
  const words = cells.map((cell) => cell.trim());
  return words.length >= (sign === 'tab' ? 2 : 3) && countFilled(words) >= 1 ? words : undefined;
}

/** Two rows or more, and neither a table of contents nor words that are set wide. */
function isTable({ sign, rows }: WrittenTable): boolean {
  if (rows.length < 2 || countFilled(rows[0] ?? []) < 2) return false;
  if (sign === 'bar') return true;
  const cells = rows.flat();
  const spaced = cells.filter((cell) => /^\p{Script=Han}$/u.test(cell)).length;
  return (sign === 'tab' || spaced * 2 < cells.length) && !isContents(rows);
}

/** Whether rows are lines of a table of contents: a title and a page number each, never falling. */
function isContents(rows: readonly (readonly string[])[]): boolean {
  const pages = rows.map((cells) => Number(/^\d{1,3}$/.exec(cells.at(-1) ?? '')?.[0] ?? Number.NaN));
  return (
    rows.every((cells) => CONTENTS_TITLE.test(cells[0] ?? '')) &&
    pages.every((page, index) => !Number.isNaN(page) && page >= (pages[index - 1] ?? 0))
  );
}
