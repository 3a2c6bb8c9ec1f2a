import { expect, test } from 'vitest';
import { ALONE } from '../../../src/checks/check.ts';
import { outsideScore } from '../../../src/checks/outside-score.ts';
import { at, judge, points, term } from './sample-report.ts';

const withScores = (own: string, outside: string): string =>
  `evaluation: { ${own}, outside: { by: third-party, ${outside} } }`;

test.each([
  ['97.94', '97.94'],
  ['97.94', '92.94'],
  ['92.94', '97.94'],
  ['85', '80'],
])('a self-score of %s lies near an outside score of %s', (own, outside) => {
  expect(
    judge(outsideScore, withScores(`score: ${own}, fullMarks: 100`, `score: ${outside}, fullMarks: 100`)),
  ).toEqual({
    kind: 'agrees',
  });
});

test('a self-score far above the outside one is a note with the difference and the evaluator', () => {
  expect(
    judge(outsideScore, withScores('score: 97.94, fullMarks: 100', 'score: 84.5, fullMarks: 100')),
  ).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'outside-score',
        severity: 'note',
        place: at('evaluation.outside.score'),
        args: {
          stated: points('97.94'),
          computed: points('84.5'),
          evaluator: term('evaluators', 'third-party'),
        },
        formula: [points('97.94'), '−', points('84.5'), '=', points('13.44')],
      },
    ],
  });
});

test('the evaluator is the one that the file names', () => {
  const judgement = judge(outsideScore, 'evaluation: { score: 97, outside: { by: finance, score: 80 } }');
  expect(judgement.kind === 'found' && judgement.findings[0]?.args.evaluator).toEqual(
    term('evaluators', 'finance'),
  );
});

test.each([
  ['a little further than the limit', '97.94', '92.93'],
  ['below the outside one', '91', '97'],
  ['in another band, however near', '90', '89.99'],
])('a self-score is a note when it lies %s', (_, own, outside) => {
  expect(judge(outsideScore, withScores(`score: ${own}`, `score: ${outside}`)).kind).toBe('found');
});

test('scores are compared as shares of full marks, which are 100 where they are not given', () => {
  expect(judge(outsideScore, withScores('score: 114, fullMarks: 120', 'score: 95'))).toEqual({
    kind: 'agrees',
  });
  const judgement = judge(outsideScore, withScores('score: 95', 'score: 96, fullMarks: 120'));
  expect(judgement.kind === 'found' && judgement.findings[0]).toMatchObject({
    args: { stated: points('95'), computed: points('80') },
    formula: [points('95'), '−', points('80'), '=', points('15')],
  });
});

test('a score above full marks, or above 100 where none are given, is none that can be compared', () => {
  for (const own of ['score: 121, fullMarks: 120', 'score: 100.5'])
    expect(judge(outsideScore, withScores(own, 'score: 80'))).toEqual({ kind: 'unjudged' });
  expect(judge(outsideScore, withScores('score: 97', 'score: 110'))).toEqual({ kind: 'unjudged' });
  expect(judge(outsideScore, withScores('score: 100', 'score: 100'))).toEqual({ kind: 'agrees' });
});

test('the limit is that of the site', () => {
  const thresholds = { ...ALONE.thresholds, scoreGap: '1.5' };
  expect(judge(outsideScore, withScores('score: 97', 'score: 95.5'), { thresholds })).toEqual({
    kind: 'agrees',
  });
  expect(judge(outsideScore, withScores('score: 97', 'score: 95.49'), { thresholds }).kind).toBe('found');
});

test.each([
  ['an outside evaluation', 'evaluation: { score: 97.94, fullMarks: 100 }'],
  ['a self-score', withScores('fullMarks: 100', 'score: 80')],
  ['an outside score', withScores('score: 97.94', 'grade: good')],
  ['full marks above zero', withScores('score: 0, fullMarks: 0', 'score: 80')],
  ['any score', 'filed: 2024-03-12'],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(outsideScore, yaml)).toEqual({ kind: 'unjudged' });
});

test('the difference is that of the printed scores, so that it can be had by hand', () => {
  const judgement = judge(
    outsideScore,
    withScores('score: 97, fullMarks: 120', 'score: 110, fullMarks: 120'),
  );
  expect(judgement.kind === 'found' && judgement.findings[0]?.formula).toEqual([
    points('80.83'),
    '−',
    points('91.67'),
    '=',
    points('-10.84'),
  ]);
});

test('a score above 100 without full marks cannot be judged', () => {
  expect(judge(outsideScore, withScores('score: 184.5', 'score: 90'))).toEqual({ kind: 'unjudged' });
});
