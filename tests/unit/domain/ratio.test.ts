import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofFen, parseMoney } from '../../../src/domain/money.ts';
import {
  isPrintedAs,
  percentOf,
  ratioOf,
  stepOf,
  toPercent,
  toPercentApartFrom,
  type Ratio,
} from '../../../src/domain/ratio.ts';

const wuxi = {
  initial: parseMoney('2116.01', '万元'),
  increase: parseMoney('623.20', '万元'),
  adjusted: parseMoney('2739.21', '万元'),
  executed: parseMoney('2481.71', '万元'),
};

function ratio(numerator: bigint, denominator: bigint): Ratio {
  return { numerator, denominator };
}

describe('the Wuxi report of 2021', () => {
  test.each([
    ['execution on the adjusted budget', wuxi.executed, wuxi.adjusted, '90.60'],
    ['execution on the initial budget', wuxi.executed, wuxi.initial, '117.28'],
    ['adjustment', wuxi.increase, wuxi.initial, '29.45'],
  ])('has a rate of %s that rounds to the known figure', (_, part, whole, percent) => {
    const found = ratioOf(part, whole);
    expect(found && toPercent(found, 2)).toBe(percent);
  });
});

test('over zero there is no ratio, not even of zero', () => {
  expect(ratioOf(parseMoney('1', '元'), parseMoney('0.00', '元'))).toBeUndefined();
  expect(ratioOf(parseMoney('0', '元'), parseMoney('0', '元'))).toBeUndefined();
});

test.each([
  [1n, 3n, 0, '33'],
  [1n, 3n, 2, '33.33'],
  [2n, 3n, 2, '66.67'],
  [1n, 1n, 2, '100.00'],
  [0n, 5n, 2, '0.00'],
  [-1n, 8n, 2, '-12.50'],
  [-1n, 8n, 0, '-13'],
  [1n, 8n, 0, '13'],
  [1n, 80_000n, 2, '0.00'],
  [1n, 20_000n, 2, '0.01'],
  [-1n, 20_000n, 2, '-0.01'],
  [199_999n, 200_000n, 2, '100.00'],
  [5n, -10n, 0, '-50'],
])('%s / %s with %s decimals is %s per cent', (numerator, denominator, decimals, expected) => {
  expect(toPercent(ratio(numerator, denominator), decimals)).toBe(expected);
});

test('a negative ratio that rounds to zero has no minus', () => {
  expect(toPercent(ratio(-1n, 100_000n), 2)).toBe('0.00');
});

test('a rate is rounded once, from the exact fraction, half away from zero', () => {
  const fen = fc.bigInt({ min: 1n, max: 10n ** 15n });
  fc.assert(
    fc.property(fen, fen, fc.integer({ min: 0, max: 4 }), (part, whole, decimals) => {
      const found = ratioOf(ofFen(part), ofFen(whole));
      const scale = 100n * 10n ** BigInt(decimals);
      const exact = (2n * part * scale + whole) / (2n * whole);
      expect(BigInt((found ? toPercent(found, decimals) : '').replace('.', ''))).toBe(exact);
    }),
  );
});

test('a ratio in per cent carries enough decimals to sort by', () => {
  expect(percentOf(ratio(1n, 3n)).toFixed()).toBe('33.33333333333333333333');
  expect(percentOf(ratio(1n, 3n)).lt(percentOf(ratio(333_333_334n, 1_000_000_000n)))).toBe(true);
});

test.each([
  ['90.60', '0.01'],
  ['90.6', '0.1'],
  ['91', '1'],
  ['0', '1'],
  ['-12.540', '0.001'],
])('one step of the last digit of %s is %s', (printed, step) => {
  expect(stepOf(printed).toFixed()).toBe(step);
});

describe('a printed percentage', () => {
  /** 90.59948 per cent, and a little less. */
  const wuxiRate = ratio(wuxi.executed.fen, wuxi.adjusted.fen);

  test.each(['90.60', '90.59', '90.6', '90.5', '91', '90', '90.599', '90.600', '90.59948'])(
    'of %s is a ratio of 90.5995 per cent, rounded, cut off or one step away',
    (printed) => {
      expect(isPrintedAs(wuxiRate, printed)).toBe(true);
    },
  );

  test.each(['90.61', '90.58', '90.7', '90.4', '92', '89', '90.601', '-90.60', '9060', '0'])(
    'of %s is not',
    (printed) => {
      expect(isPrintedAs(wuxiRate, printed)).toBe(false);
    },
  );

  test('may be exactly one step away', () => {
    expect(isPrintedAs(ratio(1n, 2n), '51')).toBe(true);
    expect(isPrintedAs(ratio(1n, 2n), '49')).toBe(true);
    expect(isPrintedAs(ratio(500_001n, 1_000_000n), '49')).toBe(false);
  });

  test('below zero has its sign', () => {
    expect(isPrintedAs(ratio(-1n, 8n), '-12.5')).toBe(true);
    expect(isPrintedAs(ratio(-1n, 8n), '12.5')).toBe(false);
  });

  test('as it is rounded always is the ratio', () => {
    const fen = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    const whole = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(fen, whole, fc.integer({ min: 0, max: 6 }), (part, all, decimals) => {
        const one = ratio(part, all);
        expect(isPrintedAs(one, toPercent(one, decimals))).toBe(true);
      }),
    );
  });
});

describe('toPercentApartFrom', () => {
  test('shows two decimals, or as many as it takes to look past the limit', () => {
    const of = (part: bigint): Ratio => ratio(part, 100_000_000n);
    expect(toPercentApartFrom(of(80_450_000n), ['85'])).toBe('80.45');
    expect(toPercentApartFrom(of(84_999_600n), ['85'])).toBe('84.9996');
    expect(toPercentApartFrom(of(-30_000_100n), ['30'])).toBe('-30.0001');
  });
});
