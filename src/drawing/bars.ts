import type { SKRSContext2D } from '@napi-rs/canvas';
import type { CardChart } from '../views/pictures/card.ts';
import { COLOURS, colourOf } from './colours.ts';
import { drawLine, drawLines, widthOf } from './text.ts';

/** A rectangle of the card, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws upright bars of one series, its amounts above them: a waterfall where bars have ranges. */
export function drawBars(pen: SKRSContext2D, { labels, series }: CardChart, area: Area): void {
  const [first] = series;
  if (!first) return;
  const ranges = first.values.map((value, index) => first.ranges?.[index] ?? ([0, value ?? 0] as const));
  const [low, high] = [Math.min(0, ...ranges.flat()), Math.max(0, ...ranges.flat())];
  const plot = { top: area.y + 28, bottom: area.y + area.height - 62 };
  const yOf = (value: number): number =>
    plot.bottom - ((value - low) / (high - low || 1)) * (plot.bottom - plot.top);
  const slot = area.width / labels.length;
  ranges.forEach(([from, to], index) => {
    const middle = area.x + slot * (index + 0.5);
    const [top, bottom] = [yOf(Math.max(from, to)), yOf(Math.min(from, to))];
    pen.fillStyle = from === 0 ? COLOURS.accent : COLOURS.pale;
    pen.fillRect(
      Math.round(middle - slot * 0.32),
      Math.round(top),
      Math.round(slot * 0.64),
      Math.max(2, Math.round(bottom - top)),
    );
    drawLine(pen, first.texts[index] ?? '', middle, top - 9, slot - 4, {
      size: 20,
      bold: true,
      align: 'center',
    });
    drawLines(pen, labels[index] ?? '', [middle, plot.bottom + 26, slot - 8], {
      size: 18,
      colour: COLOURS.soft,
      align: 'center',
      lines: 2,
      leading: 23,
    });
  });
  pen.fillStyle = COLOURS.rule;
  pen.fillRect(area.x, Math.round(yOf(0)), area.width, 2);
}

/** Draws lying bars, the series of a label below each other, with their labels before them. */
export function drawLyingBars(pen: SKRSContext2D, { labels, series }: CardChart, area: Area): void {
  const [shown, before, beyond] = [labels.slice(0, 6), 250, 110];
  const high = Math.max(0, ...series.flatMap(({ values }) => values.slice(0, 6).map((value) => value ?? 0)));
  const top = drawLegend(pen, series, area);
  const slot = (area.y + area.height - top) / shown.length;
  const thick = Math.min(22, (slot - 10) / series.length);
  shown.forEach((label, index) => {
    const middle = top + slot * (index + 0.5);
    drawLine(pen, label, area.x, middle + 7, before - 14, { size: 20 });
    series.forEach(({ values, texts }, position) => {
      const value = values[index];
      if (value === null || value === undefined) return;
      const y = middle - (thick * series.length) / 2 + thick * position;
      const long = Math.max(
        2,
        Math.round((Math.max(0, value) / (high || 1)) * (area.width - before - beyond)),
      );
      pen.fillStyle = colourOf(position);
      pen.fillRect(area.x + before, Math.round(y), long, Math.round(thick - 2));
      drawLine(pen, texts[index] ?? '', area.x + before + long + 8, y + thick / 2 + 5, beyond, { size: 17 });
    });
  });
}

/** Names the series with their colours in a line; gives where the line ends. */
export function drawLegend(pen: SKRSContext2D, series: CardChart['series'], area: Area): number {
  let { x } = area;
  series.forEach(({ name }, index) => {
    pen.fillStyle = colourOf(index);
    pen.fillRect(x, area.y + 2, 16, 16);
    drawLine(pen, name, x + 24, area.y + 17, area.width, { size: 18, colour: COLOURS.soft });
    x += 24 + widthOf(pen, name, { size: 18 }) + 28;
  });
  return area.y + 32;
}
