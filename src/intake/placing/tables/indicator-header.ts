import { isBlank, widthOf, type GridCell, type GridRow } from './grid.ts';
import { INDICATOR_COLUMNS, type IndicatorColumn } from './indicator-columns.ts';
import { toLabelText } from './label-text.ts';
import { findMeaning } from './meaning.ts';
import { headerCellsAt, type Section } from './sections.ts';

/** A column of a table of indicators. */
export interface IndicatorHeader {
  readonly index: number;
  readonly title: string;
  readonly column: IndicatorColumn;
  /** All words of the header carried its meaning. */
  readonly exact: boolean;
}

/** The columns of a table of indicators, by what they hold. */
export interface IndicatorHeaders {
  /** Level 1 and 2, as far as the table has them, from the outside in. */
  readonly levels: readonly IndicatorHeader[];
  readonly name: IndicatorHeader;
  readonly of: (column: IndicatorColumn) => IndicatorHeader | undefined;
  /** A column of weights of the first level beside that of the indicators. */
  readonly groupWeight: IndicatorHeader | undefined;
}

/** Reads the columns of a section of indicators from its header; undefined when none holds names. */
export function readIndicatorHeaders(section: Section): IndicatorHeaders | undefined {
  const width = widthOf(section.header);
  const headers = Array.from({ length: width }, (_, index) =>
    readHeader(index, headerCellsAt(section.header, index)),
  ).filter((header) => header !== undefined);
  const find = (column: IndicatorColumn): IndicatorHeader | undefined =>
    headers.find((header) => header.column === column && header.exact) ??
    headers.find((header) => header.column === column);
  const name = (['level3', 'name', 'level2', 'level1'] as const).map(find).find((one) => one !== undefined);
  if (!name) return undefined;
  const levels = (['level1', 'level2'] as const)
    .flatMap((level) => find(level) ?? [])
    .filter((one) => one !== name);
  const weights = weightColumns(headers, levels[0] ?? name, name, section.rows);
  return {
    levels,
    name,
    of: (column) => (column === 'weight' ? weights.own : find(column)),
    groupWeight: weights.group,
  };
}

function readHeader(index: number, cells: readonly GridCell[]): IndicatorHeader | undefined {
  for (const { text } of [...cells].reverse()) {
    const found = findMeaning(toLabelText(text).words, INDICATOR_COLUMNS);
    const title = cells.map((cell) => cell.text.replace(/\s+/g, '')).join(' ');
    if (found) return { index, title, column: found.meaning, exact: found.exact };
  }
  return undefined;
}

/** Of several columns of weights, the one that begins with each indicator is theirs, the one that begins with each group its. */
function weightColumns(
  headers: readonly IndicatorHeader[],
  group: IndicatorHeader,
  name: IndicatorHeader,
  rows: readonly GridRow[],
): { readonly own: IndicatorHeader | undefined; readonly group: IndicatorHeader | undefined } {
  const weights = headers.filter(({ column }) => column === 'weight');
  if (weights.length < 2) return { own: weights[0], group: undefined };
  const count = (header: IndicatorHeader): number => beginningsAt(rows, header.index);
  const sorted = [...weights].sort((left, right) => count(right) - count(left));
  const own = sorted[0];
  const coarse = sorted.at(-1);
  const isOfGroups =
    coarse !== own &&
    coarse !== undefined &&
    count(coarse) < count(name) &&
    count(coarse) <= count(group) + 1;
  return { own, group: isOfGroups ? coarse : undefined };
}

function beginningsAt(rows: readonly GridRow[], column: number): number {
  return rows.filter((row) => {
    const cell = row[column];
    return cell && !isBlank(cell) && cell.covered !== 'above';
  }).length;
}
