import { AMOUNT_COLUMNS, type AmountColumn } from './amount-columns.ts';
import { AMOUNT_ITEMS } from './amount-items.ts';
import { isBlank, wordsOf, type Grid, type GridCell, type GridRow } from './grid.ts';
import { INDICATOR_COLUMNS } from './indicator-columns.ts';
import { toLabelText } from './label-text.ts';
import { findMeaning } from './meaning.ts';
import { isFigure } from './row-kind.ts';

/** What the header of a part of a table announces. */
export type Family = 'amounts' | 'indicators';

/** A part of a table: header rows and the rows below them. */
export interface Section {
  readonly family: Family;
  readonly header: readonly GridRow[];
  readonly rows: readonly GridRow[];
  /** The header once more, where a page broke. */
  readonly repeated: readonly GridRow[];
}

/** A table taken apart at its headers. */
export interface Layout {
  /** What stands above the first header. */
  readonly lead: readonly GridRow[];
  readonly sections: readonly Section[];
}

/** Columns of amounts, which make a header a header. */
const VALUE_COLUMNS: ReadonlySet<AmountColumn> = new Set<AmountColumn>([
  'initial',
  'increase',
  'decrease',
  'adjusted',
  'executed',
  'budgeted',
  'adjustment',
  'executionRate',
  'adjustmentRate',
]);

/** Takes a table apart at its header rows, which are found by their words. */
export function toLayout(grid: Grid): Layout {
  const sections: { family: Family; header: GridRow[]; rows: GridRow[]; repeated: GridRow[] }[] = [];
  const lead: GridRow[] = [];
  for (let at = 0; at < grid.length; at += 1) {
    const row = grid[at] ?? [];
    const family = familyOf(row);
    const open = sections.at(-1);
    if (family === undefined) {
      (open?.rows ?? lead).push(row);
      continue;
    }
    const end = endOfHeader(grid, at, family);
    const header = grid.slice(at, end);
    if (open && open.family === family && isSameHeader(open.header, header)) open.repeated.push(...header);
    else {
      const above = open === undefined ? topsOf(lead, header) : [];
      lead.splice(lead.length - above.length);
      sections.push({ family, header: [...above, ...header], rows: [], repeated: [] });
    }
    at = end - 1;
  }
  return { lead, sections };
}

/** No form has more columns; what has is a list of something else. */
const MOST_HEADERS = 120;

/** What kind of header a row is, if it is one. */
export function familyOf(row: GridRow): Family | undefined {
  const cells = wordsOf(row);
  if (cells.length < 2 || cells.length > MOST_HEADERS || cells.some(({ text }) => isFigure(text)))
    return undefined;
  if (isIndicatorHeader(cells)) return 'indicators';
  return isAmountHeader(cells) ? 'amounts' : undefined;
}

function isIndicatorHeader(cells: readonly GridCell[]): boolean {
  const found = new Set(
    cells.flatMap(({ text }) => findMeaning(toLabelText(text).words, INDICATOR_COLUMNS)?.meaning ?? []),
  );
  const named = (['level1', 'level2', 'level3', 'name'] as const).some((one) => found.has(one));
  const valued = (['target', 'actual', 'score', 'weight'] as const).filter((one) => found.has(one));
  return named && (valued.length > 1 || (valued.length === 1 && found.has('level3')));
}

function isAmountHeader(cells: readonly GridCell[]): boolean {
  const found = cells.flatMap(({ text }) => findMeaning(toLabelText(text).words, AMOUNT_COLUMNS) ?? []);
  const values = found.filter(({ meaning }) => VALUE_COLUMNS.has(meaning));
  if (!values.some(({ exact }) => exact)) return false;
  return values.length > 1 || found.some(({ meaning }) => meaning === 'name' || meaning === 'aside');
}

/** Index of the first row below a header that begins at a row. */
function endOfHeader(grid: Grid, start: number, family: Family): number {
  let end = start + 1;
  while (end < grid.length && isLowerHeader(grid[end] ?? [], grid.slice(start, end), family)) end += 1;
  return end;
}

/** Whether a row divides the header above it further. */
function isLowerHeader(row: GridRow, above: readonly GridRow[], family: Family): boolean {
  const cells = wordsOf(row);
  if (cells.length < 2 || cells.some(({ text }) => isFigure(text))) return false;
  const own = cells.filter((cell) => cell.covered !== 'above');
  const known = own.filter((cell) => isKnown(cell, family));
  if (known.length * 2 < own.length || known.length === 0) return false;
  return known.some((cell) => {
    const column = row.indexOf(cell);
    const top = headerCellsAt(above, column).at(-1);
    return top !== undefined && !isNameHeader(top.text, family);
  });
}

function isKnown({ text }: GridCell, family: Family): boolean {
  const { words } = toLabelText(text);
  return family === 'indicators'
    ? findMeaning(words, INDICATOR_COLUMNS) !== undefined
    : findMeaning(words, AMOUNT_COLUMNS) !== undefined ||
        findMeaning(words, AMOUNT_ITEMS) !== undefined ||
        /^(?:年初|调整后?|全年|实际|增加|减少)$/.test(words);
}

function isNameHeader(text: string, family: Family): boolean {
  const { words } = toLabelText(text);
  if (family === 'amounts') return findMeaning(words, AMOUNT_COLUMNS)?.meaning === 'name';
  return /^(?:level|name)/.test(findMeaning(words, INDICATOR_COLUMNS)?.meaning ?? '');
}

/** The header cells of a column, from the top down; a blank in an upper row belongs to the words to its left. */
export function headerCellsAt(header: readonly GridRow[], column: number): readonly GridCell[] {
  const cells = header.flatMap((row, at) => {
    const cell = row[column];
    if (cell && !isBlank(cell)) return [cell];
    const below = header.slice(at + 1).some((lower) => lower[column] && !isBlank(lower[column]));
    return (below ? row.slice(0, column).findLast((one) => !isBlank(one)) : undefined) ?? [];
  });
  return cells.filter(({ text }, at) => text !== cells[at - 1]?.text);
}

function isSameHeader(left: readonly GridRow[], right: readonly GridRow[]): boolean {
  const words = (rows: readonly GridRow[]): string =>
    rows.map((row) => row.map(({ text }) => toLabelText(text).words).join('|')).join('\n');
  return words(left).endsWith(words(right));
}

/** The rows right above a header that group its columns: 2022年度 over two of them, 2023年度 over two others. */
function topsOf(lead: readonly GridRow[], header: readonly GridRow[]): readonly GridRow[] {
  const last = lead.at(-1);
  const first = header[0];
  if (!last || !first) return [];
  const groups = new Set(wordsOf(last).map(({ text }) => text.trim()));
  const isGroup = last.some(
    (cell, column) => cell.covered === 'left' || (isBlank(cell) && !isBlank(first[column] ?? cell)),
  );
  const texts = wordsOf(last).map(({ text }) => text);
  const isShort = texts.every((text) => !isFigure(text) && !/[:：]/.test(text) && text.length <= 20);
  // Who filled in a form stands above its header as well.
  const isPart =
    first.some(({ covered }) => covered === 'above') ||
    texts.some((text) => toLabelText(text).year !== undefined) ||
    !texts.some((text) => /名称|单位|部门/.test(text));
  return groups.size > 1 && isGroup && isShort && isPart ? [last] : [];
}
