import { compare } from '../money.ts';
import { adjustmentRate } from '../rates.ts';
import { absoluteRatio } from '../ratio.ts';
import { valueOf } from '../stated.ts';
import { latestOf, type DepartmentFacts } from './facts.ts';
import type { Statement } from './statement.ts';

/** How the budget was changed during the year. */
export function adjustment(facts: DepartmentFacts): readonly Statement[] {
  const report = latestOf(facts);
  if (!report) return [];
  const { year, budget } = report;
  const [initial, adjusted] = [valueOf(budget.initial), valueOf(budget.adjusted)];
  if (!initial || !adjusted) return [];
  const side = compare(adjusted, initial);
  if (side === 0) return [{ code: 'budget-unchanged', args: { year, initial } }];
  const share = adjustmentRate(budget);
  return share
    ? [
        {
          code: side > 0 ? 'budget-raised' : 'budget-cut',
          args: { year, initial, adjusted, share: absoluteRatio(share) },
        },
      ]
    : [];
}
