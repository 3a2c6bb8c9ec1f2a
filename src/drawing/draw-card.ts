import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Card } from '../views/pictures/card.ts';
import { drawBars, drawLyingBars } from './bars.ts';
import { COLOURS } from './colours.ts';
import { loadCanvas } from './font.ts';
import { toIndexedPng } from './indexed-png.ts';
import { drawTrend } from './lines.ts';
import { PICTURE_SIZE } from '../views/pictures/picture-size.ts';
import { drawLine, drawLines, widthOf } from './text.ts';

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const EDGE = 56;
/** The largest that lets a title stand in one line is taken; a longer title has two lines. */
const TITLE_SIZES = [46, 40, 34];
const SMALL_TITLE = 36;
const DRAWERS = { bar: drawBars, 'horizontal-bar': drawLyingBars, line: drawTrend } as const;

/** Draws a card as PNG. */
export async function drawCard(card: Card): Promise<Buffer> {
  const { createCanvas } = await loadCanvas();
  const canvas = createCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  drawHead(pen, card);
  drawTitle(pen, card);
  drawFigures(pen, card);
  if (card.chart) {
    const area = { x: 430, y: 300, width: WIDTH - EDGE - 430, height: 256 };
    drawLine(pen, card.chart.title, area.x, 274, area.width, { size: 22, bold: true });
    DRAWERS[card.chart.type](pen, card.chart, area);
  }
  pen.fillStyle = COLOURS.rule;
  pen.fillRect(EDGE, 574, WIDTH - 2 * EDGE, 2);
  drawLine(pen, card.source, EDGE, 607, WIDTH - 2 * EDGE, { size: 20, colour: COLOURS.soft });
  return toIndexedPng(canvas.data(), WIDTH, HEIGHT);
}

function drawHead(pen: SKRSContext2D, { siteName, address }: Card): void {
  pen.fillStyle = COLOURS.accent;
  pen.fillRect(0, 0, WIDTH, 68);
  drawLine(pen, siteName, EDGE, 45, 520, { size: 30, bold: true, colour: COLOURS.accentInk });
  drawLine(pen, address, WIDTH - EDGE, 43, 520, { size: 22, colour: COLOURS.accentInk, align: 'right' });
}

function drawTitle(pen: SKRSContext2D, { kicker, title, fictional }: Card): void {
  let room = WIDTH - 2 * EDGE;
  if (fictional !== undefined) {
    const style = { size: 24, bold: true, colour: COLOURS.question } as const;
    const width = widthOf(pen, fictional, style) + 36;
    pen.fillStyle = COLOURS.questionSoft;
    pen.fillRect(WIDTH - EDGE - width, 86, width, 42);
    drawLine(pen, fictional, WIDTH - EDGE - width + 18, 116, width, style);
    room -= width + 24;
  }
  drawLine(pen, kicker, EDGE, 115, room, { size: 24, colour: COLOURS.soft });
  const width = WIDTH - 2 * EDGE;
  const size = TITLE_SIZES.find((one) => widthOf(pen, title, { size: one, bold: true }) <= width);
  drawLines(pen, title, [EDGE, size === undefined ? 164 : 186, width], {
    size: size ?? SMALL_TITLE,
    bold: true,
    lines: 2,
    leading: 46,
  });
}

/** Figures below each other beside a chart, or in two columns where there is none. */
function drawFigures(pen: SKRSContext2D, { caption, figures, chart }: Card): void {
  drawLine(pen, caption, EDGE, 274, 340, { size: 20, colour: COLOURS.soft });
  const [columns, width, grow] = chart ? [1, 340, 1] : [2, 520, 1.5];
  const step = 284 / Math.max(3 / columns, Math.ceil(figures.length / columns));
  figures.forEach(({ label, value, note }, index) => {
    const x = EDGE + (index % columns) * (width + 48);
    const y = 284 + Math.floor(index / columns) * step;
    drawLine(pen, label, x, y + 24 * grow, width, { size: 19 * grow, colour: COLOURS.soft });
    drawLine(pen, value, x, y + 57 * grow, width, { size: 31 * grow, bold: true, colour: COLOURS.accent });
    if (note !== undefined)
      drawLine(pen, note, x, y + 80 * grow, width, { size: 16 * grow, colour: COLOURS.soft });
  });
}
