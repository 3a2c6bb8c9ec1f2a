import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import {
  isMet,
  rowsOf,
  scoreOf,
  toIndicatorGroups,
  weightOf,
  type Indicator,
} from '../../../src/domain/indicator.ts';
import { placedIndicators } from '../../../src/domain/placed-indicators.ts';
import type { IndicatorGroupInput, IndicatorInput } from '../../../src/schema/indicators.ts';

function group(...rows: readonly Partial<IndicatorInput>[]): IndicatorGroupInput {
  const indicators = rows.map((row, index) => ({ id: `row-${index}`, name: { zh: '指标' }, ...row }));
  return { name: { zh: '产出' }, partial: false, subgroups: [{ name: { zh: '数量' }, indicators }] };
}

function rows(...given: readonly Partial<IndicatorInput>[]): readonly Indicator[] {
  return toIndicatorGroups([group(...given)]).flatMap(rowsOf);
}

function row(given: Partial<IndicatorInput>): Indicator {
  const [made] = rows(given);
  if (!made) throw new Error('No row was made.');
  return made;
}

test('a row keeps its numbers exact and its target as printed', () => {
  expect(row({ target: '95.0', actual: '97.22', weight: '10', score: '9.50', comparator: '>=' })).toEqual({
    id: 'row-0',
    name: { zh: '指标' },
    comparator: '>=',
    target: { kind: 'number', value: new Big('95'), printed: '95.0' },
    actual: { kind: 'number', value: new Big('97.22'), printed: '97.22' },
    unit: undefined,
    weight: new Big('10'),
    score: new Big('9.5'),
    scorePrinted: '9.50',
    deviation: undefined,
  });
});

test('what a row does not give is undefined, not zero', () => {
  const bare = row({ weight: null, score: null, target: null });
  expect(bare.weight).toBeUndefined();
  expect(bare.score).toBeUndefined();
  expect(bare.target).toBeUndefined();
  expect(bare.comparator).toBeUndefined();
});

describe('whether a target is met', () => {
  test.each([
    ['>=', '95', '95', true],
    ['>=', '95', '95.0', true],
    ['>=', '95', '94.99', false],
    ['<=', '100', '100.00', true],
    ['<=', '100', '100.01', false],
    ['<=', '0', '-18.36', true],
    ['=', '0', '0', true],
    ['=', '100', '99.9', false],
    ['>=', '0.3', '0.30000000000000004', true],
  ] as const)(
    'is told from the numbers: target %s %s, actual %s gives %s',
    (comparator, target, actual, met) => {
      expect(isMet(row({ comparator, target, actual }))).toBe(met);
    },
  );

  test.each([
    ['there is no comparator', { target: '95', actual: '97' }],
    ['the comparator is null', { comparator: null, target: '95', actual: '97' }],
    ['the row is judged in words', { comparator: 'qualitative', target: '95', actual: '97' }],
    ['the target is words', { comparator: '>=', target: { zh: '显著' }, actual: '97' }],
    ['the actual value is words', { comparator: '>=', target: '95', actual: { zh: '显著' } }],
    ['the actual value is missing', { comparator: '>=', target: '95' }],
    ['the target is missing', { comparator: '>=', actual: '95' }],
  ] as const)('cannot be told when %s', (_, given) => {
    expect(isMet(row(given))).toBeUndefined();
  });
});

describe('sums over rows', () => {
  test('are exact', () => {
    const given = rows({ score: '0.1', weight: '0.7' }, { score: '0.2', weight: '0.1' });
    expect(scoreOf(given)?.toFixed()).toBe('0.3');
    expect(weightOf(given)?.toFixed()).toBe('0.8');
  });

  test('count a zero as a score', () => {
    expect(scoreOf(rows({ score: '0' }, { score: '4' }))?.toFixed()).toBe('4');
  });

  test('are undefined when a row has a gap, wherever it stands', () => {
    expect(scoreOf(rows({ score: '1' }, {}))).toBeUndefined();
    expect(scoreOf(rows({}, { score: '1' }))).toBeUndefined();
    expect(weightOf(rows({ weight: '1' }, { weight: null }, { weight: '2' }))).toBeUndefined();
  });
});

test('rows are placed by the path of their field', () => {
  const groups = toIndicatorGroups([
    group({}, {}),
    { ...group({}), subgroups: [...group({}).subgroups, ...group({}).subgroups] },
  ]);
  expect(placedIndicators(groups).map(({ field }) => field)).toEqual([
    'indicators[0].subgroups[0].indicators[0]',
    'indicators[0].subgroups[0].indicators[1]',
    'indicators[1].subgroups[0].indicators[0]',
    'indicators[1].subgroups[1].indicators[0]',
  ]);
});
