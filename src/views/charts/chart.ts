import type { Money } from '../../domain/money.ts';
import { toDecimal } from '../../domain/money.ts';
import type { Words } from '../../i18n/words.ts';
import { MONEY_DISPLAYS } from '../../i18n/money-display.ts';
import type { TableView } from '../tables/table.ts';

/** A series of a chart. `ranges` draws each bar from one value to another (a waterfall). */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly ranges?: readonly (readonly [number, number] | null)[];
}

/** A unit in which a chart can show its values: divide by 10^exponent, show so many decimals. */
export interface ChartUnit {
  readonly id: string;
  readonly label: string;
  readonly exponent: number;
  readonly decimals: number;
}

/** A chart as plain data: labels arrive formatted, number formats as `Intl` options. */
export interface ChartData {
  readonly type: 'bar' | 'horizontal-bar' | 'line';
  /** BCP 47 tag for numbers. */
  readonly tag: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** Units, the usual one first; values are in units of exponent 0. */
  readonly units: readonly ChartUnit[];
  /** Positions at which a line breaks (a merger, a rename), by index of the later label. */
  readonly breaks: readonly number[];
}

/** A chart with its words and the table of the same figures. */
export interface ChartView {
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence with its figures. */
  readonly summary: string;
  readonly data: ChartData;
  readonly table: TableView;
}

/**
 * A number for drawing, in yuan. Drawing needs a float; what is printed beside it comes from the exact
 * amount.
 */
export function toDrawn(money: Money | undefined): number | null {
  return money ? Number(toDecimal(money, 0)) : null;
}

/** The money units of a language as chart units, the usual one first. */
export function moneyUnits(words: Words): readonly ChartUnit[] {
  const { usual, all } = MONEY_DISPLAYS[words.locale];
  return [usual, ...all.filter((unit) => unit !== usual)].map(({ id, exponent, decimals }) => ({
    id,
    label: words.t(`report:units.${id}`),
    exponent,
    decimals,
  }));
}
