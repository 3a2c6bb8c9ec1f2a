import { short, tag } from './markup.ts';

/** Colours of a drawing: `var(--…)` on a page, so that it follows the theme; plain colours in a picture. */
export interface DrawingColours {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
  /** One for each series, told apart by most colour-blind readers; dashes, marks and patterns tell them apart too. */
  readonly series: readonly string[];
}

/** Dashes of the lines, in the order of the series. */
const DASHES = ['', '7 4', '2 3', '10 3 2 3', '4 2', '12 4', '1 4', '8 3 2 3 2 3'] as const;

/** The dash of a series; undefined for a solid line. */
export function dashOf(series: number): string | undefined {
  return DASHES[series % DASHES.length] || undefined;
}

/** The colour of a series. */
export function colourOf(series: number, { series: colours, ink }: DrawingColours): string {
  return colours[series % Math.max(1, colours.length)] ?? ink;
}

/** The mark of a point: a shape of its own for each series. */
export function markOf(series: number, x: number, y: number, size: number, colours: DrawingColours): string {
  const colour = colourOf(series, colours);
  const hollow = series >= 4;
  const look = { fill: hollow ? colours.paper : colour, stroke: colour, 'stroke-width': 1.8 };
  const polygon = (...points: readonly (readonly [number, number])[]): string =>
    tag('polygon', {
      points: points.map(([dx, dy]) => `${short(x + dx * size)},${short(y + dy * size)}`).join(' '),
      ...look,
    });
  switch (series % 4) {
    case 0:
      return tag('circle', { cx: x, cy: y, r: size, ...look });
    case 1:
      return polygon([0, -1.2], [1.15, 0.9], [-1.15, 0.9]);
    case 2:
      return polygon([-0.95, -0.95], [0.95, -0.95], [0.95, 0.95], [-0.95, 0.95]);
    default:
      return polygon([0, -1.35], [1.35, 0], [0, 1.35], [-1.35, 0]);
  }
}

/** What is drawn over the ground of a pattern tile of 8 by 8. */
const HATCHES = [
  '',
  'M-2 10L10 -2M-2 2L2 -2M6 10L10 6',
  'M0 2H8M0 6H8',
  'M-2 -2L10 10M-2 6L2 10M6 -2L10 2',
  'M2 0V8M6 0V8',
  'M-2 10L10 -2M-2 -2L10 10',
  'M0 4H8M4 0V8',
  'M1 2H3M5 6H7',
] as const;

/** The patterns of the bars; `prefix` keeps the ids of several drawings on a page apart. */
export function patternsOf(count: number, prefix: string, colours: DrawingColours): string {
  const patterns = Array.from({ length: count }, (_, series) => {
    const hatch = HATCHES[series % HATCHES.length] ?? '';
    const colour = colourOf(series, colours);
    return tag(
      'pattern',
      { id: `${prefix}-${series}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      tag('rect', { width: 8, height: 8, fill: hatch === '' ? colour : colours.paper }),
      ...(hatch === '' ? [] : [tag('path', { d: hatch, stroke: colour, 'stroke-width': 2.6, fill: 'none' })]),
    );
  });
  return tag('defs', {}, ...patterns);
}
