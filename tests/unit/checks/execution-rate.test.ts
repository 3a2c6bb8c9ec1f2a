import { expect, test } from 'vitest';
import { executionRateStated } from '../../../src/checks/execution-rate.ts';
import { at, judge, money, percent } from './sample-report.ts';

const withRate = (rate: string, amounts = 'initial: 2116.01, adjusted: 2739.21, executed: 2481.71'): string =>
  `budget: { unit: 万元, ${amounts}, stated: { executionRate: ${rate} } }`;

test.each(['90.60%', '90.6%', '91%', '90.599%', '90.5995%'])(
  'a stated rate of %s is spending over the adjusted budget to its last digit',
  (rate) => {
    expect(judge(executionRateStated, withRate(rate))).toEqual({ kind: 'agrees' });
  },
);

test('a rate of 90.5995 % may be stated cut off instead of rounded, but not a step above', () => {
  expect(judge(executionRateStated, withRate('90.59%'))).toEqual({ kind: 'agrees' });
  expect(judge(executionRateStated, withRate('90.61%')).kind).toBe('found');
});

test('a stated rate that the amounts do not give is a question with the division', () => {
  expect(judge(executionRateStated, withRate('100%', 'adjusted: 4753.66, executed: 3824.26'))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'execution-rate',
        severity: 'question',
        place: at('budget.stated.executionRate'),
        args: { stated: percent('100'), computed: percent('80.45') },
        formula: [money('3824.26'), '÷', money('4753.66'), '=', percent('80.45')],
        tolerance: percent('1'),
      },
    ],
  });
});

test('the computed rate has as many decimals as the stated one', () => {
  const judgement = judge(executionRateStated, withRate('90.6100%'));
  const args = judgement.kind === 'found' ? judgement.findings[0]?.args : undefined;
  expect(args).toEqual({ stated: percent('90.6100'), computed: percent('90.5995') });
  expect(judgement.kind === 'found' && judgement.findings[0]?.tolerance).toEqual(percent('0.0001'));
});

test('a rate on the initial budget is not the execution rate', () => {
  expect(judge(executionRateStated, withRate('117.28%')).kind).toBe('found');
});

test.each([
  ['without a stated rate', 'budget: { unit: 万元, adjusted: 10.00, executed: 9.00 }'],
  ['without spending', 'budget: { unit: 万元, adjusted: 10.00, stated: { executionRate: 90% } }'],
  [
    'without an adjusted budget',
    'budget: { unit: 万元, initial: 10.00, executed: 9.00, stated: { executionRate: 90% } }',
  ],
  [
    'on a budget of zero',
    'budget: { unit: 万元, adjusted: 0.00, executed: 0.00, stated: { executionRate: 100% } }',
  ],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(executionRateStated, yaml)).toEqual({ kind: 'unjudged' });
});

test('what the rounding of the amounts can make of the rate is no question', () => {
  // 289.6 over 300.4 is 96.40 %; printed without decimals, 290 over 300 is 96.67 %.
  const yaml = (rate: string): string =>
    `budget: { unit: 万元, adjusted: 300, executed: 290, stated: { executionRate: ${rate} } }`;
  expect(judge(executionRateStated, yaml('96.40%'))).toEqual({ kind: 'agrees' });
  expect(judge(executionRateStated, yaml('96.20%')).kind).toBe('found');
});
