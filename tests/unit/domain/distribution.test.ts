import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributionOf } from '../../../src/domain/distribution.ts';
import { compareRatios, toRounded, type Ratio } from '../../../src/domain/ratio.ts';

const whole = (...values: readonly number[]): readonly Ratio[] =>
  values.map((value) => ({ numerator: BigInt(value), denominator: 1n }));
const shown = (values: readonly Ratio[]): readonly string[] => {
  const found = distributionOf(values);
  return found
    ? [found.lowest, found.lowerQuartile, found.median, found.upperQuartile, found.highest].map((value) =>
        toRounded(value, 2),
      )
    : [];
};

describe('the spread of figures', () => {
  test.each([
    [[7], ['7.00', '7.00', '7.00', '7.00', '7.00']],
    [
      [1, 2],
      ['1.00', '1.25', '1.50', '1.75', '2.00'],
    ],
    [
      [1, 2, 4],
      ['1.00', '1.50', '2.00', '3.00', '4.00'],
    ],
    // QUARTILE.INC of a spreadsheet for 1, 3, 5, 11 and for 2, 4, 4, 5, 9, 30.
    [
      [1, 3, 5, 11],
      ['1.00', '2.50', '4.00', '6.50', '11.00'],
    ],
    [
      [2, 4, 4, 5, 9, 30],
      ['2.00', '4.00', '4.50', '8.00', '30.00'],
    ],
  ])('%j has its lowest, quartiles, median and highest', (values, expected) => {
    expect(shown(whole(...values))).toEqual(expected);
  });

  test('of nothing is nothing', () => {
    expect(distributionOf([])).toBeUndefined();
  });

  test('is exact between fractions: half way between 1/3 and 1/2 is 5/12', () => {
    const found = distributionOf([
      { numerator: 1n, denominator: 3n },
      { numerator: 1n, denominator: 2n },
    ]);
    expect(found && compareRatios(found.median, { numerator: 5n, denominator: 12n })).toBe(0);
  });

  test('keeps its figures in order, and half of all at or below the median', () => {
    const ratio = fc.record({ numerator: fc.bigInt(-1000n, 1000n), denominator: fc.bigInt(1n, 50n) });
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1, maxLength: 25 }), (values) => {
        const ascending = values.toSorted(compareRatios);
        const found = distributionOf(ascending);
        if (!found) throw new Error('There are values.');
        const order = [found.lowest, found.lowerQuartile, found.median, found.upperQuartile, found.highest];
        for (const [index, value] of order.slice(1).entries())
          expect(compareRatios(value, order[index]!)).toBeGreaterThanOrEqual(0);
        const upTo = ascending.filter((value) => compareRatios(value, found.median) <= 0).length;
        const from = ascending.filter((value) => compareRatios(value, found.median) >= 0).length;
        expect(upTo).toBeGreaterThanOrEqual(ascending.length / 2);
        expect(from).toBeGreaterThanOrEqual(ascending.length / 2);
      }),
    );
  });
});
