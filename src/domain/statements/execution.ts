import { executionRate } from '../rates.ts';
import { valueOf } from '../stated.ts';
import { latestOf, type DepartmentFacts } from './facts.ts';
import type { Statement } from './statement.ts';

/** What was spent of the adjusted budget. */
export function execution(facts: DepartmentFacts): readonly Statement[] {
  const report = latestOf(facts);
  const rate = report && executionRate(report.budget);
  const [executed, adjusted] = [report?.budget.executed, report?.budget.adjusted].map(
    (amount) => amount && valueOf(amount),
  );
  return report && rate && executed && adjusted
    ? [{ code: 'execution', args: { year: report.year, rate, executed, adjusted } }]
    : [];
}
