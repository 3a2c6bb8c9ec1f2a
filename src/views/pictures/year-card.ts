import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { reportsOn } from '../../catalog/selections.ts';
import { compare } from '../../domain/money.ts';
import { valueOf } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { toDrawn } from '../charts/chart.ts';
import { toTotals } from '../pages/lists.ts';
import { cardOfSite, type Card, type CardChart } from './card.ts';

/** How many departments the chart of a year has room for. */
const SHOWN = 5;

/**
 * The card of a year: totals of the real reports and the departments with the largest adjusted budgets. A
 * year that has invented reports only shows these, marked; the two are never mixed.
 */
export function toYearCard(catalog: Catalog, year: number, words: Words): Card {
  const { t } = words;
  const all = reportsOn(catalog, year);
  const real = all.filter(({ fictional }) => !fictional);
  const shown = real.length > 0 ? real : all;
  return {
    ...cardOfSite(catalog, real.length === 0, words),
    kicker: t(`report:groups.${real.length > 0 ? 'real' : 'fictional'}`),
    title: t('sharing:year', { year }),
    caption: t('sharing:totalsAndUnit', { unit: t(`report:units.${words.unit.id}`) }),
    figures: toTotals(shown, words).map(({ label, value, basis }) => ({
      label,
      value: value.text,
      note: basis,
    })),
    chart: toLargest(shown, words),
    source: t('sharing:sourceReports', { count: shown.length }),
  };
}

/** The largest adjusted budgets beside what was spent of them. Undefined when no report gives both. */
function toLargest(reports: readonly CatalogReport[], words: Words): CardChart | undefined {
  const largest = reports
    .flatMap(({ report, department }) => {
      const [adjusted, executed] = [valueOf(report.budget.adjusted), valueOf(report.budget.executed)];
      return adjusted && executed
        ? [{ name: words.text(department.shortName).text, adjusted, executed }]
        : [];
    })
    .toSorted((left, right) => compare(right.adjusted, left.adjusted))
    .slice(0, SHOWN);
  if (largest.length === 0) return undefined;
  return {
    type: 'horizontal-bar',
    title: words.t('sharing:largest'),
    labels: largest.map(({ name }) => name),
    series: (['adjusted', 'executed'] as const).map((phase) => ({
      name: words.t(`vocabulary:phases.${phase}`),
      values: largest.map((one) => toDrawn(one[phase])),
      texts: largest.map((one) => words.money(one[phase])),
    })),
    breaks: [],
  };
}
