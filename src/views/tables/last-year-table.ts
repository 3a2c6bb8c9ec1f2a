import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { neighboursOf } from '../../catalog/selections.ts';
import { sum } from '../../domain/money.ts';
import { reported, valuesOf, type Amount } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { moneyCell, textCell, type TableView } from './table.ts';

/**
 * Last year's amounts as a report repeats them, beside those of last year's own report (after a merger,
 * the sum of the reports). Undefined when the report repeats none.
 */
export function toLastYearTable(catalog: Catalog, entry: CatalogReport, words: Words): TableView | undefined {
  const { t } = words;
  const { lastYear } = entry.report.budget;
  const phases = (['initial', 'adjusted', 'executed'] as const).filter(
    (phase) => lastYear[phase].kind === 'reported',
  );
  if (phases.length === 0) return undefined;
  const { before } = neighboursOf(catalog, entry);
  const ownOf = (phase: (typeof phases)[number]): Amount => {
    const amounts = valuesOf(before.map(({ report }) => report.budget[phase]));
    return amounts && amounts.length > 0 ? reported(sum(amounts)) : { kind: 'not-seen' };
  };
  return {
    caption: t('checks:lastYear.title'),
    columns: [
      { label: t('checks:lastYear.phase'), kind: 'text' },
      { label: t('checks:lastYear.repeated'), kind: 'money' },
      { label: t('checks:lastYear.own'), kind: 'money' },
    ],
    rows: phases.map((phase) => ({
      head: textCell({ text: t(`vocabulary:phases.${phase}`) }),
      depth: 0,
      role: 'plain',
      cells: [moneyCell(lastYear[phase], words, `budget.lastYear.${phase}`), moneyCell(ownOf(phase), words)],
    })),
  };
}
