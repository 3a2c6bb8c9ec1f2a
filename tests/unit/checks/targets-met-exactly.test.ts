import { expect, test } from 'vitest';
import { targetsMetExactly } from '../../../src/checks/targets-met-exactly.ts';
import { group, withGroups, type SampleGroup } from './sample-indicators.ts';
import { at, count, fieldsOf, judge, named } from './sample-report.ts';

const EXACT = 'comparator: ">=", target: 16.3, actual: 16.3';
const OTHER = 'comparator: ">=", target: 90, actual: 97.2';

/** Rows of a group: so many that hit their targets, and so many that do not. */
function rows(exact: number, others: number, head = ''): SampleGroup {
  return group(head, ...Array<string>(exact).fill(EXACT), ...Array<string>(others).fill(OTHER));
}

test.each([
  [0, 5],
  [3, 2],
  [7, 2],
])('%i exact hits beside %i others are no pattern', (exact, others) => {
  expect(judge(targetsMetExactly, withGroups('', rows(exact, others)))).toEqual({ kind: 'agrees' });
});

test('a group that hits nearly all its targets exactly is a note with both numbers', () => {
  expect(judge(targetsMetExactly, withGroups('', rows(0, 5), rows(6, 1)))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'targets-met-exactly',
        severity: 'note',
        place: at('indicators[1]'),
        args: { name: named('产出'), stated: count(6), all: count(7) },
      },
    ],
  });
});

test.each([
  [4, 1],
  [5, 0],
  [8, 2],
])('%i exact hits beside %i others are a pattern', (exact, others) => {
  expect(fieldsOf(judge(targetsMetExactly, withGroups('', rows(exact, others))))).toEqual(['indicators[0]']);
});

test('each group counts for itself', () => {
  expect(judge(targetsMetExactly, withGroups('', rows(4, 0), rows(1, 0)))).toEqual({ kind: 'unjudged' });
  expect(fieldsOf(judge(targetsMetExactly, withGroups('', rows(5, 0), rows(0, 5), rows(5, 1))))).toEqual([
    'indicators[0]',
    'indicators[2]',
  ]);
});

test('a group that was read in part may show a pattern as well', () => {
  expect(judge(targetsMetExactly, withGroups('', rows(5, 0, 'partial: true,'))).kind).toBe('found');
});

test('digits behind the last one do not tell values apart', () => {
  const written = Array<string>(5).fill('target: 16.3, actual: 16.30');
  expect(judge(targetsMetExactly, withGroups('', group('', ...written))).kind).toBe('found');
});

test.each([
  ['a target of 100 %', 'target: 100, actual: 100, unit: { zh: "%" }'],
  ['a target of 100 %, named in English', 'target: 100, actual: 100, unit: { en: "%" }'],
  ['a target in words', 'target: { zh: 显著 }, actual: { zh: 显著 }'],
  ['no target', 'actual: 100'],
  ['no actual value', 'target: 16.3'],
])('rows of %s are not counted', (_, row) => {
  expect(judge(targetsMetExactly, withGroups('', group('', ...Array<string>(5).fill(row))))).toEqual({
    kind: 'unjudged',
  });
  const mixed = group('', ...Array<string>(4).fill(EXACT), row);
  expect(judge(targetsMetExactly, withGroups('', mixed))).toEqual({ kind: 'unjudged' });
});

test.each([
  ['of 100 in another unit', 'target: 100, actual: 100, unit: { zh: 公里 }'],
  ['of 100 without unit', 'target: 100, actual: 100'],
  ['of another share', 'target: 85, actual: 85, unit: { zh: "%" }'],
])('a target %s is counted', (_, row) => {
  expect(judge(targetsMetExactly, withGroups('', group('', ...Array<string>(5).fill(row)))).kind).toBe(
    'found',
  );
});

test.each([
  ['indicators', 'evaluation: { score: 97.94 }'],
  ['enough of them', withGroups('', rows(4, 0))],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(targetsMetExactly, yaml)).toEqual({ kind: 'unjudged' });
});

test('targets of zero, which are met or not, are no pattern', () => {
  const zeros = group('', ...Array<string>(6).fill('comparator: "<=", target: 0, actual: 0'));
  expect(judge(targetsMetExactly, withGroups('', zeros))).toEqual({ kind: 'unjudged' });
});
