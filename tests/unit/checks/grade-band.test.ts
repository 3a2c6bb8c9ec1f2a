import { expect, test } from 'vitest';
import { gradeBand } from '../../../src/checks/grade-band.ts';
import { at, judge } from './sample-report.ts';

test.each([
  ['90', 'excellent'],
  ['89.99', 'good'],
  ['80', 'good'],
  ['79.99', 'fair'],
  ['60', 'fair'],
  ['59.99', 'poor'],
])('a score of %s fits the grade %s', (score, grade) => {
  expect(judge(gradeBand, `evaluation: { score: ${score}, fullMarks: 100, grade: ${grade} }`)).toEqual({
    kind: 'agrees',
  });
});

test('bands are shares of full marks', () => {
  expect(judge(gradeBand, 'evaluation: { score: 108, fullMarks: 120, grade: excellent }')).toEqual({
    kind: 'agrees',
  });
  expect(judge(gradeBand, 'evaluation: { score: 96, fullMarks: 120, grade: excellent }').kind).toBe('found');
});

test.each([
  ['above', '84.47', 'excellent', 'good'],
  ['below', '97.94', 'good', 'excellent'],
  ['just above', '89.9964', 'excellent', 'good'],
  ['just below', '90.0000001', 'good', 'excellent'],
])(
  'a grade %s the usual band is a question that shows all digits of the score (%s)',
  (_, score, stated, computed) => {
    expect(
      judge(gradeBand, `evaluation: { score: ${score}, fullMarks: 100, grade: ${stated} }`),
    ).toStrictEqual({
      kind: 'found',
      findings: [
        {
          code: 'grade-band',
          severity: 'question',
          place: at('evaluation.grade'),
          args: {
            stated: { kind: 'term', list: 'grades', term: stated },
            computed: { kind: 'term', list: 'grades', term: computed },
            score: { kind: 'points', text: score },
          },
        },
      ],
    });
  },
);

test.each([
  'evaluation: { score: 97.94, fullMarks: 100 }',
  'evaluation: { score: 97.94, grade: excellent }',
  'evaluation: { fullMarks: 100, grade: excellent }',
  'evaluation: { score: 0, fullMarks: 0, grade: poor }',
  'filed: 2024-03-12',
])('%s cannot be judged', (yaml) => {
  expect(judge(gradeBand, yaml)).toEqual({ kind: 'unjudged' });
});
