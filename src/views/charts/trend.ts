import type { CatalogReport } from '../../catalog/catalog.ts';
import { changeOn, executionRate } from '../../domain/rates.ts';
import { valueOf } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { moneyCell, rateCell, textCell } from '../tables/table.ts';
import { moneyUnits, toDrawn, type ChartView } from './chart.ts';

const TREND_PHASES = ['initial', 'adjusted', 'executed'] as const;

/**
 * The headline amounts over the years of a department and of the bodies it came out of. Where the
 * body changes the line breaks: before a merger the bodies' figures are shown apart, never added.
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
    table: {
      caption: t('report:trend.title'),
      columns: [
        { label: t('report:fields.year'), kind: 'text' },
        ...TREND_PHASES.map((phase) => ({ label: t(`vocabulary:phases.${phase}`), kind: 'money' as const })),
        { label: t('report:rates.executionOnAdjusted'), kind: 'number' },
        { label: t('report:rates.changeOfExecuted'), kind: 'number' },
      ],
      rows: given.map((entry, index) => {
        const before = given[index - 1];
        const isYearBefore =
          before?.report.department === entry.report.department &&
          before.report.year === entry.report.year - 1;
        const sameBody = isYearBefore ? before : undefined;
        return {
          head: textCell({ text: labelOf(entry) }),
          depth: 0,
          role: 'plain',
          cells: [
            ...TREND_PHASES.map((phase) => moneyCell(entry.report.budget[phase], words)),
            rateCell(executionRate(entry.report.budget), words),
            rateCell(
              changeOn(
                valueOf(entry.report.budget.executed),
                sameBody && valueOf(sameBody.report.budget.executed),
              ),
              words,
            ),
          ],
        };
      }),
    },
  };
}
