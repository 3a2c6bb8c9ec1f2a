import { describe, expect, test } from 'vitest';
import { byLargest, changeOf, type Change } from '../../../src/domain/changes.ts';
import { exactOf } from '../../../src/domain/exact-value.ts';
import { groupYear } from '../../../src/domain/group-year.ts';
import { measuredValue, toPlainDecimal } from '../../../src/domain/measures.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { toPercent, toRounded } from '../../../src/domain/ratio.ts';
import type { Report } from '../../../src/domain/report.ts';
import { measureOfBodies } from '../../../src/domain/sum-of-bodies.ts';
import { isOfWholeDepartment } from '../../../src/domain/whole-department.ts';
import type { MeasureId } from '../../../src/vocabulary/measures.ts';
import { reportOf } from '../views/sample-reports.ts';

const report = (budget: string, rest = ''): Report =>
  reportOf(`budget: { unit: 万元, ${budget} }\n${rest}`.trimEnd());

const now = report(
  'adjusted: 200, executed: 180',
  'staffing: { inPost: 40 }\nevaluation: { score: 48, fullMarks: 50 }',
);
const culture = report(
  'adjusted: 100, executed: 90',
  'staffing: { inPost: 30 }\nevaluation: { score: 90, fullMarks: 100 }',
);
const tourism = report(
  'adjusted: 50, executed: 30',
  'staffing: { inPost: 12 }\nevaluation: { score: 80, fullMarks: 100 }',
);

const shown = (change: Change | undefined): readonly (string | undefined)[] =>
  change
    ? [
        toPlainDecimal(change.before),
        toPlainDecimal(change.now),
        toRounded(change.difference, 4),
        change.share && toPercent(change.share, 2),
      ]
    : [];

describe('a change', () => {
  test.each<[MeasureId, readonly Report[], readonly (string | undefined)[]]>([
    ['executed', [culture], ['900000.00', '1800000.00', '900000.0000', '100.00']],
    // 90 + 30 = 120, and 180 is half as much again.
    ['executed', [culture, tourism], ['1200000.00', '1800000.00', '600000.0000', '50.00']],
    // 180 / 200 = 90 %, 120 / 150 = 80 %.
    ['executionRate', [culture, tourism], ['80.00', '90.00', '0.1000', undefined]],
    ['inPost', [culture, tourism], ['42', '40', '-2.0000', '-4.76']],
    // 48 of 50 points are 96 of a hundred.
    ['scoreOfHundred', [culture], ['90', '96', '6.0000', '6.67']],
    ['scoreOfHundred', [culture, tourism], []],
    ['threePublicSpent', [culture], []],
    ['executed', [], []],
  ])('of %s is that on the year before, or on the sum of the bodies', (measure, before, expected) => {
    expect(shown(changeOf([now], before, measure))).toEqual(expected);
  });

  test('on zero has no share', () => {
    expect(shown(changeOf([now], [report('executed: 0')], 'executed'))).toEqual([
      '0.00',
      '1800000.00',
      '1800000.0000',
      undefined,
    ]);
  });

  test('is sorted by its size, whatever its sign', () => {
    const difference = (numerator: bigint): Pick<Change, 'difference'> => ({
      difference: { numerator, denominator: 3n },
    });
    expect([difference(2n), difference(-5n), difference(4n)].toSorted(byLargest)).toEqual([
      difference(-5n),
      difference(4n),
      difference(2n),
    ]);
  });
});

describe('a measure of several bodies', () => {
  test('is as absent as that of one of them', () => {
    expect(measureOfBodies([culture, report('adjusted: 1')], 'executed')).toEqual({ kind: 'not-seen' });
    expect(measureOfBodies([culture, report('adjusted: 1')], 'executionRate')).toEqual({ kind: 'not-seen' });
    expect(measureOfBodies([], 'executed')).toEqual({ kind: 'not-seen' });
    expect(measureOfBodies([culture, tourism], 'executedPerStaff')).toEqual({ kind: 'not-computable' });
  });

  test('of one body is its own', () => {
    const value = measuredValue(measureOfBodies([now], 'executed'));
    expect(value && exactOf(value)).toEqual({ numerator: 180_000_000n, denominator: 100n });
  });
});

describe('a year of a group', () => {
  test('adds up both amounts over the same reports', () => {
    const total = groupYear(2024, [culture, tourism, report('adjusted: 7'), report('executed: 9')]);
    expect(total).toMatchObject({
      year: 2024,
      reports: 4,
      both: {
        counted: 2,
        adjusted: parseMoney('150', '万元'),
        executed: parseMoney('120', '万元'),
      },
    });
    expect(total.both?.rate && toPercent(total.both.rate, 2)).toBe('80.00');
  });

  test('has no amounts where no report gives both', () => {
    expect(groupYear(2024, [report('adjusted: 7')])).toEqual({ year: 2024, reports: 1, both: undefined });
  });
});

test('a report on single projects is not one on the whole department', () => {
  expect(isOfWholeDepartment(now)).toBe(true);
  expect(isOfWholeDepartment(reportOf('kind: project-self-evaluation'))).toBe(false);
  expect(isOfWholeDepartment(reportOf('kind: correction'))).toBe(true);
});
