import type { BudgetAmounts, BudgetLine } from '../domain/budget.ts';
import { sum } from '../domain/money.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import { PHASES } from '../vocabulary/budget.ts';
import { additionOf, differs, judgementOf, moneyValue, objection, type Check } from './check.ts';
import { placedLines } from '../domain/placed-lines.ts';

/** The lines below a line, and the top lines below the budget, add up to it in every phase. */
export const linesSum: Check = {
  code: 'lines-sum',
  judge(report) {
    const { budget } = report;
    const parents: readonly { amounts: BudgetAmounts; lines: readonly BudgetLine[]; field: string }[] = [
      { amounts: budget, lines: budget.lines, field: 'budget' },
      ...placedLines(budget.lines)
        .filter(({ line }) => !line.partial)
        .map(({ line, field }) => ({ amounts: line, lines: line.lines, field })),
    ];
    const judged = parents.flatMap(({ amounts, lines, field }) =>
      lines.length === 0
        ? []
        : PHASES.flatMap((phase) => {
            const stated = valueOf(amounts[phase]);
            const parts = valuesOf(lines.map((line) => line[phase]));
            return stated && parts
              ? [{ field: `${field}.${phase}`, stated, parts, computed: sum(parts) }]
              : [];
          }),
    );
    return judgementOf(
      judged.length,
      judged
        .filter(({ stated, computed }) => differs(stated, computed, budget.tolerance))
        .map(({ field, stated, parts, computed }) =>
          objection(
            'lines-sum',
            report,
            field,
            { stated: moneyValue(stated), computed: moneyValue(computed) },
            additionOf(parts, computed),
          ),
        ),
    );
  },
};
