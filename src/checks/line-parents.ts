import type { Budget, BudgetAmounts, BudgetLine } from '../domain/budget.ts';
import { placedLines } from '../domain/placed-lines.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import { PHASES, type LineClass } from '../vocabulary/budget.ts';
import type { StatedSum } from './stated-sums.ts';

/** How the lines below a total divide it; each total belongs to one rule. */
export type Division = 'basic-project' | 'personnel-operating' | 'other';

/** The totals that a division of lines should give, in every phase that total and lines give. */
export function lineSums(budget: Budget, division: Division): readonly StatedSum[] {
  const parents: readonly { amounts: BudgetAmounts; lines: readonly BudgetLine[]; field: string }[] = [
    { amounts: budget, lines: budget.lines, field: 'budget' },
    ...placedLines(budget.lines)
      .filter(({ line }) => !line.partial)
      .map(({ line, field }) => ({ amounts: line, lines: line.lines, field })),
  ];
  return parents
    .filter(({ lines, field }) => lines.length > 0 && divisionOf(lines, field) === division)
    .flatMap(({ amounts, lines, field }) =>
      PHASES.flatMap((phase) => {
        const stated = valueOf(amounts[phase]);
        const parts = valuesOf(lines.map((line) => line[phase]));
        return stated && parts ? [{ field: `${field}.${phase}`, stated, parts }] : [];
      }),
    );
}

/** Basic and project expenditure divide any total; personnel and operating expenses only a line, as basic expenditure. */
function divisionOf(lines: readonly BudgetLine[], field: string): Division {
  const consistsOf = (...classes: readonly LineClass[]): boolean =>
    classes.every((one) => lines.some((line) => line.class === one)) &&
    lines.every((line) => classes.includes(line.class));
  if (consistsOf('basic', 'project')) return 'basic-project';
  return field !== 'budget' && consistsOf('personnel', 'operating') ? 'personnel-operating' : 'other';
}
