import { describe, expect, test } from 'vitest';
import { allLines, hasThreePublic, statedOr, toBudget, type AbsenceOf } from '../../../src/domain/budget.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { BudgetInput, BudgetLineInput } from '../../../src/schema/budget.ts';

const nothing: BudgetInput = { unit: '万元', stated: {}, reasons: {}, lines: [], sources: [] };
const notSeen: AbsenceOf = () => ({ kind: 'not-seen' });

function line(id: string, more: Partial<BudgetLineInput> = {}): BudgetLineInput {
  return { id, class: 'other', name: { zh: id }, partial: false, lines: [], ...more };
}

describe('the amounts of a budget', () => {
  test('are exact in the unit of the file', () => {
    const budget = toBudget({ ...nothing, initial: '2116.01', decrease: '0' }, notSeen);
    expect(budget.initial).toEqual({ kind: 'reported', value: { currency: 'CNY', fen: 2_116_010_000n } });
    expect(budget.decrease).toEqual({ kind: 'reported', value: { currency: 'CNY', fen: 0n } });
    expect(toBudget({ ...nothing, unit: '元', initial: '2116.01' }, notSeen).initial).toEqual({
      kind: 'reported',
      value: { currency: 'CNY', fen: 211_601n },
    });
  });

  test('are not seen when their key is missing or null', () => {
    const budget = toBudget({ ...nothing, initial: null }, notSeen);
    expect(budget.initial).toEqual({ kind: 'not-seen' });
    expect(budget.executed).toEqual({ kind: 'not-seen' });
    expect(budget.carryOver.opening).toEqual({ kind: 'not-seen' });
    expect(budget.threePublic.total.spent).toEqual({ kind: 'not-seen' });
    expect(budget.stated.executionRate).toEqual({ kind: 'not-seen' });
    expect(budget.reasons.lowExecution).toEqual({ kind: 'not-seen' });
  });

  test('are asked for by the path of their field when they are missing', () => {
    const asked: string[] = [];
    const remember: AbsenceOf = (path) => {
      asked.push(path);
      return { kind: 'not-reported' };
    };
    const budget = toBudget(
      {
        ...nothing,
        initial: '1',
        increase: '1',
        decrease: '1',
        adjusted: '1',
        stated: { executionRate: '1' },
        reasons: { adjustment: { zh: '因故' } },
        carryOver: { opening: '1' },
        lastYear: { initial: '1' },
        lines: [
          line('a', {
            initial: '1',
            increase: '1',
            decrease: '1',
            adjusted: '1',
            executed: '1',
            lines: [line('b', { initial: '1', increase: '1', decrease: '1', adjusted: '1' })],
          }),
        ],
        sources: [{ class: 'other', name: { zh: '其他' }, initial: '1', executed: '1' }],
        threePublic: {
          travelAbroad: { budget: '1' },
          vehicles: { budget: '1', spent: '1' },
          receptions: { budget: '1', spent: '1' },
          total: { budget: '1', spent: '1' },
        },
      },
      remember,
    );
    expect(asked.toSorted()).toEqual([
      'budget.carryOver.closing',
      'budget.executed',
      'budget.lastYear.adjusted',
      'budget.lastYear.executed',
      'budget.lines[0].lines[0].executed',
      'budget.reasons.lowExecution',
      'budget.sources[0].adjusted',
      'budget.stated.adjustmentRate',
      'budget.threePublic.travelAbroad.spent',
    ]);
    expect(budget.executed).toEqual({ kind: 'not-reported' });
    expect(budget.lines[0]?.lines[0]?.executed).toEqual({ kind: 'not-reported' });
  });

  test('finer than one fen are refused', () => {
    expect(() => toBudget({ ...nothing, executed: '0.0000001' }, notSeen)).toThrow(RangeError);
  });
});

