import type { Budget } from '../../domain/budget.ts';
import type { Words } from '../../i18n/words.ts';
import { moneyCell, textCell, type TableView } from './table.ts';

/** What was carried over into the year and out of it. Undefined when neither is given. */
export function toCarryOverTable({ carryOver }: Budget, words: Words): TableView | undefined {
  const { t } = words;
  const moments = ['opening', 'closing'] as const;
  if (!moments.some((moment) => carryOver[moment].kind === 'reported')) return undefined;
  return {
    caption: t('report:carryOverTable.caption'),
    columns: [
      { label: t('report:carryOverTable.moment'), kind: 'text' },
      { label: t('report:waterfall.amount'), kind: 'money' },
    ],
    rows: moments.map((moment) => ({
      head: textCell({ text: t(`report:carryOverTable.${moment}`) }),
      depth: 0,
      role: 'plain',
      cells: [moneyCell(carryOver[moment], words, `budget.carryOver.${moment}`)],
    })),
  };
}
