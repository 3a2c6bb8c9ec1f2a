import { measuredValue } from '../measures.ts';
import { compareRatios } from '../ratio.ts';
import { measureOfBodies } from '../sum-of-bodies.ts';
import type { DepartmentFacts } from './facts.ts';
import type { Statement } from './statement.ts';

/** Among fewer years, a highest and a lowest say nothing. */
const FEWEST_YEARS = 3;

/** The last execution rate is above, or below, all earlier ones. */
export function rateRecord({ years }: DepartmentFacts): readonly Statement[] {
  const rates = years.flatMap(({ year, reports }) => {
    const value = measuredValue(measureOfBodies(reports, 'executionRate'));
    return value?.kind === 'rate' ? [{ year, rate: value.ratio }] : [];
  });
  const [first, last] = [rates[0], rates.at(-1)];
  if (rates.length < FEWEST_YEARS || !first || !last || last.year !== years.at(-1)?.year) return [];
  const sides = rates.slice(0, -1).map(({ rate }) => compareRatios(last.rate, rate));
  const args = { year: last.year, rate: last.rate, years: rates.length, first: first.year };
  if (sides.every((side) => side > 0)) return [{ code: 'rate-highest', args }];
  if (sides.every((side) => side < 0)) return [{ code: 'rate-lowest', args }];
  return [];
}
