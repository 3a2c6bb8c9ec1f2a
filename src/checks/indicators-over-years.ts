import type { Indicator } from '../domain/indicator.ts';
import { placedIndicators, type PlacedIndicator } from '../domain/placed-indicators.ts';
import type { Report } from '../domain/report.ts';
import type { CheckContext } from './check.ts';

/** An indicator with its row of the year before. */
export interface ContinuedIndicator extends PlacedIndicator {
  readonly before: Indicator;
}

/** Annex 2 of two years side by side; rows belong together by their ids. */
export interface IndicatorsOverYears {
  readonly continued: readonly ContinuedIndicator[];
  /** Rows of last year that this year does not have. */
  readonly dropped: readonly Indicator[];
}

/**
 * Both years' indicators; undefined when one year has none, was not read whole, or when several bodies
 * reported last year, whose tables do not make one.
 */
export function indicatorsOverYears(
  report: Report,
  { lastYear }: CheckContext,
): IndicatorsOverYears | undefined {
  const [last, ...others] = lastYear;
  if (!last || others.length > 0) return undefined;
  if (
    [report, last].some(
      ({ indicators }) => indicators.length === 0 || indicators.some(({ partial }) => partial),
    )
  )
    return undefined;
  const now = placedIndicators(report.indicators);
  const before = placedIndicators(last.indicators).map(({ row }) => row);
  const byId = new Map(before.map((row) => [row.id, row]));
  const ids = new Set(now.map(({ row }) => row.id));
  return {
    continued: now.flatMap((placed) => {
      const row = byId.get(placed.row.id);
      return row ? [{ ...placed, before: row }] : [];
    }),
    dropped: before.filter(({ id }) => !ids.has(id)),
  };
}
