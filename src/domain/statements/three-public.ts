import { measuredValue, measureOf } from '../measures.ts';
import { ratioOf } from '../ratio.ts';
import { latestOf, type DepartmentFacts } from './facts.ts';
import type { Statement } from './statement.ts';

/** What was spent of the budget for the three public expenses. */
export function threePublic(facts: DepartmentFacts): readonly Statement[] {
  const report = latestOf(facts);
  if (!report) return [];
  const spent = measuredValue(measureOf(report, 'threePublicSpent'));
  const budget = measuredValue(measureOf(report, 'threePublicBudget'));
  if (spent?.kind !== 'money' || budget?.kind !== 'money') return [];
  const share = ratioOf(spent.money, budget.money);
  return share
    ? [
        {
          code: 'three-public',
          args: { year: report.year, spent: spent.money, budget: budget.money, share },
        },
      ]
    : [];
}
