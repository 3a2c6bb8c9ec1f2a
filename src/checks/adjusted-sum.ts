import type { BudgetAmounts } from '../domain/budget.ts';
import { add, subtract } from '../domain/money.ts';
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
      const decrease = amounts.decrease.kind === 'reported' ? amounts.decrease : undefined;
      const given = valuesOf([amounts.initial, amounts.increase, amounts.adjusted]);
      if (!given) return [];
      const [initial, increase, adjusted] = given;
      if (!initial || !increase || !adjusted) return [];
      const computed = decrease ? subtract(add(initial, increase), decrease.value) : add(initial, increase);
      return [{ field: `${field}.adjusted`, initial, increase, decrease: decrease?.value, adjusted, computed }];
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
                  ...(decrease ? (['−', moneyValue(decrease)] as const) : []),
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
