import { expect, test } from 'vitest';
import { fullScoreUnmetTarget } from '../../../src/checks/full-score-unmet-target.ts';
import { group, withGroups } from './sample-indicators.ts';
import { at, judge } from './sample-report.ts';

test.each([
  ['met with all points', 'comparator: ">=", target: 95, actual: 97.22, weight: 10, score: 10'],
  ['met with some points', 'comparator: ">=", target: 95, actual: 95, weight: 10, score: 9'],
  ['missed with some points', 'comparator: ">=", target: 95, actual: 94.99, weight: 10, score: 9.99'],
  ['missed without points', 'comparator: "=", target: 0, actual: 1, weight: 10, score: 0'],
  ['met from above', 'comparator: "<=", target: 100, actual: 96.20, weight: 4, score: 4'],
])('a target %s is no question', (_, row) => {
  expect(judge(fullScoreUnmetTarget, withGroups('', group('', row)))).toEqual({ kind: 'agrees' });
});

test('a missed target with all points is a question that names the indicator and both values as printed', () => {
  const rows = [
    'comparator: ">=", target: 95, actual: 96, weight: 10, score: 10',
    'comparator: ">=", target: 1200, actual: 1006.0, weight: 8, score: 8.00',
  ];
  expect(judge(fullScoreUnmetTarget, withGroups('', group('', ...rows)))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'full-score-unmet-target',
        severity: 'question',
        place: at('indicators[0].subgroups[0].indicators[1].score'),
        args: {
          name: { kind: 'localized', text: { zh: '第2项' } },
          target: { kind: 'verbatim', text: '1200' },
          actual: { kind: 'verbatim', text: '1006.0' },
        },
      },
    ],
  });
});

test('a missed target that is worth no points is passed over', () => {
  const worthless = 'comparator: ">=", target: 95, actual: 90, weight: 0, score: 0';
  const met = 'comparator: ">=", target: 95, actual: 96, weight: 10, score: 10';
  expect(judge(fullScoreUnmetTarget, withGroups('', group('', worthless)))).toEqual({ kind: 'unjudged' });
  expect(judge(fullScoreUnmetTarget, withGroups('', group('', worthless, met)))).toEqual({ kind: 'agrees' });
});

test.each([
  ['without rows', 'evaluation: { score: 97.94 }'],
  ['without a comparator', withGroups('', group('', 'target: 95, actual: 90, weight: 10, score: 10'))],
  [
    'in words',
    withGroups(
      '',
      group('', 'comparator: qualitative, target: { zh: 显著 }, actual: { zh: 一般 }, weight: 6, score: 6'),
    ),
  ],
  [
    'without an actual value',
    withGroups('', group('', 'comparator: ">=", target: 95, weight: 10, score: 10')),
  ],
  ['without a score', withGroups('', group('', 'comparator: ">=", target: 95, actual: 90, weight: 10'))],
  ['without a weight', withGroups('', group('', 'comparator: ">=", target: 95, actual: 90, score: 10'))],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(fullScoreUnmetTarget, yaml)).toEqual({ kind: 'unjudged' });
});
