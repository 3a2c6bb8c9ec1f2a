import type { Plot, PlotSeries } from '../../views/compare/plot.ts';
import type { PlotArea } from './draw-plot.ts';
import { escaped, short, tag } from './markup.ts';
import { colourOf, dashOf, markOf } from './series-style.ts';
import { emsOf } from './text-width.ts';

/** Lines over the years. Where a year is missing the line stops; across a break it is thin and dotted. */
export function drawLines({ series, breaks, labels }: Plot, area: PlotArea): string {
  const isBreak = (index: number, at: number): boolean =>
    breaks.some((mark) => mark.series === index && mark.at === at);
  return series
    .map((one, index) => {
      const colour = colourOf(index, area.colours);
      const segments = one.values.map((value, at) => {
        const before = at === 0 ? null : one.values[at - 1];
        if (value === null || before === null || before === undefined) return '';
        const broken = isBreak(index, at);
        return tag('line', {
          x1: xOf(at - 1, area),
          y1: area.toY(before),
          x2: xOf(at, area),
          y2: area.toY(value),
          stroke: colour,
          'stroke-width': broken ? 1.2 : 2.4,
          'stroke-dasharray': broken ? '1 5' : dashOf(index),
          'data-broken': broken ? '' : undefined,
        });
      });
      return tag('g', { 'data-series': index }, ...segments, ...pointsOf(one, index, labels, area));
    })
    .concat(series.length === 1 && series[0] ? valuesOf(series[0], area) : [])
    .join('');
}

function pointsOf(
  { name, values, texts }: PlotSeries,
  index: number,
  labels: readonly string[],
  area: PlotArea,
): readonly string[] {
  return values.map((value, at) =>
    value === null
      ? ''
      : tag(
          'g',
          {},
          tag('title', {}, escaped(`${name} ${labels[at] ?? ''} ${texts[at] ?? ''}`)),
          markOf(index, xOf(at, area), area.toY(value), 4.5, area.colours),
        ),
  );
}

/** The figures above the points of a single line, where they have room. */
function valuesOf({ values, texts }: PlotSeries, area: PlotArea): string {
  const { fontSize, slot, colours, toY } = area;
  if (texts.some((text) => emsOf(text) * fontSize > slot - 2)) return '';
  return values
    .map((value, at) =>
      value === null
        ? ''
        : tag(
            'text',
            {
              x: short(xOf(at, area)),
              y: short(toY(value) - fontSize * 0.8),
              fill: colours.ink,
              'font-size': fontSize,
              'text-anchor': 'middle',
            },
            escaped(texts[at] ?? ''),
          ),
    )
    .join('');
}

function xOf(at: number, { left, slot }: PlotArea): number {
  return left + slot * (at + 0.5);
}
