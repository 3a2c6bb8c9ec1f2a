import { absoluteRatio, compareRatios, subtractRatios } from '../ratio.ts';
import { latestOf, type DepartmentFacts, type Place } from './facts.ts';
import type { Statement } from './statement.ts';

/** The execution rate against the median of the departments that it can be compared with. */
export function rateAgainstMedian(facts: DepartmentFacts): readonly Statement[] {
  return against(facts, facts.rate, { above: 'rate-above', below: 'rate-below', at: 'rate-at' });
}

/** The score against the median of the departments that it can be compared with. */
export function scoreAgainstMedian(facts: DepartmentFacts): readonly Statement[] {
  return against(facts, facts.score, { above: 'score-above', below: 'score-below', at: 'score-at' });
}

interface Codes {
  readonly above: 'rate-above' | 'score-above';
  readonly below: 'rate-below' | 'score-below';
  readonly at: 'rate-at' | 'score-at';
}

function against(facts: DepartmentFacts, place: Place | undefined, codes: Codes): readonly Statement[] {
  const report = latestOf(facts);
  if (!report || !place) return [];
  const { median, rank, shared, counted, group, value } = place;
  const side = compareRatios(value, median);
  const args = { year: report.year, median, rank, shared, counted, group };
  if (side === 0) return [{ code: codes.at, args }];
  const gap = absoluteRatio(subtractRatios(value, median));
  return [{ code: side > 0 ? codes.above : codes.below, args: { ...args, gap } }];
}
