import type { Budget } from '../../domain/budget.ts';
import { share } from '../../domain/rates.ts';
import { valueOf } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { moneyCell, rateCell, textCell, type TableView } from './table.ts';

const SOURCE_PHASES = ['initial', 'adjusted', 'executed'] as const;

/** Funds by source, with each source's share of the adjusted budget. */
export function toSourcesTable(budget: Budget, words: Words): TableView {
  const { t } = words;
  const phases = SOURCE_PHASES.filter((phase) => budget.sources.some((source) => valueOf(source[phase])));
  return {
    caption: t('report:sourcesTable.caption'),
    columns: [
      { label: t('report:sourcesTable.source'), kind: 'text' },
      ...phases.map((phase) => ({ label: t(`vocabulary:phases.${phase}`), kind: 'money' as const })),
      { label: t('report:rates.shareOfAdjusted'), kind: 'number' },
    ],
    rows: budget.sources.map((source, index) => ({
      head: textCell(words.text(source.name)),
      depth: 0,
      role: 'plain',
      cells: [
        ...phases.map((phase) => moneyCell(source[phase], words, `budget.sources[${index}].${phase}`)),
        rateCell(share(source.adjusted, budget.adjusted), words),
      ],
    })),
  };
}
