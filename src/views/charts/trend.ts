import type { CatalogReport } from '../../catalog/catalog.ts';
import { valueOf } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { TREND_PHASES, toTrendTable } from '../tables/trend-table.ts';
import { moneyUnits, toDrawn, type ChartView } from './chart.ts';

/**
 * The headline amounts over the years of a department and of the bodies it came out of. Where the
 * body changes the line breaks: before a merger the bodies' figures are shown apart; their sum stands in
 * the table only, and says so.
 * Undefined when fewer than two years give an amount.
 */
export function toTrend(series: readonly CatalogReport[], words: Words): ChartView | undefined {
  const { t } = words;
  const given = series.filter(({ report }) => TREND_PHASES.some((phase) => valueOf(report.budget[phase])));
  if (new Set(given.map(({ report }) => report.year)).size < 2) return undefined;
  const bodies = new Set(given.map(({ report }) => report.department));
  const labelOf = ({ report, department }: CatalogReport): string =>
    bodies.size > 1
      ? t('report:trend.yearOfBody', { year: report.year, body: words.text(department.shortName).text })
      : String(report.year);
  const breaks = given.flatMap((entry, index) => {
    const before = given[index - 1];
    return before && before.report.department !== entry.report.department ? [index] : [];
  });
  const first = given[0];
  const last = given.at(-1);
  return {
    id: 'chart-trend',
    title: t('report:trend.title'),
    summary: t('report:trend.summary', { from: first?.report.year ?? '', to: last?.report.year ?? '' }),
    data: {
      type: 'line',
      tag: words.formatTag,
      labels: given.map(labelOf),
      series: TREND_PHASES.map((phase) => ({
        name: t(`vocabulary:phases.${phase}`),
        values: given.map(({ report }) => toDrawn(valueOf(report.budget[phase]))),
      })),
      units: moneyUnits(words),
      breaks,
    },
    table: toTrendTable(given, labelOf, words),
  };
}
