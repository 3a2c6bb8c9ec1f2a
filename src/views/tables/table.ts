import type Big from 'big.js';
import { toDecimal } from '../../domain/money.ts';
import type { Ratio } from '../../domain/ratio.ts';
import type { Amount, Stated } from '../../domain/stated.ts';
import type { PageText, Words } from '../../i18n/words.ts';

/** A cell ready to print. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly lang?: string; readonly href?: string }
  /** `yuan` is the exact amount, for the unit switch. */
  | { readonly kind: 'money'; readonly text: string; readonly yuan: string; readonly anchor?: string }
  | { readonly kind: 'number'; readonly text: string; readonly href?: string }
  /** A figure that is not given, said in words. */
  | { readonly kind: 'absent'; readonly text: string };

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

/** A cell of money, or the words for its absence. */
export function moneyCell(amount: Amount, words: Words, anchor?: string): Cell {
  if (amount.kind !== 'reported') return absentCell(amount, words);
  return {
    kind: 'money',
    text: words.money(amount.value),
    yuan: toDecimal(amount.value, 0),
    ...(anchor === undefined ? {} : { anchor }),
  };
}

/** A cell of a computed rate; what cannot be computed is said so. */
export function rateCell(ratio: Ratio | undefined, words: Words): Cell {
  return ratio
    ? { kind: 'number', text: words.rate(ratio) }
    : { kind: 'absent', text: words.t('report:absent.not-computable') };
}

/** A cell of a whole number. */
export function countCell(count: Stated<number>, words: Words): Cell {
  return count.kind === 'reported'
    ? { kind: 'number', text: words.number(count.value) }
    : absentCell(count, words);
}

/** A cell of points, with the decimals that the number has. */
export function pointsCell(points: Big | undefined, words: Words): Cell {
  return points
    ? { kind: 'number', text: words.number(points.toFixed()) }
    : { kind: 'absent', text: words.t('report:absent.not-seen') };
}

/** The words for a figure that is not reported or not seen. */
export function absentCell(stated: { readonly kind: 'not-reported' | 'not-seen' }, words: Words): Cell {
  return { kind: 'absent', text: words.t(`report:absent.${stated.kind}`) };
}
