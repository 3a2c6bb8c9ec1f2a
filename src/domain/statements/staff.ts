import { measuredValue, measureOf } from '../measures.ts';
import { valueOf } from '../stated.ts';
import { latestOf, type DepartmentFacts } from './facts.ts';
import type { Statement } from './statement.ts';

/** Staff beside posts, and spending for each member of staff. */
export function staff(facts: DepartmentFacts): readonly Statement[] {
  const report = latestOf(facts);
  if (!report) return [];
  const { year, staffing } = report;
  const [inPost, posts] = [valueOf(staffing.inPost), valueOf(staffing.posts)];
  const perStaff = measuredValue(measureOf(report, 'executedPerStaff'));
  return [
    ...(inPost !== undefined && posts !== undefined
      ? [{ code: 'staff' as const, args: { year, inPost, posts } }]
      : []),
    ...(perStaff?.kind === 'money'
      ? [{ code: 'spending-per-staff' as const, args: { year, amount: perStaff.money } }]
      : []),
  ];
}
