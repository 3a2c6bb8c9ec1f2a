import type { SKRSContext2D } from '@napi-rs/canvas';
import type { CardChart } from '../views/pictures/card.ts';
import { drawLegend, type Area } from './bars.ts';
import { COLOURS, colourOf } from './colours.ts';
import { drawLines } from './text.ts';

/** Draws a line for each series from zero upwards, broken where the body changed or an amount is missing. */
export function drawTrend(pen: SKRSContext2D, { labels, series, breaks }: CardChart, area: Area): void {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const plot = { top: drawLegend(pen, series, area) + 12, bottom: area.y + area.height - 62 };
  const slot = area.width / labels.length;
  const xOf = (index: number): number => area.x + slot * (index + 0.5);
  const yOf = (value: number): number =>
    plot.bottom - ((value - low) / (high - low || 1)) * (plot.bottom - plot.top);
  pen.fillStyle = COLOURS.rule;
  for (const part of [0, 0.25, 0.5, 0.75, 1])
    pen.fillRect(
      area.x,
      Math.round(plot.bottom - part * (plot.bottom - plot.top)),
      area.width,
      part === 0 ? 2 : 1,
    );
  const every = Math.ceil(labels.length / 9);
  labels.forEach((label, index) => {
    if ((labels.length - 1 - index) % every !== 0) return;
    drawLines(pen, label, [xOf(index), plot.bottom + 26, slot * every - 8], {
      size: 18,
      colour: COLOURS.soft,
      align: 'center',
      lines: 2,
      leading: 23,
    });
  });
  series.forEach((one, position) => {
    pen.strokeStyle = colourOf(position);
    pen.fillStyle = colourOf(position);
    pen.lineWidth = 4;
    one.values.forEach((value, index) => {
      if (value === null) return;
      const before = one.values[index - 1];
      if (before !== null && before !== undefined && !breaks.includes(index)) {
        pen.beginPath();
        pen.moveTo(xOf(index - 1), yOf(before));
        pen.lineTo(xOf(index), yOf(value));
        pen.stroke();
      }
      pen.beginPath();
      pen.arc(xOf(index), yOf(value), 6, 0, 2 * Math.PI);
      pen.fill();
    });
  });
}
