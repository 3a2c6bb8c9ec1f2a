import type { Catalog } from '../../catalog/catalog.ts';
import { isFictional, reportsOf, seriesOf } from '../../catalog/selections.ts';
import type { Department } from '../../domain/lineage.ts';
import type { Words } from '../../i18n/words.ts';
import { toTrend } from '../charts/trend.ts';
import { cardOfSite, type Card } from './card.ts';
import { toHeadlineFigures } from './headline-figures.ts';

/** The card of a department: the amounts of its latest report and the trend over the years. */
export function toDepartmentCard(catalog: Catalog, department: Department, words: Words): Card {
  const { t } = words;
  const own = reportsOf(catalog, department.id);
  const latest = own.at(-1)?.report;
  const region = catalog.regions.get(department.region);
  const series = seriesOf(catalog, department);
  const trend = toTrend(series, words);
  return {
    ...cardOfSite(catalog, isFictional(catalog, department), words),
    kicker: t('sharing:kicker', {
      place: region ? words.text(region.name).text : '',
      subject: t(`vocabulary:departmentKinds.${department.kind}`),
    }),
    title: words.text(department.name).text,
    caption: latest
      ? t('sharing:yearAndUnit', { year: latest.year, unit: t(`report:units.${words.unit.id}`) })
      : '',
    figures: latest ? toHeadlineFigures(latest, words) : [],
    chart: trend && {
      type: trend.data.type,
      title: trend.title,
      labels: trend.data.labels,
      series: trend.data.series.map(({ name, values }) => ({ name, values, texts: [] })),
      breaks: trend.data.breaks,
    },
    source: t('sharing:sourceReports', { count: series.length }),
  };
}
