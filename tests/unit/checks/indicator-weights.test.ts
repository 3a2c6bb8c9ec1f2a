import { expect, test } from 'vitest';
import { indicatorWeights } from '../../../src/checks/indicator-weights.ts';
import { group, withGroups } from './sample-indicators.ts';
import { at, judge, points } from './sample-report.ts';

const full = 'evaluation: { fullMarks: 100 }';

test('rows add up to their group, and groups to full marks', () => {
  const yaml = withGroups(
    full,
    group('weight: 60,', 'weight: 59.5', 'weight: 0.5'),
    group('weight: 40,', 'weight: 40'),
  );
  expect(judge(indicatorWeights, yaml)).toEqual({ kind: 'agrees' });
});

test('a group and full marks that the rows do not give are questions about each', () => {
  const yaml = withGroups(
    full,
    group('weight: 40,', 'weight: 30', 'weight: 8'),
    group('weight: 60,', 'weight: 60'),
  );
  expect(judge(indicatorWeights, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'indicator-weights',
        severity: 'question',
        place: at('indicators[0].weight'),
        args: { stated: points('40'), computed: points('38') },
        formula: [points('30'), '+', points('8'), '=', points('38')],
      },
      {
        code: 'indicator-weights',
        severity: 'question',
        place: at('evaluation.fullMarks'),
        args: { stated: points('100'), computed: points('98') },
        formula: [points('30'), '+', points('8'), '+', points('60'), '=', points('98')],
      },
    ],
  });
});

test('weights are added up exactly', () => {
  expect(
    judge(indicatorWeights, withGroups('', group('weight: 0.3,', 'weight: 0.1', 'weight: 0.2'))),
  ).toEqual({ kind: 'agrees' });
  expect(
    judge(indicatorWeights, withGroups('', group('weight: 0.30,', 'weight: 0.1', 'weight: 0.21'))).kind,
  ).toBe('found');
});

test('a group known to be incomplete is not added up, and then full marks are not either', () => {
  const yaml = withGroups(
    full,
    group('weight: 30, partial: true,', 'weight: 18'),
    group('weight: 70,', 'weight: 70'),
  );
  expect(judge(indicatorWeights, yaml)).toEqual({ kind: 'agrees' });
});

test('a group that does not state its weight still counts towards full marks', () => {
  expect(
    judge(indicatorWeights, withGroups(full, group('', 'weight: 60'), group('', 'weight: 39'))).kind,
  ).toBe('found');
});

test.each([
  ['rows', full],
  ['stated weights', withGroups('', group('', 'weight: 10'))],
  ['the weight of one of the rows', withGroups(full, group('weight: 10,', 'weight: 10', 'score: 5'))],
  ['a complete group', withGroups(full, group('weight: 30, partial: true,', 'weight: 18'))],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(indicatorWeights, yaml)).toEqual({ kind: 'unjudged' });
});
