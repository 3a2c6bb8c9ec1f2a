import { sum } from '../domain/money.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import { THREE_PUBLIC_PARTS } from '../vocabulary/budget.ts';
import { additionOf, differs, judgementOf, moneyValue, objection, type Check } from './check.ts';

/** The three public expenses add up to their total, as budgeted and as spent. */
export const threePublicSum: Check = {
  code: 'three-public-sum',
  judge(report) {
    const { threePublic, tolerance } = report.budget;
    const judged = (['budget', 'spent'] as const).flatMap((phase) => {
      const stated = valueOf(threePublic.total[phase]);
      const parts = valuesOf(THREE_PUBLIC_PARTS.map((part) => threePublic[part][phase]));
      return stated && parts ? [{ phase, stated, parts, computed: sum(parts) }] : [];
    });
    return judgementOf(
      judged.length,
      judged
        .filter(({ stated, computed }) => differs(stated, computed, tolerance))
        .map(({ phase, stated, parts, computed }) =>
          objection(
            'three-public-sum',
            report,
            `budget.threePublic.total.${phase}`,
            { stated: moneyValue(stated), computed: moneyValue(computed) },
            additionOf(parts, computed),
          ),
        ),
    );
  },
};
