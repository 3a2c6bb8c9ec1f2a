/** A value axis that always contains zero. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
  readonly ticks: readonly number[];
}

/** The least span of an axis; figures have two decimals. */
const LEAST = 1e-9;

/** Steps between ticks, as multiples of a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/** An axis for values, from zero (or below, where values are) to a round number, with about so many ticks. */
export function scaleFor(values: readonly number[], wanted = 5): Scale {
  const low = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  // Nothing but zeros is drawn on an axis from 0 to 1.
  const high = highest - low < LEAST ? 1 : highest;
  const span = high - low;
  const power = 10 ** Math.floor(Math.log10(span / wanted));
  const step = power * (STEPS.find((one) => span / (one * power) <= wanted) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { lowest: ticks[0] ?? 0, highest: ticks.at(-1) ?? 1, ticks };
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
