import type { SKRSContext2D } from '@napi-rs/canvas';
import { COLOURS } from './colours.ts';
import { drawable, FAMILY } from './font.ts';

/** How a line of text is set. */
export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** Draws one line with its base line at `y`, cut with an ellipsis where it is wider than `width`. */
export function drawLine(
  pen: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  width: number,
  style: TextStyle,
): void {
  setStyle(pen, style);
  pen.fillText(cut(pen, drawable(text), width), x, y);
}

/** Width of a line in pixels. */
export function widthOf(pen: SKRSContext2D, text: string, style: TextStyle): number {
  setStyle(pen, style);
  return pen.measureText(drawable(text)).width;
}

/** Draws a text in at most `lines` lines, the last one cut; gives the base line of the last. */
export function drawLines(
  pen: SKRSContext2D,
  text: string,
  [x, y, width]: readonly [number, number, number],
  { lines, leading, ...style }: TextStyle & { readonly lines: number; readonly leading: number },
): number {
  setStyle(pen, style);
  const wrapped = wrap(pen, drawable(text), width);
  const shown =
    wrapped.length > lines ? [...wrapped.slice(0, lines - 1), wrapped.slice(lines - 1).join('')] : wrapped;
  shown.forEach((line, index) => {
    pen.fillText(cut(pen, line.trim(), width), x, y + index * leading);
  });
  return y + (shown.length - 1) * leading;
}

function setStyle(
  pen: SKRSContext2D,
  { size, bold = false, colour = COLOURS.ink, align = 'left' }: TextStyle,
): void {
  pen.font = `${bold ? 700 : 400} ${size}px ${FAMILY}`;
  pen.fillStyle = colour;
  pen.textAlign = align;
}

function cut(pen: SKRSContext2D, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && pen.measureText(`${characters.join('').trimEnd()}…`).width > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Breaks after spaces and hyphens, and between Chinese characters but before punctuation. */
function wrap(pen: SKRSContext2D, text: string, width: number): readonly string[] {
  const pieces = text.match(/[\p{Script=Han}][\p{Po}\p{Pe}\p{Pf}]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && pen.measureText((line + piece).trimEnd()).width > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}
