import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofFen, parseMoney } from '../../../src/domain/money.ts';
import { percentOf, ratioOf, toPercent, type Ratio } from '../../../src/domain/ratio.ts';

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
