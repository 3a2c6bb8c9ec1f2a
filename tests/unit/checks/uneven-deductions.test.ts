import { expect, test } from 'vitest';
import { unevenDeductions } from '../../../src/checks/uneven-deductions.ts';
import { group, withGroups } from './sample-indicators.ts';
import { at, fieldsOf, judge, named, percent } from './sample-report.ts';

const rows = (...list: readonly string[]): string => withGroups('', group('', ...list));

const missed = (actual: string, score: string, sign = '>='): string =>
  `comparator: "${sign}", target: 100, actual: ${actual}, weight: 10, score: ${score}`;

const row = (index: number): string => `indicators[0].subgroups[0].indicators[${index}].score`;

test.each([
  ['in proportion', [missed('90', '9'), missed('80', '8')]],
  ['larger ones cost more, if not in proportion', [missed('90', '9'), missed('50', '8.9')]],
  ['nearly like ones cost the same', [missed('95', '9'), missed('90.01', '9')]],
  ['like ones cost nearly the same', [missed('90', '9'), missed('90', '6.01')]],
])('even deductions agree: %s', (_, list) => {
  expect(judge(unevenDeductions, rows(...list))).toEqual({ kind: 'agrees' });
});

test('a clearly larger shortfall that costs no more is a note with both', () => {
  const yaml = rows(
    'target: 1100, actual: 1093, weight: 6, score: 5',
    'target: 2.6, actual: 2.45, weight: 6, score: 5',
  );
  expect(judge(unevenDeductions, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'uneven-deductions',
        severity: 'note',
        place: at(row(1)),
        args: {
          name: named('第2项'),
          shortfall: percent('5.77'),
          loss: percent('16.67'),
          otherName: named('第1项'),
          otherShortfall: percent('0.64'),
          otherLoss: percent('16.67'),
        },
      },
    ],
  });
});

test('like shortfalls that cost very different shares are a note', () => {
  const judgement = judge(unevenDeductions, rows(missed('90', '9'), missed('89.5', '6')));
  expect(
    judgement.kind === 'found' && judgement.findings.map(({ place, args }) => [place.field, args]),
  ).toEqual([
    [
      row(1),
      {
        name: named('第2项'),
        shortfall: percent('10.50'),
        loss: percent('40.00'),
        otherName: named('第1项'),
        otherShortfall: percent('10.00'),
        otherLoss: percent('10.00'),
      },
    ],
  ]);
});

test.each([
  ['shortfalls 5 points apart that cost the same', missed('95', '9'), missed('90', '9'), 'found'],
  ['shortfalls not quite 5 points apart', missed('95', '9'), missed('90.01', '9'), 'agrees'],
  [
    'shortfalls 5 points apart of which the larger costs a little more',
    missed('95', '9'),
    missed('90', '8.99'),
    'agrees',
  ],
  ['like shortfalls whose costs are 30 points apart', missed('90', '9'), missed('90', '6'), 'found'],
  [
    'like shortfalls whose costs are not quite 30 points apart',
    missed('90', '9'),
    missed('90', '6.01'),
    'agrees',
  ],
  [
    'shortfalls half a point apart whose costs are 30 points apart',
    missed('90', '9'),
    missed('89.5', '6'),
    'found',
  ],
  ['shortfalls a little further apart', missed('90', '9'), missed('89.49', '6'), 'agrees'],
])('%s: edges', (_, first, second, kind) => {
  expect(judge(unevenDeductions, rows(first, second)).kind).toBe(kind);
});

test('of several uneven pairs the widest is named', () => {
  expect(
    fieldsOf(judge(unevenDeductions, rows(missed('95', '9'), missed('60', '9'), missed('88', '9')))),
  ).toEqual([row(1)]);
});

test('a shortfall from above is measured on the target, too', () => {
  const judgement = judge(unevenDeductions, rows(missed('200', '9', '<='), missed('95', '9')));
  expect(judgement.kind === 'found' && judgement.findings[0]?.args).toMatchObject({
    name: named('第1项'),
    shortfall: percent('100.00'),
    otherShortfall: percent('5.00'),
  });
});

test('nothing reached at all is a shortfall of the whole target', () => {
  const judgement = judge(unevenDeductions, rows(missed('0', '9'), missed('95', '9')));
  expect(judgement.kind === 'found' && judgement.findings[0]?.args.shortfall).toEqual(percent('100.00'));
});

test('rows of different groups are held against each other', () => {
  const yaml = withGroups('', group('', missed('95', '9')), group('', missed('50', '9')));
  expect(fieldsOf(judge(unevenDeductions, yaml))).toEqual(['indicators[1].subgroups[0].indicators[0].score']);
});

test.each([
  ['a missed target with full points', missed('50', '10')],
  ['a target that was reached', missed('100', '9')],
  ['a target that was passed', missed('150', '9')],
  ['a target of "=" that was passed', missed('150', '9', '=')],
  ['a missed target without score', 'comparator: ">=", target: 100, actual: 50, weight: 10'],
  ['a missed target without weight', 'comparator: ">=", target: 100, actual: 50, score: 9'],
  ['a missed target that is worth nothing', 'comparator: ">=", target: 100, actual: 50, weight: 0, score: 0'],
  ['a target of zero', 'comparator: "<=", target: 0, actual: 5, weight: 10, score: 9'],
  ['a target in words', 'target: { zh: 显著 }, actual: 50, weight: 10, score: 9'],
  ['an actual value in words', 'target: 100, actual: { zh: 一般 }, weight: 10, score: 9'],
])('%s is not held against others', (_, other) => {
  expect(judge(unevenDeductions, rows(missed('95', '9'), other))).toEqual({ kind: 'unjudged' });
});

test.each([
  ['one missed target', rows(missed('90', '9'))],
  ['no missed target', rows(missed('100', '10'))],
  ['no indicators', 'evaluation: { score: 97.94 }'],
])('with %s it cannot be judged', (_, yaml) => {
  expect(judge(unevenDeductions, yaml)).toEqual({ kind: 'unjudged' });
});
