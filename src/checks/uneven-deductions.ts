import Big from 'big.js';
import type { Indicator } from '../domain/indicator.ts';
import { isMet } from '../domain/indicator.ts';
import { placedIndicators, type PlacedIndicator } from '../domain/placed-indicators.ts';
import { judgementOf, objection, type Check } from './check.ts';

/** Shortfalls that differ by no more are like; in per cent of the target. */
const LIKE = new Big('0.5');
/** Shortfalls that differ by more should not cost the same; in per cent of the target. */
const UNLIKE = new Big(5);
/** Deductions for like shortfalls should not differ by more; in per cent of the weight. */
const FAR_APART = new Big(30);

/**
 * Missed targets lose points evenly: a clearly larger shortfall loses a larger share of its points, and
 * like shortfalls lose like shares. Of several uneven pairs the widest is named.
 */
export const unevenDeductions: Check = {
  code: 'uneven-deductions',
  judge(report) {
    const misses = placedIndicators(report.indicators).flatMap(missOf);
    const pairs = misses.flatMap((larger) =>
      misses
        .filter((smaller) => smaller !== larger && larger.shortfall.gte(smaller.shortfall))
        .map((smaller) => ({ larger, smaller, gap: larger.shortfall.minus(smaller.shortfall) })),
    );
    const uneven = pairs
      .filter(
        ({ larger, smaller, gap }) =>
          (gap.gte(UNLIKE) && larger.loss.lte(smaller.loss)) ||
          (gap.lte(LIKE) && larger.loss.minus(smaller.loss).abs().gte(FAR_APART)),
      )
      .toSorted((left, right) => right.gap.cmp(left.gap))[0];
    return judgementOf(pairs.length, uneven ? [toFinding(uneven.larger, uneven.smaller)] : []);

    function toFinding(larger: Miss, smaller: Miss) {
      return objection('uneven-deductions', report, `${larger.field}.score`, {
        name: { kind: 'localized', text: larger.row.name },
        shortfall: percent(larger.shortfall),
        loss: percent(larger.loss),
        otherName: { kind: 'localized', text: smaller.row.name },
        otherShortfall: percent(smaller.shortfall),
        otherLoss: percent(smaller.loss),
      });
    }
  },
};

/** An indicator that missed its target and lost points for it. */
interface Miss extends PlacedIndicator {
  /** How far the actual value falls short of the target, in per cent of it. */
  readonly shortfall: Big;
  /** Share of its points that the row lost, in per cent. */
  readonly loss: Big;
}

function missOf(placed: PlacedIndicator): readonly Miss[] {
  const { row } = placed;
  const shortfall = shortfallOf(row);
  if (!shortfall?.gt(0) || !row.score || !row.weight?.gt(0) || row.score.gte(row.weight)) return [];
  return [{ ...placed, shortfall, loss: new Big(1).minus(row.score.div(row.weight)).times(100) }];
}

/** How far a row missed its target. Where the sign is not given, points lost tell that less was a miss. */
function shortfallOf(row: Indicator): Big | undefined {
  const { target, actual, comparator } = row;
  if (target?.kind !== 'number' || actual?.kind !== 'number' || isMet(row) === true) return undefined;
  if (!target.value.gt(0)) return undefined;
  const short = comparator === '<=' ? actual.value.minus(target.value) : target.value.minus(actual.value);
  return short.div(target.value).times(100);
}

function percent(value: Big): { readonly kind: 'percent'; readonly text: string } {
  return { kind: 'percent', text: value.round(2, Big.roundHalfUp).toFixed(2) };
}
