import type { Ratio } from './ratio.ts';

/**
 * Name of the rule of the quartiles: linear interpolation between the closest ranks (type 7 of Hyndman and Fan
 * 1996), which spreadsheets call so.
 */
export const QUARTILE_RULE = 'QUARTILE.INC';

/** How figures are spread. All values are exact. */
export interface Distribution {
  readonly count: number;
  readonly lowest: Ratio;
  readonly lowerQuartile: Ratio;
  readonly median: Ratio;
  readonly upperQuartile: Ratio;
  readonly highest: Ratio;
}

/** How figures are spread, of figures from the lowest to the highest; undefined when there are none. */
export function distributionOf(ascending: readonly Ratio[]): Distribution | undefined {
  const [lowest, highest] = [ascending[0], ascending.at(-1)];
  if (!lowest || !highest) return undefined;
  return {
    count: ascending.length,
    lowest,
    lowerQuartile: quarterOf(ascending, 1),
    median: quarterOf(ascending, 2),
    upperQuartile: quarterOf(ascending, 3),
    highest,
  };
}

/** The value below which a number of quarters of the others lie. */
function quarterOf(ascending: readonly Ratio[], quarters: number): Ratio {
  const steps = quarters * (ascending.length - 1);
  const below = ascending[Math.floor(steps / 4)];
  const above = ascending[Math.ceil(steps / 4)];
  if (!below || !above) throw new RangeError('No figures.');
  const part = BigInt(steps % 4);
  return part === 0n ? below : interpolate(below, above, part);
}

function interpolate(below: Ratio, above: Ratio, quarters: bigint): Ratio {
  return {
    numerator:
      (4n - quarters) * below.numerator * above.denominator + quarters * above.numerator * below.denominator,
    denominator: 4n * below.denominator * above.denominator,
  };
}
