import { expect, test } from 'vitest';
import { scoreOverWeight } from '../../../src/checks/score-over-weight.ts';
import { group, withGroups } from './sample-indicators.ts';
import { at, judge } from './sample-report.ts';

test('no indicator scores more than it is worth', () => {
  const yaml = withGroups(
    '',
    group('', 'weight: 10, score: 10.00', 'weight: 5, score: 0', 'weight: 0, score: 0'),
  );
  expect(judge(scoreOverWeight, yaml)).toEqual({ kind: 'agrees' });
});

test('a score above the weight is a question that names the indicator', () => {
  const yaml = withGroups(
    '',
    group('', 'weight: 5, score: 5'),
    group('', 'weight: 5, score: 4', 'weight: 10, score: 11'),
  );
  expect(judge(scoreOverWeight, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'score-over-weight',
        severity: 'question',
        place: at('indicators[1].subgroups[0].indicators[1].score'),
        args: {
          name: { kind: 'localized', text: { zh: '第2项' } },
          stated: { kind: 'points', text: '11' },
          limit: { kind: 'points', text: '10' },
        },
      },
    ],
  });
});

test('a row without score or weight is passed over', () => {
  expect(judge(scoreOverWeight, withGroups('', group('', 'weight: 10', 'score: 11')))).toEqual({
    kind: 'unjudged',
  });
  expect(judge(scoreOverWeight, withGroups('', group('', 'weight: 10', 'weight: 5, score: 5')))).toEqual({
    kind: 'agrees',
  });
  expect(judge(scoreOverWeight, 'evaluation: { score: 101, fullMarks: 100 }')).toEqual({ kind: 'unjudged' });
});
