import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abs,
  add,
  compare,
  ofDecimal,
  ofFen,
  parseMoney,
  subtract,
  sum,
  toDecimal,
  toRoundedDecimal,
  ZERO,
} from '../../../src/domain/money.ts';
import { MONEY_UNITS, UNIT_EXPONENT } from '../../../src/vocabulary/money-units.ts';

/** Any amount up to a thousand trillion 元, far above every public budget. */
const money = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map(ofFen);
const unit = fc.constantFrom(...MONEY_UNITS);

describe('reading an amount', () => {
  test.each([
    ['2739.21', '万元', 2_739_210_000n],
    ['2739.2100', '万元', 2_739_210_000n],
    ['0', '万元', 0n],
    ['0.00', '元', 0n],
    ['-0.00', '元', 0n],
    ['0.01', '元', 1n],
    ['0.000001', '万元', 1n],
    ['0.0000000001', '亿元', 1n],
    ['1640204.92', '元', 164_020_492n],
    ['-50', '万元', -50_000_000n],
    ['1.5', '亿元', 15_000_000_000n],
    ['007', '元', 700n],
    ['0.10000000000000000000', '元', 10n],
    ['900719925474099.31', '元', 90_071_992_547_409_931n],
    ['123456789012345678901234567890', '亿元', 123_456_789_012_345_678_901_234_567_890n * 10n ** 10n],
  ] as const)('%s %s is exactly %s fen', (text, inUnit, fen) => {
    expect(parseMoney(text, inUnit)).toEqual({ currency: 'CNY', fen });
  });

  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '+1',
    '1e3',
    '1,000',
    '.5',
    '5.',
    '1.2.3',
    '--1',
    '２１',
    '1_000',
    '0x10',
    'NaN',
    '无',
  ])('%j is refused because it is not a plain decimal', (text) => {
    expect(() => parseMoney(text, '万元')).toThrow(new RangeError(`Not a plain decimal: ${text}`));
  });

  test.each([
    ['0.001', '元'],
    ['0.0000001', '万元'],
    ['2739.2100001', '万元'],
    ['0.00000000001', '亿元'],
  ] as const)('%s %s is refused because it is finer than one fen', (text, inUnit) => {
    expect(() => parseMoney(text, inUnit)).toThrow(
      new RangeError(`Finer than one fen: ${text} × 10^${UNIT_EXPONENT[inUnit]}`),
    );
  });

  test.each([
    ['27.3921', 6, 2_739_210_000n],
    ['2.1', 9, 210_000_000_000n],
    ['2739.21', 4, 2_739_210_000n],
    ['-0.00000001', 6, -1n],
    ['0', 9, 0n],
  ])('%s times ten to the power of %i is exactly %s fen', (text, exponent, fen) => {
    expect(ofDecimal(text, exponent)).toEqual({ currency: 'CNY', fen });
  });

  test.each([
    ['0.000000001', 6],
    ['0.001', 0],
  ])('%s times ten to the power of %i is refused because it is finer than one fen', (text, exponent) => {
    expect(() => ofDecimal(text, exponent)).toThrow(
      new RangeError(`Finer than one fen: ${text} × 10^${exponent}`),
    );
  });

  test.each(['1,000', '1e3', ''])('%j is no plain decimal in any power of ten', (text) => {
    expect(() => ofDecimal(text, 6)).toThrow(new RangeError(`Not a plain decimal: ${text}`));
  });

  test('a unit is a power of ten', () => {
    fc.assert(
      fc.property(money, unit, (amount, inUnit) => {
        const text = toDecimal(amount, UNIT_EXPONENT[inUnit]);
        expect(ofDecimal(text, UNIT_EXPONENT[inUnit])).toEqual(parseMoney(text, inUnit));
      }),
    );
  });

  test('three ways to write one amount mean the same money', () => {
    expect(parseMoney('23866.88', '万元')).toEqual(parseMoney('238668800', '元'));
    expect(parseMoney('23866.88', '万元')).toEqual(parseMoney('2.386688', '亿元'));
  });
});

describe('writing an amount', () => {
  test.each([
    [2_739_210_000n, 0, '27392100.00'],
    [2_739_210_000n, 4, '2739.210000'],
    [2_739_210_000n, 6, '27.39210000'],
    [2_739_210_000n, 8, '0.2739210000'],
    [-1n, 0, '-0.01'],
    [-1n, 4, '-0.000001'],
    [0n, 4, '0.000000'],
  ])('%s fen keep all their digits in units of ten to the power of %s: %s', (fen, exponent, text) => {
    expect(toDecimal(ofFen(fen), exponent)).toBe(text);
  });

  test('an amount that is written and read again in any unit is the same amount', () => {
    fc.assert(
      fc.property(money, unit, (amount, inUnit) => {
        expect(parseMoney(toDecimal(amount, UNIT_EXPONENT[inUnit]), inUnit)).toEqual(amount);
      }),
    );
  });

  test('digits as a report prints them come back as they were', () => {
    const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(digits, ([whole, cents]) => {
        const printed = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(toRoundedDecimal(parseMoney(printed, '万元'), 4, 2)).toBe(printed);
      }),
    );
  });
});

