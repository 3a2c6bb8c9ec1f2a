import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofFen, parseMoney, toDecimal } from '../../../src/domain/money.ts';
import { inBasePrices, priceSeriesFor } from '../../../src/domain/price-index.ts';
import type { PriceSeriesInput } from '../../../src/schema/price-index.ts';

const real = (yuan: string, index: string): string =>
  toDecimal(inBasePrices(parseMoney(yuan, '元'), index), 0);

describe('an amount in prices of the base year', () => {
  test.each([
    ['110.00', '110', '100.00'],
    // 44 836 800 ÷ 1.018 = 44 044 007.858…
    ['44836800.00', '101.8', '44044007.86'],
    // 1 ÷ 0.8 = 1.25, to the fen without rounding.
    ['1.00', '80', '1.25'],
    // 0.01 ÷ 2 = 0.005: half goes away from zero.
    ['0.01', '200', '0.01'],
    ['-0.01', '200', '-0.01'],
    // 0.01 ÷ 2.01 = 0.00497…: below half.
    ['0.01', '201', '0.00'],
    ['0.00', '103.7', '0.00'],
  ])('of %s 元 at an index of %s is %s', (yuan, index, expected) => {
    expect(real(yuan, index)).toBe(expected);
  });

  test('is the amount itself at an index of 100, however it is written', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 15n), 10n ** 15n),
        fc.constantFrom('100', '100.0', '100.00'),
        (fen, index) => {
          expect(inBasePrices(ofFen(fen), index)).toEqual(ofFen(fen));
        },
      ),
    );
  });

  test('is never off by more than half a fen', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 15n), 10n ** 15n),
        fc.integer({ min: 1, max: 99_999 }),
        (fen, tenths) => {
          const { fen: found } = inBasePrices(ofFen(fen), `${Math.floor(tenths / 10)}.${tenths % 10}`);
          const off = found * BigInt(tenths) - fen * 1000n;
          expect((off < 0n ? -off : off) * 2n).toBeLessThanOrEqual(BigInt(tenths));
        },
      ),
    );
  });

  test.each(['0', '0.0', '', '-1', '1e3'])('cannot be had of the index %j', (index) => {
    expect(() => inBasePrices(ofFen(1n), index)).toThrow(RangeError);
  });
});

describe('the series of a region', () => {
  const series = (region: string | undefined, baseYear: number): PriceSeriesInput => ({
    region,
    baseYear,
    source: { zh: '年鉴' },
    years: [{ year: baseYear, index: '100' }],
  });
  const all = [series('province', 2019), series('city', 2020), series(undefined, 2021)];
  const baseOf = (path: readonly string[], fictional = false): number | undefined =>
    priceSeriesFor(path, fictional, all)?.baseYear;

  test('is its own, else the nearest above, else that of all real regions', () => {
    expect(baseOf(['province', 'city', 'county'])).toBe(2020);
    expect(baseOf(['province', 'other'])).toBe(2019);
    expect(baseOf(['elsewhere'])).toBe(2021);
  });

  test('is never that of real regions for an invented one', () => {
    expect(baseOf(['sample-city'], true)).toBeUndefined();
  });

  test('gives an index by year', () => {
    expect(priceSeriesFor(['city'], false, all)).toEqual({
      baseYear: 2020,
      source: { zh: '年鉴' },
      indices: { 2020: '100' },
    });
  });
});
