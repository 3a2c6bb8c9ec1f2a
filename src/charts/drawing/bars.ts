import type { Plot } from '../../views/compare/plot.ts';
import type { PlotArea } from './draw-plot.ts';
import { escaped, tag } from './markup.ts';
import { colourOf } from './series-style.ts';
import { emsOf } from './text-width.ts';

const WIDEST = 56;

/** Bars in groups, one group a year; each bar has its series' pattern and begins at zero. */
export function drawBars({ series, labels }: Plot, area: PlotArea): string {
  const { left, slot, toY, fontSize, colours, prefix } = area;
  const step = Math.min((slot * 0.84) / Math.max(1, series.length), WIDEST);
  const zero = toY(0);
  const longest = Math.max(...series.flatMap(({ texts }) => texts.map(emsOf)), 0) * fontSize;
  return series
    .map(({ name, values, texts }, index) => {
      const bars = values.map((value, at) => {
        if (value === null) return '';
        const x = left + slot * (at + 0.5) + (index - series.length / 2) * step + step * 0.06;
        const y = toY(value);
        const [barTop, text] = [Math.min(y, zero), texts[at] ?? ''];
        return tag(
          'g',
          {},
          tag('title', {}, escaped(`${name} ${labels[at] ?? ''} ${text}`)),
          tag('rect', {
            x,
            y: barTop,
            width: step * 0.88,
            height: Math.max(Math.abs(y - zero), 0.5),
            fill: `url(#${prefix}-${index})`,
            stroke: colourOf(index, colours),
            'stroke-width': 1.2,
          }),
          ...(longest <= step
            ? [
                tag(
                  'text',
                  {
                    x: x + step * 0.44,
                    y: barTop - fontSize * 0.35,
                    fill: colours.ink,
                    'font-size': fontSize,
                    'text-anchor': 'middle',
                  },
                  escaped(text),
                ),
              ]
            : []),
        );
      });
      return tag('g', { 'data-series': index }, ...bars);
    })
    .join('');
}
