import Big from 'big.js';
import type { DataPath } from '../../../reading/source-file.ts';
import { withReservation, type Placement } from './taken.ts';

/** Amounts of the same thing, which are of about the same size. */
const ALIKE: ReadonlySet<string | number | undefined> = new Set([
  'initial',
  'adjusted',
  'executed',
  'budget',
  'spent',
]);

/** How many times off its neighbours an amount is a unit error rather than a fact. */
const OFF = 3000;

/** How many times larger than the whole that it is a part of. */
const OVER_WHOLE = 900;

/** Marks amounts that are thousands of times off the others of their row, or larger than their whole by as much. */
export function markMagnitudes(placements: readonly Placement[]): readonly Placement[] {
  const amounts = new Map(
    placements
      .filter(({ path, taken }) => taken.number && path[0] === 'budget' && ALIKE.has(path.at(-1)))
      .map(({ path, taken }) => [JSON.stringify(path), new Big(taken.value)] as const),
  );
  const rows = new Map<string, readonly Big[]>();
  for (const [key, amount] of amounts) {
    const row = rowOf(key);
    rows.set(row, [...(rows.get(row) ?? []), amount]);
  }
  return placements.map((placement) => {
    const key = JSON.stringify(placement.path);
    const amount = amounts.get(key);
    if (!amount || amount.eq(0)) return placement;
    const others = (rows.get(rowOf(key)) ?? []).filter((other) => other !== amount && !other.eq(0));
    const whole = amounts.get(JSON.stringify(wholeOf(placement.path)));
    const isOff = others.length > 0 && others.every((other) => isFar(amount, other));
    const isOver = whole !== undefined && whole.gt(0) && amount.gt(whole.times(OVER_WHOLE));
    if (!isOff && !isOver) return placement;
    return { ...placement, taken: withReservation(placement.taken, 'magnitude') };
  });
}

function rowOf(key: string): string {
  return key.slice(0, key.lastIndexOf(','));
}

function isFar(left: Big, right: Big): boolean {
  return left.gt(right.times(OFF)) || right.gt(left.times(OFF));
}

/** The amount that this one is a part of: of the line above, of the whole budget, of the three expenses together. */
function wholeOf(path: DataPath): DataPath {
  const phase = path.slice(-1);
  if (path[1] === 'threePublic') return ['budget', 'threePublic', 'total', ...phase];
  return [...path.slice(0, -3), ...phase];
}
