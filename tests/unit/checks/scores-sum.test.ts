import { expect, test } from 'vitest';
import { scoresSum } from '../../../src/checks/scores-sum.ts';
import { group, withGroups } from './sample-indicators.ts';
import { at, judge } from './sample-report.ts';

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
        args: { stated: { kind: 'points', text: '96.39' }, computed: { kind: 'points', text: '94.89' } },
      },
    ],
  });
});

test('a difference in the third decimal is shown as one', () => {
  const judgement = judge(scoresSum, withGroups('evaluation: { score: 96.39 }', group('', 'score: 96.394')));
  const args = judgement.kind === 'found' ? judgement.findings[0]?.args : undefined;
  expect(args?.stated).toBeDefined();
  expect(args?.stated).not.toEqual(args?.computed);
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
