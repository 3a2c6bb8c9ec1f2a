import type { BudgetAmounts } from '../domain/budget.ts';
import { add, subtract, ZERO } from '../domain/money.ts';
import { valuesOf } from '../domain/stated.ts';
import { differs, judgementOf, moneyValue, objection, type Check } from './check.ts';
import { placedLines } from '../domain/placed-lines.ts';

/** Adjusted = initial + increase − decrease, for the whole budget and for every line. */
export const adjustedSum: Check = {
  code: 'adjusted-sum',
  judge(report) {
    const { budget } = report;
    const places: readonly { amounts: BudgetAmounts; field: string }[] = [
      { amounts: budget, field: 'budget' },
      ...placedLines(budget.lines).map(({ line, field }) => ({ amounts: line, field })),
    ];
    const judged = places.flatMap(({ amounts, field }) => {
      const given = valuesOf([amounts.initial, amounts.increase, amounts.decrease, amounts.adjusted]);
      if (!given) return [];
      const [initial = ZERO, increase = ZERO, decrease = ZERO, adjusted = ZERO] = given;
      const computed = subtract(add(initial, increase), decrease);
      return [{ field: `${field}.adjusted`, initial, increase, decrease, adjusted, computed }];
    });
    return judgementOf(
      judged.length,
      judged.flatMap(({ field, initial, increase, decrease, adjusted, computed }) =>
        differs(adjusted, computed, budget.tolerance)
          ? [
              objection(
                'adjusted-sum',
                report,
                field,
                { stated: moneyValue(adjusted), computed: moneyValue(computed) },
                [
                  moneyValue(initial),
                  '+',
                  moneyValue(increase),
                  '−',
                  moneyValue(decrease),
                  '=',
                  moneyValue(computed),
                ],
              ),
            ]
          : [],
      ),
    );
  },
};
