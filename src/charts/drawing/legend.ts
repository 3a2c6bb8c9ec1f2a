import type { Drawing } from '../../domain/comparison/choice.ts';
import { escaped, tag } from './markup.ts';
import { colourOf, dashOf, markOf, type DrawingColours } from './series-style.ts';
import { cutTo, emsOf } from './text-width.ts';

/** A piece of a drawing with the height that it takes. */
export interface DrawnPart {
  readonly markup: string;
  readonly height: number;
}

/** How a legend is set. */
export interface LegendSetting {
  readonly width: number;
  readonly top: number;
  readonly fontSize: number;
  readonly colours: DrawingColours;
  /** Prefix of the patterns of bars. */
  readonly prefix: string;
}

const SAMPLE = 30;

/** The names of the series, each with a piece of its line or bar, in as many rows as they need. */
export function drawLegend(names: readonly string[], drawing: Drawing, setting: LegendSetting): DrawnPart {
  const { width, top, fontSize, colours, prefix } = setting;
  const row = fontSize * 1.6;
  let [x, y] = [0, top + row / 2];
  const items = names.map((name, series) => {
    const text = cutTo(name, (width - SAMPLE - 8) / fontSize);
    const taken = SAMPLE + 8 + emsOf(text) * fontSize + fontSize;
    if (x > 0 && x + taken - fontSize > width) [x, y] = [0, y + row];
    const colour = colourOf(series, colours);
    const sample =
      drawing === 'bar'
        ? tag('rect', {
            x: x + 6,
            y: y - 6,
            width: 18,
            height: 12,
            fill: `url(#${prefix}-${series})`,
            stroke: colour,
            'stroke-width': 1.5,
          })
        : tag('line', {
            x1: x,
            y1: y,
            x2: x + SAMPLE,
            y2: y,
            stroke: colour,
            'stroke-width': 2.4,
            'stroke-dasharray': dashOf(series),
          }) + markOf(series, x + SAMPLE / 2, y, 4.5, colours);
    const label = tag(
      'text',
      { x: x + SAMPLE + 6, y: y + fontSize * 0.36, fill: colours.ink, 'font-size': fontSize },
      escaped(text),
    );
    x += taken;
    return sample + label;
  });
  return { markup: items.join(''), height: y + row / 2 - top };
}
