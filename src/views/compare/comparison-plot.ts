import type { Panel } from '../../domain/comparison/compare.ts';
import { MEASURES, type MeasureId } from '../../vocabulary/measures.ts';
import type { Drawing } from '../../domain/comparison/choice.ts';
import type { LineageNote } from './lineage-notes.ts';
import { formatValue, textIn, unitOf, type ComparisonWords } from './comparison-words.ts';
import type { Plot } from './plot.ts';

/** The chart of a measure. One year alone is drawn as bars: a line needs two. */
export function toPlot(
  { measure, baseYear, series }: Panel,
  drawing: Drawing,
  notes: readonly LineageNote[],
  words: ComparisonWords,
): Plot {
  const { settings } = words;
  const years = (series[0]?.points ?? []).map(({ year }) => year);
  return {
    title: settings.measures[measure],
    unit: unitOf(measure, baseYear, words),
    drawing: years.length < 2 ? 'bar' : drawing,
    tag: settings.formatTag,
    labels: years.map(String),
    series: series.map(({ body, points }) => ({
      name: textIn(body.shortName, words).text,
      values: points.map(({ figure }) =>
        figure && 'value' in figure ? drawn(measure, figure.value, settings.unit.exponent) : null,
      ),
      texts: points.map(({ figure }) =>
        figure && 'value' in figure ? formatValue(measure, figure.value, words) : '',
      ),
    })),
    breaks: notes.flatMap(({ mark, body, year }) => {
      const [index, at] = [series.findIndex((one) => one.body.id === body), years.indexOf(year)];
      return index === -1 || at === -1 ? [] : [{ series: index, at, note: mark }];
    }),
  };
}

/** A number for drawing, in the unit of the axis. Drawing needs a float; what is printed is exact. */
function drawn(measure: MeasureId, value: string, exponent: number): number {
  return Number(value) / (MEASURES[measure] === 'money' ? 10 ** exponent : 1);
}
