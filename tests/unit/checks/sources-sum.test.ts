import { expect, test } from 'vitest';
import { sourcesSum } from '../../../src/checks/sources-sum.ts';
import { at, judge, money } from './sample-report.ts';

const withSources = (amounts: string, general: string, other: string): string => `budget:
  unit: 万元
  ${amounts}
  sources:
    - { class: general-public-budget, name: { zh: 一般公共预算拨款 }, ${general} }
    - { class: other, name: { zh: 其他资金 }, ${other} }`;

test('funds by source add up to the budget', () => {
  expect(judge(sourcesSum, withSources('initial: 4753.66', 'initial: 1873.66', 'initial: 2880.00'))).toEqual({
    kind: 'agrees',
  });
});

test('a budget that its sources do not give is a question with the addition', () => {
  const yaml = withSources('adjusted: 43453.30', 'adjusted: 40213.30', 'adjusted: 3120.00');
  expect(judge(sourcesSum, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'sources-sum',
        severity: 'question',
        place: at('budget.adjusted'),
        args: { stated: money('43453.30'), computed: money('43333.30') },
        formula: [money('40213.30'), '+', money('3120.00'), '=', money('43333.30')],
        tolerance: money('0.01'),
      },
    ],
  });
});

test('each phase that the sources give is added up for itself', () => {
  const yaml = withSources(
    'initial: 10.00\n  adjusted: 12.00\n  executed: 11.00',
    'initial: 8.00, adjusted: 9.00, executed: 8.00',
    'initial: 2.00, adjusted: 2.00, executed: 2.00',
  );
  const judgement = judge(sourcesSum, yaml);
  expect(judgement.kind === 'found' && judgement.findings.map(({ place }) => place.field)).toEqual([
    'budget.adjusted',
    'budget.executed',
  ]);
});

test('one step of the last digit is rounding', () => {
  expect(judge(sourcesSum, withSources('executed: 10.00', 'executed: 8.00', 'executed: 2.01'))).toEqual({
    kind: 'agrees',
  });
  expect(judge(sourcesSum, withSources('executed: 10.00', 'executed: 8.00', 'executed: 2.02')).kind).toBe(
    'found',
  );
});

test.each([
  ['without sources', 'budget: { unit: 万元, executed: 10.00 }'],
  ['without the total', withSources('initial: 10.00', 'executed: 8.00', 'executed: 2.00')],
  [
    'with a source that does not give its amount',
    withSources('executed: 10.00', 'executed: 8.00', 'initial: 2.00'),
  ],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(sourcesSum, yaml)).toEqual({ kind: 'unjudged' });
});
