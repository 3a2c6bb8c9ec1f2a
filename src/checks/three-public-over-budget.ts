import { compare, subtract } from '../domain/money.ts';
import { valuesOf } from '../domain/stated.ts';
import { THREE_PUBLIC_PARTS } from '../vocabulary/budget.ts';
import { judgementOf, moneyValue, objection, type Check } from './check.ts';

/** Spending on each of the three public expenses, and on all, does not exceed its budget (“三公”经费控制率 ≤ 100 %). */
export const threePublicOverBudget: Check = {
  code: 'three-public-over-budget',
  judge(report) {
    const { threePublic } = report.budget;
    const judged = [...THREE_PUBLIC_PARTS, 'total' as const].flatMap((part) => {
      const [budget, spent] = valuesOf([threePublic[part].budget, threePublic[part].spent]) ?? [];
      return budget && spent ? [{ part, budget, spent }] : [];
    });
    return judgementOf(
      judged.length,
      judged
        .filter(({ budget, spent }) => compare(spent, budget) > 0)
        .map(({ part, budget, spent }) => {
          const excess = moneyValue(subtract(spent, budget));
          return objection(
            'three-public-over-budget',
            report,
            `budget.threePublic.${part}.spent`,
            {
              part: { kind: 'term', list: 'threePublic', term: part },
              stated: moneyValue(spent),
              limit: moneyValue(budget),
              excess,
            },
            { formula: [moneyValue(spent), '−', moneyValue(budget), '=', excess] },
          );
        }),
    );
  },
};
