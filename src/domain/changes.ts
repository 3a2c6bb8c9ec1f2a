import type { MeasureId } from '../vocabulary/measures.ts';
import { exactOf } from './exact-value.ts';
import { measuredValue, type MeasureValue } from './measures.ts';
import { absoluteRatio, compareRatios, subtractRatios, type Ratio } from './ratio.ts';
import type { Report } from './report.ts';
import { measureOfBodies } from './sum-of-bodies.ts';

/** A figure of two years. */
export interface Change {
  readonly measure: MeasureId;
  readonly before: MeasureValue;
  readonly now: MeasureValue;
  /** Now minus before, exact: 元, parts of one, heads or points. */
  readonly difference: Ratio;
  /** The difference over the figure before; undefined on rates, whose difference says it, and on zero. */
  readonly share: Ratio | undefined;
}

/** The change of a figure between reports on two years; undefined when one of them does not give it. */
export function changeOf(
  now: readonly Report[],
  before: readonly Report[],
  measure: MeasureId,
): Change | undefined {
  const later = measuredValue(measureOfBodies(now, measure));
  const earlier = measuredValue(measureOfBodies(before, measure));
  if (!later || !earlier) return undefined;
  const base = exactOf(earlier);
  const difference = subtractRatios(exactOf(later), base);
  return {
    measure,
    before: earlier,
    now: later,
    difference,
    share:
      later.kind === 'rate' || base.numerator === 0n
        ? undefined
        : {
            numerator: difference.numerator * base.denominator,
            denominator: difference.denominator * base.numerator,
          },
  };
}

/** Orders by the size of a difference, the largest first, whatever its sign. */
export function byLargest(left: Pick<Change, 'difference'>, right: Pick<Change, 'difference'>): number {
  return compareRatios(absoluteRatio(right.difference), absoluteRatio(left.difference));
}
