import { toRounded, toPercent, percentOf, type Ratio } from '../../domain/ratio.ts';
import { RATE_DECIMALS } from '../../domain/measures.ts';
import { placeIn, type Standing } from '../../catalog/standings.ts';
import { formatGroup } from '../../i18n/format-statement.ts';
import { formatDecimal } from '../../i18n/format-number.ts';
import type { Words } from '../../i18n/words.ts';
import type { MeasureId } from '../../vocabulary/measures.ts';
import { comparedGroup } from './compared-group.ts';

/** How a figure is spread over a group, placed for drawing, with the same figures in a sentence. */
export interface DistributionView {
  readonly title: string;
  /** One column for each narrow range of values that a department lies in. */
  readonly columns: readonly {
    readonly x: number;
    readonly y: number;
    readonly height: number;
    readonly isOwn: boolean;
  }[];
  /** The middle half. */
  readonly band: { readonly x: number; readonly width: number };
  readonly median: number;
  /** Place of the department that the page is about. */
  readonly own: number | undefined;
  readonly lowest: string;
  readonly highest: string;
  readonly sentence: string;
  /** Value and place of the department that the page is about. */
  readonly ownSentence: string;
}

/** Size of a drawing in its own units. */
export const STRIP = { width: 320, height: 62, top: 12, base: 42, columns: 64 } as const;

/** Measures whose spread and order are shown. */
export type StandingMeasure = 'executionRate' | 'executed' | 'scoreOfHundred';

/** The department that the page is about, in a standing. */
export interface OwnPlace {
  readonly report: string;
  readonly name: string;
}

/** Draws the spread of a figure; undefined when no report gives it. */
export function toDistributionView(
  standing: Standing,
  measure: StandingMeasure,
  words: Words,
  own?: OwnPlace,
): DistributionView | undefined {
  const { distribution, group } = standing;
  const shape = shapeOf(standing);
  if (!distribution || !shape) return undefined;
  const { xOf, columnOf, columns } = shape;
  const { t } = words;
  const mine = own && placeIn(standing, own.report);
  const most = Math.max(...columns.values());
  const text = (value: Ratio): string => formatStanding(value, measure, words);
  const [lower, upper] = [xOf(distribution.lowerQuartile), xOf(distribution.upperQuartile)];
  return {
    title: t(`vocabulary:measures.${measure}`),
    columns: [...columns].map(([column, count]) => {
      const height = round(((STRIP.base - STRIP.top) * count) / most);
      return {
        x: round((column * STRIP.width) / STRIP.columns),
        y: round(STRIP.base - height),
        height,
        isOwn: mine !== undefined && column === columnOf(mine.value),
      };
    }),
    band: { x: lower, width: round(Math.max(upper - lower, 1)) },
    median: xOf(distribution.median),
    own: mine && xOf(mine.value),
    lowest: text(distribution.lowest),
    highest: text(distribution.highest),
    sentence: t('profile:distribution.figures', {
      measure: t(`vocabulary:measures.${measure}`),
      counted: words.number(distribution.count),
      group: formatGroup(comparedGroup(group), words),
      lowest: text(distribution.lowest),
      lowerQuartile: text(distribution.lowerQuartile),
      median: text(distribution.median),
      upperQuartile: text(distribution.upperQuartile),
      highest: text(distribution.highest),
    }),
    ownSentence: mine
      ? t('profile:distribution.own', {
          name: own.name,
          value: text(mine.value),
          place: t(mine.shared ? 'profile:place.shared' : 'profile:place.own', {
            rank: words.number(mine.rank),
          }),
        })
      : '',
  };
}

/** The drawing of a standing, the same on every page that shows it. */
interface Shape {
  readonly xOf: (value: Ratio) => number;
  readonly columnOf: (value: Ratio) => number;
  /** How many departments each column has. */
  readonly columns: ReadonlyMap<number, number>;
}

const shapes = new WeakMap<Standing, Shape>();

/** Makes the drawing of a standing once: the pages of all its departments have it. */
function shapeOf(standing: Standing): Shape | undefined {
  const known = shapes.get(standing);
  if (known || !standing.distribution) return known;
  const [low, high] = [percentOf(standing.distribution.lowest), percentOf(standing.distribution.highest)];
  const range = high.minus(low);
  // Columns at both ends are whole: their middles, not their edges, are the lowest and highest value.
  const half = STRIP.width / STRIP.columns / 2;
  const xOf = (value: Ratio): number =>
    range.eq(0)
      ? STRIP.width / 2
      : round(
          percentOf(value)
            .minus(low)
            .div(range)
            .times(STRIP.width - 2 * half)
            .plus(half)
            .toNumber(),
        );
  const columnOf = (value: Ratio): number => Math.floor((xOf(value) / STRIP.width) * STRIP.columns);
  const columns = new Map<number, number>();
  for (const { value } of standing.ranking.ranked)
    columns.set(columnOf(value), (columns.get(columnOf(value)) ?? 0) + 1);
  const made = { xOf, columnOf, columns };
  shapes.set(standing, made);
  return made;
}

/** A figure of a standing as a page prints it; amounts are not, they have a unit switch of their own. */
function formatStanding(value: Ratio, measure: MeasureId, words: Words): string {
  return measure === 'executionRate'
    ? words.percent(toPercent(value, RATE_DECIMALS))
    : formatDecimal(words.formatTag, toRounded(value, RATE_DECIMALS));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