describe('the tolerance of a budget', () => {
  test.each([
    ['two decimals', { initial: '2116.01', adjusted: '2739.21' }, '0.01'],
    ['zeros at the end', { initial: '2116.00' }, '0.01'],
    [
      'different digits, by the finest',
      { initial: '2116', adjusted: '2739.2', executed: '2481.713' },
      '0.001',
    ],
    ['whole numbers', { initial: '2116', adjusted: '2739' }, '1'],
    ['one decimal', { initial: '2116.0' }, '0.1'],
    ['six decimals', { initial: '2116.010000' }, '0.000001'],
    ['a key without amount', { initial: '2116.01', adjusted: null }, '0.01'],
  ])('is one step of the last printed digit with %s', (_, given, step) => {
    expect(toBudget({ ...nothing, ...given }, notSeen).tolerance).toEqual(parseMoney(step, '万元'));
  });

  test('is counted in the unit of the file', () => {
    expect(toBudget({ ...nothing, unit: '元', initial: '17886800.00' }, notSeen).tolerance).toEqual({
      currency: 'CNY',
      fen: 1n,
    });
    expect(toBudget({ ...nothing, unit: '亿元', initial: '1.2345' }, notSeen).tolerance).toEqual(
      parseMoney('1', '万元'),
    );
  });

  test.each([
    ['lines, at any depth', { lines: [line('a', { lines: [line('b', { decrease: '1.234' })] })] }],
    ['sources', { sources: [{ class: 'other', name: { zh: '其他' }, adjusted: '1.234' }] }],
    ["last year's amounts", { lastYear: { adjusted: '1.234' } }],
    ['the opening carry-over', { carryOver: { opening: '1.234' } }],
    ['the closing carry-over', { carryOver: { closing: '1.234' } }],
    ['a budget of the three public expenses', { threePublic: { vehicles: { budget: '1.234' } } }],
    ['spending on the three public expenses', { threePublic: { total: { spent: '1.234' } } }],
  ] satisfies readonly (readonly [string, Partial<BudgetInput>])[])(
    'is one step of the finest digit, even when only %s print it',
    (_, more) => {
      const budget = toBudget({ ...nothing, initial: '2116.01', executed: '2481', ...more }, notSeen);
      expect(budget.tolerance).toEqual(parseMoney('0.001', '万元'));
    },
  );

  test.each([
    ['元', '1.000'],
    ['万元', '0.00000100'],
    ['亿元', '0.000000000100'],
  ] as const)('is at least one fen, however many zeros an amount in %s ends in', (unit, initial) => {
    expect(toBudget({ ...nothing, unit, initial }, notSeen).tolerance).toEqual({ currency: 'CNY', fen: 1n });
  });

  test('is one step of whole units when no amount is given', () => {
    expect(toBudget({ ...nothing, unit: '元' }, notSeen).tolerance).toEqual(parseMoney('1', '元'));
  });

  test('follows the digits of the lines when no headline amount is given', () => {
    const lines = [
      line('basic', { executed: '1076.17', lines: [line('personnel', { executed: '896.34' })] }),
    ];
    expect(toBudget({ ...nothing, lines }, notSeen).tolerance).toEqual(parseMoney('0.01', '万元'));
  });
});

test('rates and reasons are kept as the report prints them', () => {
  const budget = toBudget(
    {
      ...nothing,
      stated: { executionRate: '90.60', adjustmentRate: '0' },
      reasons: { adjustment: { zh: '追加' } },
    },
    notSeen,
  );
  expect(budget.stated.executionRate).toEqual({ kind: 'reported', value: '90.60' });
  expect(budget.stated.adjustmentRate).toEqual({ kind: 'reported', value: '0' });
  expect(budget.reasons.adjustment).toEqual({ kind: 'reported', value: { zh: '追加' } });
});

test('all lines come with parents before their children', () => {
  const { lines } = toBudget(
    { ...nothing, lines: [line('a', { lines: [line('b', { lines: [line('c')] })] }), line('d')] },
    notSeen,
  );
  expect(allLines(lines).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('three public expenses are there as soon as one of their amounts is given, be it zero', () => {
  expect(hasThreePublic(toBudget(nothing, notSeen))).toBe(false);
  expect(hasThreePublic(toBudget({ ...nothing, threePublic: { vehicles: {} } }, notSeen))).toBe(false);
  expect(
    hasThreePublic(toBudget({ ...nothing, threePublic: { travelAbroad: { spent: '0.00' } } }, notSeen)),
  ).toBe(true);
  expect(hasThreePublic(toBudget({ ...nothing, threePublic: { total: { budget: '3' } } }, notSeen))).toBe(
    true,
  );
});

test('a field is reported when it has a value, and otherwise what its path says', () => {
  const absence: AbsenceOf = (path) => ({ kind: path === 'evaluation.grade' ? 'not-reported' : 'not-seen' });
  expect(statedOr(0, 'evaluation.score', absence)).toEqual({ kind: 'reported', value: 0 });
  expect(statedOr(undefined, 'evaluation.grade', absence)).toEqual({ kind: 'not-reported' });
  expect(statedOr(null, 'evaluation.score', absence)).toEqual({ kind: 'not-seen' });
});
