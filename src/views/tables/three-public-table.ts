import type { Budget } from '../../domain/budget.ts';
import { share } from '../../domain/rates.ts';
import type { Words } from '../../i18n/words.ts';
import { THREE_PUBLIC_PARTS } from '../../vocabulary/budget.ts';
import { moneyCell, rateCell, textCell, type TableView } from './table.ts';

/** The three public expenses, budgeted and spent (“三公”经费控制率: spent over budgeted). */
export function toThreePublicTable({ threePublic }: Budget, words: Words): TableView {
  const { t } = words;
  return {
    caption: t('report:threePublicTable.caption'),
    columns: [
      { label: t('report:threePublicTable.expense'), kind: 'text' },
      { label: t('report:threePublicTable.budget'), kind: 'money' },
      { label: t('report:threePublicTable.spent'), kind: 'money' },
      { label: t('report:rates.spentOfBudget'), kind: 'number' },
    ],
    rows: [...THREE_PUBLIC_PARTS, 'total' as const].map((part) => ({
      head: textCell({ text: t(`vocabulary:threePublic.${part}`) }),
      depth: 0,
      role: part === 'total' ? 'total' : 'plain',
      cells: [
        moneyCell(threePublic[part].budget, words, `budget.threePublic.${part}.budget`),
        moneyCell(threePublic[part].spent, words, `budget.threePublic.${part}.spent`),
        rateCell(share(threePublic[part].spent, threePublic[part].budget), words),
      ],
    })),
  };
}
