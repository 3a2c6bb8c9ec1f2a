import type { CatalogReport } from '../../catalog/catalog.ts';
import { sum, type Money } from '../../domain/money.ts';
import { changeOn, executionRate } from '../../domain/rates.ts';
import { reported, valueOf, valuesOf, type Amount } from '../../domain/stated.ts';
import { yearBefore } from '../../domain/year-before.ts';
import type { Words } from '../../i18n/words.ts';
import { moneyCell, rateCell, textCell, type Row, type TableView } from './table.ts';

/** The amounts that a trend shows. */
export const TREND_PHASES = ['initial', 'adjusted', 'executed'] as const;

/**
 * The years of a department and of the bodies it came out of, with the change on the year before. Where
 * several bodies were merged, a row of its own gives the sum of their last year, and the first year after
 * is compared with it.
 */
export function toTrendTable(
  series: readonly CatalogReport[],
  labelOf: (entry: CatalogReport) => string,
  words: Words,
): TableView {
  const { t } = words;
  const departments = new Map(series.map(({ department }) => [department.id, department]));
  const find = (body: string, year: number): CatalogReport | undefined =>
    series.find(({ report }) => report.department === body && report.year === year);
  return {
    caption: t('report:trend.title'),
    columns: [
      { label: t('report:fields.year'), kind: 'text' },
      ...TREND_PHASES.map((phase) => ({ label: t(`vocabulary:phases.${phase}`), kind: 'money' as const })),
      { label: t('report:rates.executionOnAdjusted'), kind: 'number' },
      { label: t('report:rates.changeOfExecuted'), kind: 'number' },
    ],
    rows: series.flatMap((entry): readonly Row[] => {
      const before = yearBefore(entry.report, find, departments);
      const reports = before.kind === 'compared' ? before.reports : [];
      const last = reports.length > 0 ? valueOf(sumOf(reports, 'executed')) : undefined;
      return [
        ...(reports.length > 1 ? [sumRow(reports, words)] : []),
        yearRow(entry, labelOf(entry), last, words),
      ];
    }),
  };
}

function yearRow({ report }: CatalogReport, label: string, last: Money | undefined, words: Words): Row {
  return {
    head: textCell({ text: label }),
    depth: 0,
    role: 'plain',
    cells: [
      ...TREND_PHASES.map((phase) => moneyCell(report.budget[phase], words)),
      rateCell(executionRate(report.budget), words),
      rateCell(changeOn(valueOf(report.budget.executed), last), words),
    ],
  };
}

/** The last year of bodies that were merged, added up and labelled as a sum. */
function sumRow(merged: readonly CatalogReport[], words: Words): Row {
  const { t } = words;
  const bodies = merged.map(({ department }) => words.text(department.shortName).text);
  return {
    head: textCell({
      text: t('report:trend.sumOfBodies', {
        year: merged[0]?.report.year ?? '',
        bodies: bodies.join(t('report:enumerationSeparator')),
      }),
    }),
    depth: 0,
    role: 'group',
    cells: [
      ...TREND_PHASES.map((phase) => moneyCell(sumOf(merged, phase), words)),
      rateCell(undefined, words),
      rateCell(undefined, words),
    ],
  };
}

function sumOf(reports: readonly CatalogReport[], phase: (typeof TREND_PHASES)[number]): Amount {
  const amounts = valuesOf(reports.map(({ report }) => report.budget[phase]));
  return amounts ? reported(sum(amounts)) : { kind: 'not-seen' };
}
