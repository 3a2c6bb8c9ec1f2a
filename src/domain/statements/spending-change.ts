import { changeOf } from '../changes.ts';
import { absoluteRatio } from '../ratio.ts';
import type { DepartmentFacts } from './facts.ts';
import type { Statement } from './statement.ts';

/**
 * Spending on the year before, and whose the figures before are where the body was renamed or merged. After a
 * split nothing is compared, and the statement says so.
 */
export function spendingChange({ years, nameOf }: DepartmentFacts): readonly Statement[] {
  const last = years.at(-1);
  if (!last) return [];
  const { year, reports, before } = last;
  if (before.kind === 'not-compared')
    return before.reason === 'split' ? [{ code: 'split-not-compared', args: { year } }] : [];
  const change = changeOf(reports, before.reports, 'executed');
  if (change?.now.kind !== 'money' || change.before.kind !== 'money') return [];
  const yearBefore = year - 1;
  const now = change.now.money;
  const bodies = before.reports.map(({ department }) => nameOf(department));
  const continued: readonly Statement[] =
    before.relation === 'same'
      ? []
      : [
          {
            code: before.relation === 'rename' ? 'continues-renamed' : 'continues-merged',
            args: { year, yearBefore, bodies },
          },
        ];
  if (change.difference.numerator === 0n)
    return [{ code: 'spending-same', args: { year, now, yearBefore } }, ...continued];
  if (!change.share) return [];
  const args = { year, yearBefore, now, before: change.before.money, share: absoluteRatio(change.share) };
  return [{ code: change.difference.numerator > 0n ? 'spending-rose' : 'spending-fell', args }, ...continued];
}
