import type { LooseCell } from '../block-list.ts';
import { around, type TextLine, type TextPiece } from './geometry.ts';

/** Lines of text, or a table without drawn lines whose columns stand below each other. */
export type AlignedPart =
  | { readonly kind: 'lines'; readonly lines: readonly TextLine[] }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly LooseCell[])[];
      readonly top: number;
      readonly columns: readonly number[];
    };

/** From where to where a column reaches. */
interface Column {
  readonly left: number;
  readonly right: number;
}

const LEADER = /[.．。…·・_—-]{4,}/u;
const FIGURE = /^[-—–+]?[\d,.]+\s*%?$/u;
/** A line this much of its type's size below another may go on with the words of a cell. */
const TIGHT = 0.9;

/** Cuts lines into words and tables: rows whose parts stand below each other. */
export function findAlignedTables(lines: readonly TextLine[]): readonly AlignedPart[] {
  const parts: AlignedPart[] = [];
  let words: TextLine[] = [];
  for (let at = 0; at < lines.length;) {
    const run = runAt(lines, at);
    const columns = columnsOf(run);
    const line = lines[at];
    if (columns.length >= 2) {
      if (words.length > 0) parts.push({ kind: 'lines', lines: words });
      words = [];
      parts.push({
        kind: 'table',
        rows: toRows(run, columns),
        top: line?.top ?? 0,
        columns: columns.map(({ left }) => left),
      });
      at += run.length;
    } else {
      if (line) words.push(line);
      at += 1;
    }
  }
  if (words.length > 0) parts.push({ kind: 'lines', lines: words });
  return parts;
}

/** The lines from one on that could be rows of one table. */
function runAt(lines: readonly TextLine[], start: number): readonly TextLine[] {
  const run: TextLine[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || LEADER.test(line.text)) break;
    const before = run.at(-1);
    if (line.parts.length < 2) {
      const isInside =
        before?.parts.some(
          (part) => line.left >= part.left - line.size && line.right <= part.right + line.size,
        ) === true;
      const isFollowed = (lines[at + 1]?.parts.length ?? 0) >= 2;
      if (!before || !isInside || !(isFollowed || line.top - before.bottom < TIGHT * line.size)) break;
    }
    run.push(line);
  }
  while ((run.at(-1)?.parts.length ?? 2) < 2 && run.length > 0) {
    const [before, last] = run.slice(-2);
    if (before && last && before !== last && last.top - before.bottom < TIGHT * last.size) break;
    run.pop();
  }
  return run;
}

/** The columns of a run; none when its parts do not stand below each other. */
function columnsOf(run: readonly TextLine[]): readonly Column[] {
  const most = run.reduce((largest, { parts }) => Math.max(largest, parts.length), 0);
  const full = run.filter(({ parts }) => parts.length === most);
  if (most < 2 || full.length < 2) return [];
  const figures = full.filter(({ parts }) => FIGURE.test(parts.at(-1)?.text ?? '')).length;
  if (most === 2 && figures * 2 < full.length && full.length < 3) return [];
  const columns = Array.from({ length: most }, (_, index) =>
    around(full.flatMap(({ parts }) => parts[index] ?? [])),
  );
  const areApart = columns.every(
    (column, index) => index === 0 || column.left > (columns[index - 1]?.right ?? 0),
  );
  return areApart ? columns : [];
}

function toRows(run: readonly TextLine[], columns: readonly Column[]): readonly (readonly LooseCell[])[] {
  const rows: LooseCell[][] = [];
  run.forEach((line, index) => {
    const before = run[index - 1];
    const isRest = line.parts.length === 1 && before && line.top - before.bottom < TIGHT * line.size;
    const row = isRest ? (rows.pop() ?? []) : columns.map((): LooseCell => ({ text: '' }));
    for (const part of line.parts) addPart(row, part, columns);
    rows.push(row);
  });
  return rows;
}

function addPart(row: LooseCell[], part: TextPiece, columns: readonly Column[]): void {
  const covered = columns.flatMap((column, index) =>
    part.left < column.right && part.right > column.left ? [index] : [],
  );
  const [first = nearest(part, columns), ...others] = covered;
  const text = row[first]?.text ?? '';
  row[first] = { text: text === '' ? part.text : `${text}\n${part.text}` };
  for (const other of others) if (row[other]?.text === '') row[other] = { text: part.text, covered: 'left' };
}

function nearest(part: TextPiece, columns: readonly Column[]): number {
  const center = (part.left + part.right) / 2;
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - center));
  return distances.indexOf(Math.min(...distances));
}
