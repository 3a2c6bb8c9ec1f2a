import { sum } from '../domain/money.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import {
  additionOf,
  differs,
  judgementOf,
  lastYearVariant,
  moneyValue,
  objection,
  type Check,
} from './check.ts';

/** Last year's amounts as this report repeats them are those of last year's own report; after a merger, their sum. */
export const restatedFigure: Check = {
  code: 'restated-figure',
  judge(report, { lastYear }) {
    const repeated = report.budget.lastYear;
    const { tolerance } = repeated;
    const judged = (['initial', 'adjusted', 'executed'] as const).flatMap((phase) => {
      const stated = valueOf(repeated[phase]);
      const parts = valuesOf(lastYear.map(({ budget }) => budget[phase]));
      return stated && parts && parts.length > 0 ? [{ phase, stated, parts, computed: sum(parts) }] : [];
    });
    return judgementOf(
      judged.length,
      judged
        .filter(({ stated, computed }) => differs(stated, computed, tolerance))
        .map(({ phase, stated, parts, computed }) =>
          objection(
            'restated-figure',
            report,
            `budget.lastYear.${phase}`,
            {
              phase: { kind: 'term', list: 'phases', term: phase },
              stated: moneyValue(stated),
              computed: moneyValue(computed),
            },
            {
              ...lastYearVariant(lastYear),
              ...additionOf(parts.map(moneyValue), moneyValue(computed)),
              tolerance: moneyValue(tolerance),
            },
          ),
        ),
    );
  },
};
