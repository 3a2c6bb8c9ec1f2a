import { expect, test } from 'vitest';
import { scoresSum } from '../../../src/checks/scores-sum.ts';
import { group, withGroups } from './sample-indicators.ts';
import { at, judge, points } from './sample-report.ts';

test('scores add up to the total', () => {
  const yaml = withGroups(
    'evaluation: { score: 97.94 }',
    group('', 'score: 57.94', 'score: 0'),
    group('', 'score: 40.0'),
  );
  expect(judge(scoresSum, yaml)).toEqual({ kind: 'agrees' });
});

test('a total that the scores do not give is a question', () => {
  const yaml = withGroups('evaluation: { score: 96.39 }', group('', 'score: 54.89'), group('', 'score: 40'));
  expect(judge(scoresSum, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'scores-sum',
        severity: 'question',
        place: at('evaluation.score'),
        args: { stated: points('96.39'), computed: points('94.89') },
        formula: [points('54.89'), '+', points('40'), '=', points('94.89')],
      },
    ],
  });
});

test.each([
  ['96.39', '96.394'],
  ['96.3945', '96.3944'],
  ['90', '90.0000001'],
])('a total of %s beside %s is shown with all digits of both', (stated, computed) => {
  const yaml = withGroups(`evaluation: { score: ${stated} }`, group('', `score: ${computed}`));
  expect(judge(scoresSum, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'scores-sum',
        severity: 'question',
        place: at('evaluation.score'),
        args: { stated: points(stated), computed: points(computed) },
      },
    ],
  });
});

test.each([
  ['a total', withGroups('evaluation: { fullMarks: 100 }', group('', 'score: 10'))],
  ['rows', 'evaluation: { score: 97.94 }'],
  [
    'the score of one of the rows',
    withGroups('evaluation: { score: 10 }', group('', 'score: 10', 'weight: 5')),
  ],
  [
    'all rows of a group',
    withGroups('evaluation: { score: 99 }', group('', 'score: 10'), group('partial: true,', 'score: 5')),
  ],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(scoresSum, yaml)).toEqual({ kind: 'unjudged' });
});
