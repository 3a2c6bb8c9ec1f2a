import type { BudgetAmounts } from '../domain/budget.ts';
import type { FindingDetails, Formula } from '../domain/finding.ts';
import { add, subtract, type Money } from '../domain/money.ts';
import { placedLines } from '../domain/placed-lines.ts';
import { valueOf } from '../domain/stated.ts';
import { differs, judgementOf, moneyValue, objection, type Check } from './check.ts';

interface Adjustment {
  readonly adjusted: Money;
  readonly computed: Money;
  readonly details: FindingDetails;
}

/**
 * Adjusted = initial + increase − decrease, for the whole budget and for every line. Where only the
 * decrease is not given, initial + increase is held against the adjusted amount, and the finding says
 * that no decrease was seen.
 */
export const adjustedSum: Check = {
  code: 'adjusted-sum',
  judge(report) {
    const { budget } = report;
    const places: readonly { amounts: BudgetAmounts; field: string }[] = [
      { amounts: budget, field: 'budget' },
      ...placedLines(budget.lines).map(({ line, field }) => ({ amounts: line, field })),
    ];
    const judged = places.flatMap(({ amounts, field }) => {
      const adjustment = adjustmentOf(amounts);
      return adjustment ? [{ ...adjustment, field: `${field}.adjusted` }] : [];
    });
    return judgementOf(
      judged.length,
      judged
        .filter(({ adjusted, computed }) => differs(adjusted, computed, budget.tolerance))
        .map(({ field, adjusted, computed, details }) =>
          objection(
            'adjusted-sum',
            report,
            field,
            { stated: moneyValue(adjusted), computed: moneyValue(computed) },
            { ...details, tolerance: moneyValue(budget.tolerance) },
          ),
        ),
    );
  },
};

function adjustmentOf(amounts: BudgetAmounts): Adjustment | undefined {
  const [initial, increase, adjusted] = [amounts.initial, amounts.increase, amounts.adjusted].map(valueOf);
  const decrease = valueOf(amounts.decrease);
  if (!initial || !increase || !adjusted) return undefined;
  const raised = add(initial, increase);
  const computed = decrease ? subtract(raised, decrease) : raised;
  const formula: Formula = [
    moneyValue(initial),
    '+',
    moneyValue(increase),
    ...(decrease ? ['−' as const, moneyValue(decrease)] : []),
    '=',
    moneyValue(computed),
  ];
  return { adjusted, computed, details: decrease ? { formula } : { formula, variant: 'without-decrease' } };
}
