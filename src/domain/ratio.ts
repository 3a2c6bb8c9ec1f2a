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

/** A ratio in per cent, to 20 decimals; for comparing and sorting. */
export function percentOf(ratio: Ratio): Big {
  const precise = Big();
  precise.DP = 20;
  return new precise(ratio.numerator.toString()).times(100).div(ratio.denominator.toString());
}
