import { expect, test } from 'vitest';
import { executedOverAdjusted } from '../../../src/checks/executed-over-adjusted.ts';
import { at, judge, money } from './sample-report.ts';

test.each(['2481.71', '2739.21', '0.00'])(
  'spending of %s keeps within an adjusted budget of 2739.21',
  (executed) => {
    expect(
      judge(executedOverAdjusted, `budget: { unit: 万元, adjusted: 2739.21, executed: ${executed} }`),
    ).toEqual({ kind: 'agrees' });
  },
);

test('spending above the adjusted budget is a question with the excess', () => {
  expect(
    judge(executedOverAdjusted, 'budget: { unit: 万元, initial: 57.28, adjusted: 69.06, executed: 76.36 }'),
  ).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'executed-over-adjusted',
        severity: 'question',
        place: at('budget.executed'),
        args: { stated: money('76.36'), limit: money('69.06'), excess: money('7.30') },
        formula: [money('76.36'), '−', money('69.06'), '=', money('7.30')],
      },
    ],
  });
});

test('spending above the initial budget is none of its business', () => {
  expect(
    judge(executedOverAdjusted, 'budget: { unit: 万元, initial: 10.00, adjusted: 20.00, executed: 15.00 }'),
  ).toEqual({ kind: 'agrees' });
});

test('even the smallest excess counts, since no rounding is involved', () => {
  expect(judge(executedOverAdjusted, 'budget: { unit: 万元, adjusted: 10.00, executed: 10.01 }').kind).toBe(
    'found',
  );
});

test('a line is named where the excess arose, not the lines above it', () => {
  const yaml = `budget:
  unit: 万元
  adjusted: 100.00
  executed: 99.00
  lines:
    - id: projects
      class: project
      name: { zh: 项目支出 }
      adjusted: 20.00
      executed: 21.00
      lines:
        - { id: roads, class: project, name: { zh: 公路 }, adjusted: 12.00, executed: 14.00 }
        - { id: ports, class: project, name: { zh: 港口 }, adjusted: 8.00, executed: 7.00 }`;
  const judgement = judge(executedOverAdjusted, yaml);
  expect(
    judgement.kind === 'found' && judgement.findings.map(({ place, args }) => [place.field, args.excess]),
  ).toEqual([['budget.lines[0].lines[0].executed', money('2.00')]]);
});

test.each([
  ['spending', 'budget: { unit: 万元, adjusted: 10.00 }'],
  ['an adjusted budget', 'budget: { unit: 万元, initial: 10.00, executed: 9.00 }'],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(executedOverAdjusted, yaml)).toEqual({ kind: 'unjudged' });
});
