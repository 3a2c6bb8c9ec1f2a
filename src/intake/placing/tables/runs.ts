import type { SourceTable } from '../../source-document.ts';
import {
  isBlank,
  toGrid,
  toRows,
  transpose,
  widthOf,
  type Grid,
  type GridCell,
  type GridRow,
} from './grid.ts';
import { isUnitNote } from './row-kind.ts';
import { toLayout, type Layout } from './sections.ts';

/** A table as it is handed in. */
export interface RunPart {
  readonly table: SourceTable;
  readonly before: readonly string[];
  readonly headings: readonly string[];
}

/** Rows that are one table: those of a table, and those that page breaks parted from it. */
export interface Run {
  /** Rows as they stand. */
  readonly grid: Grid;
  /** Rows taken apart at the headers, with rows and columns exchanged where the headers stand in a column. */
  readonly layout: Layout;
  readonly before: readonly string[];
  readonly headings: readonly string[];
}

/** A table that may go on. */
interface OpenRun {
  readonly part: RunPart;
  readonly rows: GridRow[];
  readonly width: number;
  /** Its last header; undefined when it has none. */
  header: readonly GridRow[] | undefined;
}

/** Puts rows together that page breaks parted, and takes each table apart at its headers. */
export function toRuns(tables: readonly RunPart[]): readonly Run[] {
  const runs: OpenRun[] = [];
  for (const [index, part] of tables.entries()) {
    const rows = toRows(part.table, index);
    const open = runs.at(-1);
    const before = tables[index - 1];
    const added = open && before && isNext(before, part) ? findAdded(open, rows) : undefined;
    const rest = rows.slice(added?.count ?? 0);
    if (open && added) open.rows.push(...added.rows);
    if (added && rest.every((row) => row.every(isBlank))) continue;
    const header = toLayout(toGrid(rest)).sections.at(-1)?.header;
    runs.push({ part, rows: [...rest], width: widthOf(rest), header });
  }
  return runs.map(({ part, rows }) => {
    const grid = toGrid(rows);
    return { grid, layout: layoutOf(grid), before: part.before, headings: part.headings };
  });
}

function layoutOf(grid: Grid): Layout {
  const layout = toLayout(grid);
  if (layout.sections.length > 0) return layout;
  const turned = toLayout(transpose(grid));
  return turned.sections.some(({ family }) => family === 'amounts') ? turned : layout;
}

/** Whether nothing but 续表 or a unit stands between a table and the one before it. */
function isNext(before: RunPart, part: RunPart): boolean {
  return (
    before.headings.join('\n') === part.headings.join('\n') &&
    part.before.every((text) => /^[(（]?(?:续表?|接上[表页]).{0,6}$/.test(text.trim()) || isUnitNote(text))
  );
}

/** Rows at the beginning of a table that belong to the one before it, and how many rows they take. */
interface AddedRows {
  readonly rows: readonly GridRow[];
  readonly count: number;
}

/**
 * Finds the rows above the first header of a table that is not the open one once more. They go on with the open
 * table when they are as wide; also where a PDF made one table of them and of the next, whose columns divide theirs.
 */
function findAdded(
  { header, width, rows: openRows }: OpenRun,
  rows: readonly GridRow[],
): AddedRows | undefined {
  if (!header) return undefined;
  const { lead, sections } = toLayout(toGrid(rows));
  const foreign = sections.find((section) => !isSame(section.header, header));
  if (lead.length > 0 && sections[0] && sections[0] !== foreign) return undefined;
  const count = foreign?.header[0]?.[0]?.origin.row ?? rows.length;
  const above = rows.slice(0, count).filter((row) => !row.every(isBlank));
  if (above.length === 0) return undefined;
  if (foreign === undefined && widthOf(above) === width) return { rows: above, count };
  const starts = startsOf(header, openRows, width);
  const spread = rows.slice(0, count).map((row) => spreadOver(row, starts, width));
  const end = spread.findIndex((row) => row === undefined);
  const taken = (end < 0 ? spread : spread.slice(0, end)).filter((row) => row !== undefined);
  return taken.length > 0 ? { rows: taken, count: taken.length } : undefined;
}

/** Where the columns of a header of one row begin; of other headers every column is one. */
function startsOf(header: readonly GridRow[], rows: readonly GridRow[], width: number): readonly number[] {
  const first = header[0]?.[0];
  const row = header.length === 1 && first ? rows.find((one) => one.includes(first)) : undefined;
  const all = Array.from({ length: width }, (_, column) => column);
  return row ? all.filter((column) => row[column]?.covered !== 'left') : all;
}

/** The cells of a row, each over the columns of one column of the header; undefined when they are not as many. */
function spreadOver(row: GridRow, starts: readonly number[], width: number): GridRow | undefined {
  const cells = row.filter((cell) => cell.covered !== 'left');
  if (cells.length !== starts.length) return undefined;
  return cells.flatMap((cell, at) => {
    const span = (starts[at + 1] ?? width) - (starts[at] ?? 0);
    return Array.from({ length: span }, (_, part): GridCell =>
      part === 0 ? cell : { ...cell, covered: 'left' },
    );
  });
}

function isSame(left: readonly GridRow[], right: readonly GridRow[]): boolean {
  const words = (rows: readonly GridRow[]): string =>
    rows.flatMap((row) => row.map(({ text }) => text.replace(/\s/g, ''))).join('|');
  return words(left) === words(right);
}
