import { rowsOf, scoreOf, weightOf, type IndicatorGroup } from '../../domain/indicator.ts';
import type { Words } from '../../i18n/words.ts';
import { pointsCell, textCell } from '../tables/table.ts';
import type { ChartView } from './chart.ts';

/** Points won beside points possible, by group of indicators. Undefined when no group is complete. */
export function toIndicatorScores(groups: readonly IndicatorGroup[], words: Words): ChartView | undefined {
  const { t } = words;
  const complete = groups.flatMap((group) => {
    const score = scoreOf(rowsOf(group));
    const weight = weightOf(rowsOf(group));
    return group.partial || !score || !weight ? [] : [{ name: words.text(group.name), score, weight }];
  });
  if (complete.length === 0) return undefined;
  return {
    id: 'chart-scores',
    title: t('report:scoreChart.title'),
    summary: t('report:scoreChart.summary', { count: complete.length }),
    data: {
      type: 'horizontal-bar',
      tag: words.formatTag,
      labels: complete.map(({ name }) => name.text),
      series: [
        { name: t('report:indicatorTable.weight'), values: complete.map(({ weight }) => weight.toNumber()) },
        { name: t('report:indicatorTable.score'), values: complete.map(({ score }) => score.toNumber()) },
      ],
      units: [{ id: 'points', label: t('report:units.points'), exponent: 0, decimals: 2 }],
      breaks: [],
    },
    table: {
      caption: t('report:scoreChart.title'),
      columns: [
        { label: t('report:scoreChart.group'), kind: 'text' },
        { label: t('report:indicatorTable.weight'), kind: 'number' },
        { label: t('report:indicatorTable.score'), kind: 'number' },
      ],
      rows: complete.map(({ name, weight, score }) => ({
        head: textCell(name),
        depth: 0,
        role: 'plain',
        cells: [pointsCell(weight, words), pointsCell(score, words)],
      })),
    },
  };
}
