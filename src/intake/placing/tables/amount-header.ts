import { PHASES, type Phase } from '../../../vocabulary/budget.ts';
import type { WrittenMoneyUnit } from '../../values/read-money-unit.ts';
import { AMOUNT_COLUMNS, type AmountColumn } from './amount-columns.ts';
import { AMOUNT_ITEMS, type AmountItem } from './amount-items.ts';
import { isBlank, widthOf, type GridCell, type GridRow } from './grid.ts';
import { toLabelText, type LabelText } from './label-text.ts';
import { findMeaning, type Recognised } from './meaning.ts';
import { isFigure } from './row-kind.ts';
import { headerCellsAt, type Section } from './sections.ts';

/** A column of a table of amounts. */
export interface AmountHeader {
  readonly index: number;
  /** The header's words, from the top down. */
  readonly title: string;
  /** What the column holds; undefined when its header is not known or narrows it to a part. */
  readonly column?: AmountColumn;
  /** The phase that its amounts have; for 预算数 alone, what the other columns leave over. */
  readonly phase?: Phase;
  /** All words of the header carried its meaning. */
  readonly exact: boolean;
  /** The phase is only the likelier of two. */
  readonly guessed: boolean;
  /** The row or part that the header names, where items stand in columns. */
  readonly item?: AmountItem;
  /** The cell that names the item. */
  readonly itemCell?: GridCell;
  readonly unit?: WrittenMoneyUnit;
  readonly percent: boolean;
  /** Years from the report's to that of the figures: 0, -1 for the year before, NaN for others. */
  readonly yearsOff: number;
}

/** Reads the columns of a section of amounts from its header. */
export function readAmountHeaders(section: Section, year: number): readonly AmountHeader[] {
  const width = widthOf([...section.header, ...section.rows]);
  const headers = Array.from({ length: width }, (_, index) =>
    readHeader(index, headerCellsAt(section.header, index), year),
  );
  return asLabels(withPhases(headers), section.rows);
}

function readHeader(index: number, cells: readonly GridCell[], year: number): AmountHeader {
  const labels = cells.map(({ text }) => toLabelText(text));
  const found = readMeaning(cells, labels);
  const unit = labels.findLast((label) => label.unit !== undefined)?.unit;
  return {
    index,
    title: cells.map(({ text }) => text.replace(/\s+/g, '')).join(' '),
    ...found,
    exact: found.exact === true,
    guessed: false,
    ...(unit === undefined ? {} : { unit }),
    percent: labels.some(({ percent }) => percent),
    yearsOff: yearsOffOf(labels, year),
  };
}

type Meaning = Partial<Pick<AmountHeader, 'column' | 'exact' | 'item' | 'itemCell'>>;

/** What the words of a header mean together, read from the lowest up. */
function readMeaning(cells: readonly GridCell[], labels: readonly LabelText[]): Meaning {
  let part: Pick<AmountHeader, 'item' | 'itemCell'> = {};
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const words = labels[at]?.words ?? '';
    const found = findColumn(words, labels[at - 1]?.words ?? '');
    if (found && (found.meaning !== 'whole' || at === 0))
      return { column: found.meaning, exact: found.exact, ...part };
    if (found || words === '') continue;
    const item = findMeaning(words, AMOUNT_ITEMS)?.meaning;
    if (item === undefined || part.item !== undefined) return part;
    const itemCell = cells[at];
    part = { item, ...(itemCell ? { itemCell } : {}) };
  }
  return part;
}

/** A column's meaning by its own words, or together with those above it. */
function findColumn(words: string, above: string): Recognised<AmountColumn> | undefined {
  const own = findMeaning(words, AMOUNT_COLUMNS);
  if (own?.exact === true) return own;
  const joined = [`${above}${words}`, `${words}${above}`]
    .filter(() => above !== '')
    .map((text) => findMeaning(text, AMOUNT_COLUMNS))
    .find((found) => found?.exact === true && found.meaning !== 'name');
  return joined ?? own;
}

function yearsOffOf(labels: readonly LabelText[], year: number): number {
  if (labels.some(({ lastYear }) => lastYear)) return -1;
  const named = labels.findLast((label) => label.year !== undefined)?.year;
  return named === undefined ? 0 : named === year || named === year - 1 ? named - year : Number.NaN;
}

/**
 * 预算数 alone is what the other columns leave over: the initial budget beside the adjusted one, the adjusted
 * beside the initial; where neither stands, the base of a rate of execution, else the initial budget.
 */
function withPhases(headers: readonly AmountHeader[]): readonly AmountHeader[] {
  return headers.map((header) => {
    const phase = PHASES.find((one) => one === header.column);
    if (phase !== undefined) return { ...header, phase };
    const has = (column: AmountColumn): boolean =>
      headers.some((other) => other.column === column && other.yearsOff === header.yearsOff);
    const other = has('initial') ? 'adjusted' : has('adjusted') ? 'initial' : undefined;
    if (header.column !== 'budgeted' || (has('initial') && has('adjusted'))) return header;
    const guess = has('executionRate') ? 'adjusted' : 'initial';
    return { ...header, phase: other ?? guess, guessed: other === undefined };
  });
}

/** Columns of words without a known header are labels, where no column has names in its header. */
function asLabels(headers: readonly AmountHeader[], rows: readonly GridRow[]): readonly AmountHeader[] {
  if (headers.some(({ column }) => column === 'name')) return headers;
  return headers.map((header) => {
    if (header.column !== undefined) return header;
    const cells = rows.flatMap((row) => row[header.index] ?? []).filter((cell) => !isBlank(cell));
    const isWords = cells.length > 0 && cells.every(({ text }) => !isFigure(text));
    return isWords ? { ...header, column: 'name', exact: true } : header;
  });
}
