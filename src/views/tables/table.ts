import type Big from 'big.js';
import { toDecimal } from '../../domain/money.ts';
import type { Ratio } from '../../domain/ratio.ts';
import type { Amount, Stated } from '../../domain/stated.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import type { FindingView, MarksOf } from '../findings/finding-view.ts';

/** What a cell of a figure may carry besides its text. */
interface CellPlace {
  /** Anchor of the cell on the page. */
  readonly anchor?: string;
  /** Path of the field that the cell prints, by which findings are put beside it. */
  readonly field?: string;
  /** What the checks say of the figure. */
  readonly marks?: readonly FindingView[];
}

/** A cell ready to print. */
export type Cell = CellPlace &
  (
    | { readonly kind: 'text'; readonly text: string; readonly lang?: string; readonly href?: string }
    /** `yuan` is the exact amount, for the unit switch. */
    | { readonly kind: 'money'; readonly text: string; readonly yuan: string }
    | { readonly kind: 'number'; readonly text: string; readonly href?: string }
    /** A figure that is not given, said in words. */
    | { readonly kind: 'absent'; readonly text: string }
  );

/** A column; `money` puts the unit of the page beside the label. */
export interface Column {
  readonly label: string;
  readonly kind: 'text' | 'money' | 'number';
}

/** A row: its head, how deep it is nested, and one cell a column after the first. */
export interface Row {
  readonly head: Cell;
  readonly depth: number;
  /** Group rows and totals stand out. */
  readonly role: 'plain' | 'group' | 'total';
  readonly cells: readonly Cell[];
  /** Anchor of the row. */
  readonly anchor?: string;
}

/** A table ready to print; the first column holds the row heads. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A cell of plain or localized text. */
export function textCell(text: PageText, href?: string): Cell {
  return { kind: 'text', ...text, ...(href === undefined ? {} : { href }) };
}

/** A cell of money, or the words for its absence. Its anchor is the path of its field unless another is given. */
export function moneyCell(amount: Amount, words: Words, field?: string, anchor = field): Cell {
  if (amount.kind !== 'reported') return absentCell(amount, words);
  return {
    kind: 'money',
    text: words.money(amount.value),
    yuan: toDecimal(amount.value, 0),
    ...(anchor === undefined ? {} : { anchor }),
    ...(field === undefined ? {} : { field }),
  };
}

/**
 * The table with what the checks say of its figures beside them. What they say of a whole row stands in its
 * first cell: a head of a row may not hold what can be opened.
 */
export function withMarks(table: TableView, marksOf: MarksOf): TableView {
  const marksAt = ({ field }: Cell): readonly FindingView[] => (field === undefined ? [] : marksOf(field));
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const marks = [...(index === 0 ? marksAt(row.head) : []), ...marksAt(cell)];
        return marks.length > 0 ? { ...cell, marks } : cell;
      }),
    })),
  };
}

/** A cell of a computed rate; what cannot be computed is said so. */
export function rateCell(ratio: Ratio | undefined, words: Words): Cell {
  return ratio
    ? { kind: 'number', text: words.rate(ratio) }
    : { kind: 'absent', text: words.t('report:absent.not-computable') };
}

/** A cell of a whole number. */
export function countCell(count: Stated<number>, words: Words, field?: string): Cell {
  return count.kind === 'reported'
    ? { kind: 'number', text: words.number(count.value), ...(field === undefined ? {} : { field }) }
    : absentCell(count, words);
}

/** A cell of points, with the decimals that the number has. */
export function pointsCell(points: Big | undefined, words: Words, field?: string): Cell {
  return points
    ? { kind: 'number', text: words.number(points.toFixed()), ...(field === undefined ? {} : { field }) }
    : { kind: 'absent', text: words.t('report:absent.not-seen') };
}

/** The words for a figure that is not reported or not seen. */
export function absentCell(stated: { readonly kind: 'not-reported' | 'not-seen' }, words: Words): Cell {
  return { kind: 'absent', text: words.t(`report:absent.${stated.kind}`) };
}
