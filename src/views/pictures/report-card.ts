import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChartView } from '../charts/chart.ts';
import { toIndicatorScores } from '../charts/indicator-scores.ts';
import { toWaterfall } from '../charts/waterfall.ts';
import { cardOfSite, type Card, type CardChart } from './card.ts';
import { toHeadlineFigures } from './headline-figures.ts';

/**
 * The card of a report: its amounts with the waterfall, or the points by group of indicators where the
 * amounts are incomplete.
 */
export function toReportCard(catalog: Catalog, entry: CatalogReport, words: Words): Card {
  const { report, department, region, fictional } = entry;
  const { t } = words;
  const name = words.text(department.name).text;
  const chart = toWaterfall(report.budget, words) ?? toIndicatorScores(report.indicators, words);
  return {
    ...cardOfSite(catalog, fictional, words),
    kicker: t('sharing:kicker', {
      place: words.text(region.name).text,
      subject: t(`vocabulary:reportKinds.${report.kind}`),
    }),
    title: t('sharing:departmentInYear', { department: name, year: report.year }),
    caption: t('sharing:unit', { unit: t(`report:units.${words.unit.id}`) }),
    figures: toHeadlineFigures(report, words),
    chart: chart && toBars(chart),
    source: report.published
      ? t('sharing:sourcePublished', { department: name, date: words.date(report.published) })
      : t('sharing:source', { department: name }),
  };
}

/** A chart of bars whose table has a row for each label and a cell for each series. */
function toBars({ title, data, table }: ChartView): CardChart {
  return {
    type: data.type,
    title,
    labels: data.labels,
    series: data.series.map((series, index) => ({
      ...series,
      texts: table.rows.map(({ cells }) => cells[index]?.text ?? ''),
    })),
    breaks: [],
  };
}
