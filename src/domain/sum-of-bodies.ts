import { MEASURES, type MeasureId } from '../vocabulary/measures.ts';
import { measuredValue, measureOf, type Measured } from './measures.ts';
import { sum } from './money.ts';
import { ratioOf } from './ratio.ts';
import type { Report } from './report.ts';
import { reported } from './stated.ts';

/**
 * A measure of one report, or of the bodies that were merged, taken together: amounts and counts are added up
 * where all of them give it, the execution rate is that of the sums. Scores and other rates of several bodies
 * have no sum.
 */
export function measureOfBodies(reports: readonly Report[], id: MeasureId): Measured {
  const [only, ...others] = reports;
  if (!only) return { kind: 'not-seen' };
  if (others.length === 0) return measureOf(only, id);
  if (id === 'executionRate') return rateOfSums(reports);
  if (MEASURES[id] !== 'money' && MEASURES[id] !== 'count') return { kind: 'not-computable' };
  if (id === 'executedPerStaff' || id === 'threePublicPerStaff') return { kind: 'not-computable' };
  const measured = reports.map((report) => measureOf(report, id));
  const absent = measured.find(({ kind }) => kind !== 'reported');
  if (absent) return absent;
  const values = measured.flatMap((one) => measuredValue(one) ?? []);
  const amounts = values.flatMap((value) => (value.kind === 'money' ? [value.money] : []));
  return amounts.length > 0
    ? reported({ kind: 'money', money: sum(amounts) })
    : reported({
        kind: 'count',
        count: values.reduce((all, value) => all + (value.kind === 'count' ? value.count : 0), 0),
      });
}

function rateOfSums(reports: readonly Report[]): Measured {
  const executed = measureOfBodies(reports, 'executed');
  const adjusted = measureOfBodies(reports, 'adjusted');
  const [part, whole] = [measuredValue(executed), measuredValue(adjusted)];
  if (part?.kind !== 'money') return executed;
  if (whole?.kind !== 'money') return adjusted;
  const ratio = ratioOf(part.money, whole.money);
  return ratio ? reported({ kind: 'rate', ratio }) : { kind: 'not-computable' };
}