describe('rounding an amount', () => {
  test.each([
    [2_739_214_999n, 4, 2, '2739.21'],
    [2_739_215_000n, 4, 2, '2739.22'],
    [-2_739_214_999n, 4, 2, '-2739.21'],
    [-2_739_215_000n, 4, 2, '-2739.22'],
    [499_999n, 4, 0, '0'],
    [500_000n, 4, 0, '1'],
    [-500_000n, 4, 0, '-1'],
    [99_950n, 0, 0, '1000'],
    [99_949n, 0, 0, '999'],
    [99_999_500n, 0, 0, '999995'],
    [999_999_999n, 4, 2, '1000.00'],
    [4_999n, 4, 2, '0.00'],
    [5_000n, 4, 2, '0.01'],
    [0n, 4, 2, '0.00'],
    [0n, 0, 0, '0'],
    [248_171_0000n, 6, 4, '24.8171'],
    [164_020_492n, 0, 2, '1640204.92'],
    [164_020_492n, 8, 4, '0.0164'],
  ])('%s fen in units of ten to the power of %s with %s decimals are %s', (fen, exponent, decimals, text) => {
    expect(toRoundedDecimal(ofFen(fen), exponent, decimals)).toBe(text);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])(
    'an exact half goes away from zero with %s decimals in 万元',
    (decimals) => {
      const step = 10n ** BigInt(6 - decimals);
      const half = step / 2n;
      const up = toRoundedDecimal(ofFen(step), 4, decimals);
      if (half > 0n) {
        expect(toRoundedDecimal(ofFen(half), 4, decimals)).toBe(up);
        expect(toRoundedDecimal(ofFen(-half), 4, decimals)).toBe(`-${up}`);
      }
      expect(toRoundedDecimal(ofFen(-step), 4, decimals)).toBe(`-${up}`);
    },
  );

  test.each([0, 1, 2, 3, 4, 5])(
    'a negative amount that rounds to zero has no minus with %s decimals',
    (decimals) => {
      const justBelowHalf = 10n ** BigInt(6 - decimals) / 2n - 1n;
      const zero = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
      expect(toRoundedDecimal(ofFen(-justBelowHalf), 4, decimals)).toBe(zero);
      expect(toRoundedDecimal(ofFen(justBelowHalf), 4, decimals)).toBe(zero);
    },
  );

  test('a rounded amount is within half a step of the exact one, and a tie is further from zero', () => {
    const exponent = fc.constantFrom(0, 4, 6, 8);
    fc.assert(
      fc.property(money, exponent, fc.integer({ min: 0, max: 9 }), (amount, tens, decimals) => {
        const dropped = tens + 2 - decimals;
        fc.pre(dropped > 0);
        const step = 10n ** BigInt(dropped);
        const text = toRoundedDecimal(amount, tens, decimals);
        const rounded = BigInt(text.replace('.', '')) * step;
        const twiceTheError = 2n * (abs(ofFen(rounded)).fen - abs(amount).fen);
        expect(twiceTheError).toBeLessThanOrEqual(step);
        expect(twiceTheError).toBeGreaterThan(-step);
        expect(text.startsWith('-')).toBe(amount.fen < 0n && rounded !== 0n);
        expect(text.split('.')[1]?.length ?? 0).toBe(decimals);
      }),
    );
  });

  test('rounding an amount and its opposite differ in the sign only', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 0, max: 6 }), (amount, decimals) => {
        const [text, opposite] = [amount, subtract(ZERO, amount)].map((one) =>
          toRoundedDecimal(one, 4, decimals),
        );
        expect(text?.replace('-', '')).toBe(opposite?.replace('-', ''));
      }),
    );
  });
});

describe('adding amounts', () => {
  test('the order does not matter', () => {
    fc.assert(
      fc.property(money, money, (left, right) => {
        expect(add(left, right)).toEqual(add(right, left));
      }),
    );
    fc.assert(
      fc.property(fc.array(money), (amounts) => {
        expect(sum(amounts)).toEqual(sum(amounts.toReversed()));
      }),
    );
  });

  test('the grouping does not matter', () => {
    fc.assert(
      fc.property(fc.array(money), fc.array(money), (left, right) => {
        expect(add(sum(left), sum(right))).toEqual(sum([...left, ...right]));
      }),
    );
  });

  test('subtracting undoes adding', () => {
    fc.assert(
      fc.property(money, money, (left, right) => {
        expect(subtract(add(left, right), right)).toEqual(left);
      }),
    );
  });

  test('no amounts add up to zero', () => {
    expect(sum([])).toEqual(ZERO);
  });

  test('ten times 0.1 is exactly 1', () => {
    expect(sum(Array.from({ length: 10 }, () => parseMoney('0.1', '元')))).toEqual(parseMoney('1', '元'));
  });
});

describe('comparing amounts', () => {
  test.each([
    ['1.00', '1.00', 0],
    ['1.01', '1.00', 1],
    ['-1.01', '1.00', -1],
    ['-1.01', '-1.00', -1],
  ])('%s against %s gives %s', (left, right, expected) => {
    expect(compare(parseMoney(left, '元'), parseMoney(right, '元'))).toBe(expected);
  });

  test('an amount without its sign is never below zero', () => {
    fc.assert(
      fc.property(money, (amount) => {
        expect(compare(abs(amount), ZERO)).toBeGreaterThanOrEqual(0);
        expect([abs(amount), subtract(ZERO, abs(amount))]).toContainEqual(amount);
      }),
    );
  });
});
