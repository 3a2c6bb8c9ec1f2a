import { BUDGET_TOTAL_ANCHOR } from '../../domain/anchors.ts';
import { placedLines } from '../../domain/placed-lines.ts';
import type { Budget, BudgetAmounts } from '../../domain/budget.ts';
import { executionOnInitial, executionRate } from '../../domain/rates.ts';
import { valueOf } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { PHASES, type Phase } from '../../vocabulary/budget.ts';
import { moneyCell, rateCell, textCell, type Cell, type Row, type TableView } from './table.ts';

/** Annex 1: every line with its amounts and both execution rates, subtotals standing out. */
export function toBudgetTable(budget: Budget, words: Words): TableView {
  const { t } = words;
  const lines = placedLines(budget.lines);
  const phases = PHASES.filter((phase) =>
    [budget, ...lines.map(({ line }) => line)].some((one) => valueOf(one[phase])),
  );
  return {
    caption: t('report:budgetTable.caption'),
    columns: [
      { label: t('report:budgetTable.line'), kind: 'text' },
      ...phases.map((phase) => ({ label: t(`vocabulary:phases.${phase}`), kind: 'money' as const })),
      { label: t('report:rates.executionOnAdjusted'), kind: 'number' },
      { label: t('report:rates.executionOnInitial'), kind: 'number' },
    ],
    rows: [
      ...lines.map(({ line, field }): Row => ({
        head: textCell(words.text(line.name)),
        depth: depthOf(field),
        role: line.lines.length > 0 ? 'group' : 'plain',
        cells: cellsOf(line, phases, words, field),
        anchor: `line-${line.id}`,
      })),
      ...(PHASES.some((phase) => valueOf(budget[phase]))
        ? [
            {
              head: textCell({ text: t('report:budgetTable.total') }),
              depth: 0,
              role: 'total' as const,
              cells: cellsOf(budget, phases, words, 'budget', BUDGET_TOTAL_ANCHOR),
            },
          ]
        : []),
    ],
  };
}

function cellsOf(
  amounts: BudgetAmounts,
  phases: readonly Phase[],
  words: Words,
  field: string,
  anchor = field,
): readonly Cell[] {
  return [
    ...phases.map((phase) => moneyCell(amounts[phase], words, `${field}.${phase}`, `${anchor}.${phase}`)),
    rateCell(executionRate(amounts), words),
    rateCell(executionOnInitial(amounts), words),
  ];
}

/** `budget.lines[0].lines[1]` is one below the top. */
function depthOf(field: string): number {
  return field.split('.lines[').length - 2;
}
