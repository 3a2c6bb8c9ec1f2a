import Big from 'big.js';
import type { Money } from './money.ts';

/** An exact fraction; rounded only when shown. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** One amount over another; undefined when the second is zero. */
export function ratioOf(part: Money, whole: Money): Ratio | undefined {
  return whole.fen === 0n ? undefined : { numerator: part.fen, denominator: whole.fen };
}

/**
 * A ratio in per cent, rounded to a number of decimals, half away from zero (四舍五入):
 * 2481.71 / 2739.21 gives `90.60`.
 */
export function toPercent(ratio: Ratio, decimals: number): string {
  return percentOf(ratio)
    .toFixed(decimals, Big.roundHalfUp)
    .replace(/^-(?=[0.]+$)/, '');
}

/** A ratio as a decimal, rounded like {@link toPercent}: 5 / 2 gives `2.50`. */
export function toRounded({ numerator, denominator }: Ratio, decimals: number): string {
  return toPercent({ numerator, denominator: denominator * 100n }, decimals);
}

/**
 * A ratio in per cent with two decimals, or with as many more as it takes to look different from a limit
 * that it has passed: 85.0004 is not shown as 85.00 beside a limit of 85.
 */
export function toPercentApartFrom(ratio: Ratio, limits: readonly string[]): string {
  const decimals = [2, 3, 4, 5, 6, 7].find((count) =>
    limits.every((limit) => !new Big(toPercent(ratio, count)).abs().eq(limit)),
  );
  return toPercent(ratio, decimals ?? 8);
}

/** Whether a printed percentage is a ratio, to one step of its last digit and a slack in per cent. */
export function isPrintedAs(ratio: Ratio, printed: string, slack = new Big(0)): boolean {
  return percentOf(ratio).minus(printed).abs().lte(stepOf(printed).plus(slack));
}

/**
 * By how much the rounding of amounts can move their ratio, in per cent: each side may be off by half a
 * step of the last printed digit (`sides` of them on top).
 */
export function roundingSlack(ratio: Ratio, whole: Money, step: Money, sides = 1): Big {
  const half = new Big(step.fen.toString()).div(2);
  const share = percentOf(ratio).abs().div(100);
  return half.times(share.plus(sides)).div(new Big(whole.fen.toString()).abs()).times(100);
}

/** One step of the last digit of a printed number: `90.60` gives 0.01. */
export function stepOf(printed: string): Big {
  return new Big(10).pow(-(printed.split('.')[1]?.length ?? 0));
}

/** A ratio in per cent, to 20 decimals; for comparing and sorting. */
export function percentOf(ratio: Ratio): Big {
  const precise = Big();
  precise.DP = 20;
  return new precise(ratio.numerator.toString()).times(100).div(ratio.denominator.toString());
}

/** Below zero, zero or above zero when left is less than, equal to or more than right; exact. */
export function compareRatios(left: Ratio, right: Ratio): number {
  const difference = subtractRatios(left, right);
  const top = difference.denominator < 0n ? -difference.numerator : difference.numerator;
  return top < 0n ? -1 : top > 0n ? 1 : 0;
}

/** Left minus right; exact. */
export function subtractRatios(left: Ratio, right: Ratio): Ratio {
  return {
    numerator: left.numerator * right.denominator - right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

/** The ratio without its sign. */
export function absoluteRatio({ numerator, denominator }: Ratio): Ratio {
  const size = (part: bigint): bigint => (part < 0n ? -part : part);
  return { numerator: size(numerator), denominator: size(denominator) };
}
