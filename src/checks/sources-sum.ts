import { sum } from '../domain/money.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import { additionOf, differs, judgementOf, moneyValue, objection, type Check } from './check.ts';

/** Funds by source add up to the budget, in each phase that the sources give. */
export const sourcesSum: Check = {
  code: 'sources-sum',
  judge(report) {
    const { budget } = report;
    const judged = (['initial', 'adjusted', 'executed'] as const).flatMap((phase) => {
      const stated = valueOf(budget[phase]);
      const parts = valuesOf(budget.sources.map((source) => source[phase]));
      return stated && parts && parts.length > 0 ? [{ phase, stated, parts, computed: sum(parts) }] : [];
    });
    return judgementOf(
      judged.length,
      judged
        .filter(({ stated, computed }) => differs(stated, computed, budget.tolerance))
        .map(({ phase, stated, parts, computed }) =>
          objection(
            'sources-sum',
            report,
            `budget.${phase}`,
            { stated: moneyValue(stated), computed: moneyValue(computed) },
            additionOf(parts, computed),
          ),
        ),
    );
  },
};
