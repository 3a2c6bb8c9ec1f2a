import { toSortable, type MeasureValue } from '../../domain/measures.ts';
import type { Words } from '../../i18n/words.ts';
import { valueText } from '../tables/measure-cell.ts';

/** A rectangle of a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text of a drawing, centred on `x`. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** One of several small drawings over the same years, with everything placed. */
export interface Panel {
  readonly title: string;
  /** Unit of its figures; empty where they carry it themselves. */
  readonly unit: string;
  /** All values in words, for those who do not see the drawing. */
  readonly summary: string;
  readonly bars: readonly (Box & { readonly kind: 'own' | 'sum' })[];
  readonly frames: readonly Box[];
  /** Stretches of a line without gaps, as `points` of a polyline. */
  readonly lines: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly labels: readonly Label[];
  readonly years: readonly Label[];
  /** Where the body changed. */
  readonly breaks: readonly number[];
}

/** Size of a drawing in its own units. */
export const PANEL = { width: 240, height: 122, top: 22, base: 100 } as const;

/** A year of a panel. */
export interface PanelPoint {
  readonly year: number;
  readonly value: MeasureValue | undefined;
  /** What a frame behind the bar shows. */
  readonly framed?: MeasureValue | undefined;
  /** The value is the sum of several bodies. */
  readonly isSum?: boolean;
  /** The body changed in this year. */
  readonly isBreak?: boolean;
}

/** How a panel is drawn: bars rise from zero, a line shows small differences far from zero. */
export interface PanelKind {
  readonly title: string;
  readonly unit: string;
  readonly drawing: 'bars' | 'line';
}

/** Width of a character of a label. */
const CHARACTER = 6.3;

/** Places the values of some years in a panel; undefined when fewer than two years have one. */
export function toPanel(points: readonly PanelPoint[], kind: PanelKind, words: Words): Panel | undefined {
  const given = points.filter(({ value }) => value);
  const [first, last] = [points[0], points.at(-1)];
  if (given.length < 2 || !first || !last) return undefined;
  const count = last.year - first.year + 1;
  const slot = PANEL.width / count;
  const xOf = (year: number): number => round((year - first.year + 0.5) * slot);
  const yOf = scaleOf(points, kind.drawing);
  const texts = given.map(({ year, value }) => ({
    year,
    text: value ? valueText(value, words) : '',
  }));
  const width = Math.min(26, slot * 0.6);
  const box = (year: number, value: MeasureValue, part: number): Box => {
    const y = yOf(numberOf(value));
    return {
      x: round(xOf(year) - (width * part) / 2),
      y,
      width: round(width * part),
      height: round(Math.max(PANEL.base - y, 0.5)),
    };
  };
  const isBars = kind.drawing === 'bars';
  const drawn = given.flatMap(({ year, value, isSum }) => (value ? [{ year, value, isSum }] : []));
  return {
    title: kind.title,
    unit: kind.unit,
    summary: words.t('profile:multiples.summary', {
      title: kind.title,
      values: texts
        .map(({ year, text }) => words.t('profile:multiples.point', { year, value: text }))
        .join(words.t('report:listSeparator')),
    }),
    bars: isBars
      ? drawn.map(({ year, value, isSum }) => ({ ...box(year, value, 0.64), kind: isSum ? 'sum' : 'own' }))
      : [],
    frames: points.flatMap(({ year, framed }) => (framed ? [box(year, framed, 1)] : [])),
    lines: isBars ? [] : stretches(points).map((stretch) => stretch.map(at).join(' ')),
    dots: isBars ? [] : drawn.map(({ year, value }) => ({ x: xOf(year), y: yOf(numberOf(value)) })),
    labels: shown(texts, slot).map(({ year, text }) => {
      const point = drawn.find((one) => one.year === year);
      const framed = points.find((one) => one.year === year)?.framed;
      const top = Math.min(
        ...[point?.value, framed].flatMap((value) => (value ? [yOf(numberOf(value))] : [])),
      );
      return { x: inside(xOf(year), text), y: round(top - 6), text };
    }),
    years: shown(
      Array.from({ length: count }, (_, index) => ({
        year: first.year + index,
        text: String(first.year + index),
      })),
      slot,
    ).map(({ year, text }) => ({ x: inside(xOf(year), text), y: PANEL.height - 6, text })),
    breaks: points.flatMap(({ year, isBreak }) => (isBreak ? [round(xOf(year) - slot / 2)] : [])),
  };

  function at({ year, value }: PanelPoint): string {
    return value ? `${xOf(year)},${yOf(numberOf(value))}` : '';
  }
}

/** Heights of values: bars from zero to the largest, lines from the smallest to the largest. */
function scaleOf(points: readonly PanelPoint[], drawing: PanelKind['drawing']): (value: number) => number {
  const all = points.flatMap(({ value, framed }) =>
    [value, framed].flatMap((one) => (one ? [numberOf(one)] : [])),
  );
  const highest = Math.max(...all);
  const lowest = drawing === 'bars' ? 0 : Math.min(...all);
  const range = highest - lowest || 1;
  const [low, high] = drawing === 'bars' ? [PANEL.base, PANEL.top] : [PANEL.base - 12, PANEL.top];
  return (value) => round(low - ((Math.max(value, lowest) - lowest) / range) * (low - high));
}

/** Years in a row that have a value; a line does not cross a year without one, nor one in which the body changed. */
function stretches(points: readonly PanelPoint[]): readonly (readonly PanelPoint[])[] {
  const found: PanelPoint[][] = [];
  for (const point of points) {
    if (!point.value) continue;
    const open = found.at(-1);
    if (open?.at(-1)?.year === point.year - 1 && !point.isBreak) open.push(point);
    else found.push([point]);
  }
  return found.filter(({ length }) => length > 1);
}

/** All texts where they fit beside each other, else those of the first and the last year. */
function shown<Text extends { readonly text: string }>(
  texts: readonly Text[],
  slot: number,
): readonly Text[] {
  const widest = Math.max(...texts.map(({ text }) => text.length));
  if (widest * CHARACTER + 2 <= slot) return texts;
  return texts.filter((_, index) => index === 0 || index === texts.length - 1);
}

/** Moves a label so that all of it is inside the drawing. */
function inside(x: number, text: string): number {
  const half = (text.length * CHARACTER) / 2 + 1;
  return round(Math.min(Math.max(x, half), PANEL.width - half));
}

function numberOf(value: MeasureValue): number {
  return toSortable(value).toNumber();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
