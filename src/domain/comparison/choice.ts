import type { ComparedMeasure } from './compared-measure.ts';

/** Money as it was spent, or in prices of the base year of a price index. */
export type PriceBasis = 'nominal' | 'real';

/** How figures are drawn. */
export type Drawing = 'line' | 'bar';

/** What a reader compares. */
export interface Choice {
  /** Ids of departments, in the order in which they were chosen. */
  readonly departments: readonly string[];
  readonly measures: readonly ComparedMeasure[];
  /** First and last year; left out: the first and last that the departments reported on. */
  readonly from?: number;
  readonly to?: number;
  readonly prices: PriceBasis;
  readonly drawing: Drawing;
}

/** Most departments of one view: more lines could not be told apart. */
export const MOST_DEPARTMENTS = 8;

/** Most measures of one view. */
export const MOST_MEASURES = 4;
