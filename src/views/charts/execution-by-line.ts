import type { Budget, BudgetLine } from '../../domain/budget.ts';
import { executionRate } from '../../domain/rates.ts';
import { valueOf } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { moneyCell, rateCell, textCell } from '../tables/table.ts';
import { moneyUnits, toDrawn, type ChartView } from './chart.ts';

/**
 * Adjusted budget beside actual spending, for every line without lines below. Undefined when no line
 * gives both.
 */
export function toExecutionByLine(budget: Budget, words: Words): ChartView | undefined {
  const { t } = words;
  const lines = leavesOf(budget.lines).filter((line) => valueOf(line.adjusted) && valueOf(line.executed));
  if (lines.length === 0) return undefined;
  return {
    id: 'chart-lines',
    title: t('report:lineChart.title'),
    summary: t('report:lineChart.summary', { count: lines.length }),
    data: {
      type: 'horizontal-bar',
      tag: words.formatTag,
      labels: lines.map((line) => words.text(line.name).text),
      series: (['adjusted', 'executed'] as const).map((phase) => ({
        name: t(`vocabulary:phases.${phase}`),
        values: lines.map((line) => toDrawn(valueOf(line[phase]))),
      })),
      units: moneyUnits(words),
      breaks: [],
    },
    table: {
      caption: t('report:lineChart.title'),
      columns: [
        { label: t('report:budgetTable.line'), kind: 'text' },
        { label: t('vocabulary:phases.adjusted'), kind: 'money' },
        { label: t('vocabulary:phases.executed'), kind: 'money' },
        { label: t('report:rates.executionOnAdjusted'), kind: 'number' },
      ],
      rows: lines.map((line) => ({
        head: textCell(words.text(line.name)),
        depth: 0,
        role: 'plain',
        cells: [
          moneyCell(line.adjusted, words),
          moneyCell(line.executed, words),
          rateCell(executionRate(line), words),
        ],
      })),
    },
  };
}

function leavesOf(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.flatMap((line) => (line.lines.length === 0 ? [line] : leavesOf(line.lines)));
}
