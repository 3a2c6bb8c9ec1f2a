import type { Plot } from '../../views/compare/plot.ts';
import { drawBars } from './bars.ts';
import { drawLegend, type DrawnPart } from './legend.ts';
import { drawLines } from './lines.ts';
import { escaped, tag } from './markup.ts';
import { scaleFor } from './scale.ts';
import { patternsOf, type DrawingColours } from './series-style.ts';
import { emsOf } from './text-width.ts';

/** Width over height of the part of a chart in which values are drawn; nothing changes it. */
export const PLOT_RATIO = 1.9;

/** How a chart is set. */
export interface PlotSetting {
  readonly width: number;
  readonly fontSize: number;
  readonly colours: DrawingColours;
  /** Keeps the ids of several drawings on a page apart. */
  readonly prefix: string;
}

/** Where the values of a chart are drawn. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Width of a year. */
  readonly slot: number;
  readonly toY: (value: number) => number;
  readonly fontSize: number;
  readonly colours: DrawingColours;
  readonly prefix: string;
}

/** Draws a chart: legend, unit, an axis from zero, the years, lines or bars, and the marks of breaks. */
export function drawPlot(plot: Plot, { width, fontSize, colours, prefix }: PlotSetting): DrawnPart {
  const small = fontSize * 0.86;
  const legend = drawLegend(
    plot.series.map(({ name }) => name),
    plot.drawing,
    { width, top: 0, fontSize, colours, prefix },
  );
  const values = plot.series.flatMap((series) => series.values.filter((value) => value !== null));
  const scale = scaleFor(values);
  const axis = new Intl.NumberFormat(plot.tag, { maximumFractionDigits: 6 });
  const printed = scale.ticks.map((tick) => axis.format(tick).replace('-', '−'));
  const left = Math.max(...printed.map(emsOf)) * small + 8;
  const top = legend.height + fontSize * 2.9;
  const inner = width - left - 4;
  const height = inner / PLOT_RATIO;
  const toY = (value: number): number =>
    top + ((scale.highest - value) / (scale.highest - scale.lowest)) * height;
  const slot = inner / Math.max(1, plot.labels.length);
  const area: PlotArea = { left, top, width: inner, height, slot, toY, fontSize: small, colours, prefix };
  const ticks = scale.ticks.map((tick, index) => {
    const y = toY(tick);
    const line = { x1: left, y1: y, x2: left + inner, y2: y };
    return (
      tag('line', {
        ...line,
        stroke: tick === 0 ? colours.ink : colours.rule,
        'stroke-width': tick === 0 ? 1.5 : 1,
      }) +
      tag(
        'text',
        {
          x: left - 6,
          y: y + small * 0.35,
          fill: colours.soft,
          'font-size': small,
          'text-anchor': 'end',
        },
        printed[index] ?? '',
      )
    );
  });
  const every = Math.ceil((3.4 * small) / slot);
  const years = plot.labels.map((label, index) =>
    index % every === 0
      ? tag(
          'text',
          {
            x: left + slot * (index + 0.5),
            y: top + height + fontSize * 1.4,
            fill: colours.ink,
            'font-size': small,
            'text-anchor': 'middle',
          },
          escaped(label),
        )
      : '',
  );
  const unit = tag(
    'text',
    { x: 0, y: legend.height + fontSize * 1.3, fill: colours.soft, 'font-size': small },
    escaped(plot.unit),
  );
  return {
    markup: [
      plot.drawing === 'bar' ? patternsOf(plot.series.length, prefix, colours) : '',
      legend.markup,
      unit,
      ...ticks,
      ...years,
      drawBreaks(plot, area),
      plot.drawing === 'bar' ? drawBars(plot, area) : drawLines(plot, area),
    ].join(''),
    height: top + height + fontSize * 2,
  };
}

/** A dotted line between two years wherever a series is about another body from then on, with its note's number. */
function drawBreaks({ breaks }: Plot, { left, top, height, slot, fontSize, colours }: PlotArea): string {
  return [...Map.groupBy(breaks, ({ at }) => at)]
    .map(([at, marks]) => {
      const x = left + slot * at;
      return (
        tag('line', {
          x1: x,
          y1: top - fontSize * 0.4,
          x2: x,
          y2: top + height,
          stroke: colours.soft,
          'stroke-width': 1.2,
          'stroke-dasharray': '1 3',
        }) +
        tag(
          'text',
          {
            x,
            y: top - fontSize * 0.6,
            fill: colours.ink,
            'font-size': fontSize,
            'text-anchor': at === 0 ? 'start' : 'middle',
          },
          escaped([...new Set(marks.map(({ note }) => note))].join('')),
        )
      );
    })
    .join('');
}
