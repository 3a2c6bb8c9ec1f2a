import type { Panel } from '../../domain/comparison/compare.ts';
import { kindOf, type ComparedMeasure } from '../../domain/comparison/compared-measure.ts';
import type { Drawing } from '../../domain/comparison/choice.ts';
import type { LineageNote } from './lineage-notes.ts';
import { formatValue, nameOf, textIn, unitOf, type ComparisonWords } from './comparison-words.ts';
import type { Plot } from './plot.ts';

/** The chart of a measure. One year alone is drawn as bars: a line needs two. */
export function toPlot(
  panel: Panel,
  drawing: Drawing,
  notes: readonly LineageNote[],
  words: ComparisonWords,
): Plot {
  const { settings } = words;
  const { measure, series } = panel;
  const years = (series[0]?.points ?? []).map(({ year }) => year);
  return {
    title: nameOf(panel, words),
    unit: unitOf(panel, words),
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
function drawn(measure: ComparedMeasure, value: string, exponent: number): number {
  return Number(value) / (kindOf(measure) === 'money' ? 10 ** exponent : 1);
}
