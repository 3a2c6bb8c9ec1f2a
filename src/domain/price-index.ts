import type { LocalizedText } from '../schema/localized-text.ts';
import type { PriceSeriesInput } from '../schema/price-index.ts';
import { abs, ofFen, type Money } from './money.ts';

/** A consumer price index: 100 in the base year. */
export interface PriceSeries {
  readonly baseYear: number;
  readonly source: LocalizedText;
  readonly url?: string;
  /** Index by year, as plain decimals. */
  readonly indices: Readonly<Record<number, string>>;
}

/**
 * The series that holds for a region: its own, else the nearest one above, else that of all real regions;
 * undefined when there is none. `path` are the ids of the region and those above it, from the top.
 */
export function priceSeriesFor(
  path: readonly string[],
  fictional: boolean,
  all: readonly PriceSeriesInput[],
): PriceSeries | undefined {
  const nearest = path
    .toReversed()
    .map((id) => all.find(({ region }) => region === id))
    .find((series) => series !== undefined);
  const found = nearest ?? (fictional ? undefined : all.find(({ region }) => (region ?? '') === ''));
  return (
    found && {
      baseYear: found.baseYear,
      source: found.source,
      ...(found.url ? { url: found.url } : {}),
      indices: Object.fromEntries(found.years.map(({ year, index }) => [year, index])),
    }
  );
}

/**
 * An amount in prices of the base year: amount × 100 ÷ index, to one fen, rounded half away from zero
 * (四舍五入). 110.00 元 at an index of 110 is 100.00 元.
 * @throws RangeError when the index is not a plain decimal above zero.
 */
export function inBasePrices(money: Money, index: string): Money {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(index);
  const [, whole = '', fraction = ''] = match ?? [];
  const divisor = BigInt(`${whole}${fraction}` || '0');
  if (!match || divisor === 0n) throw new RangeError(`Not an index: ${index}`);
  const dividend = abs(money).fen * 100n * 10n ** BigInt(fraction.length);
  const rounded = (2n * dividend + divisor) / (2n * divisor);
  return ofFen(money.fen < 0n ? -rounded : rounded);
}
