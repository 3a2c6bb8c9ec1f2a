import { expect, test } from 'vitest';
import { adjustmentRateStated } from '../../../src/checks/adjustment-rate.ts';
import { at, judge, money, percent } from './sample-report.ts';

const withRate = (rate: string, amounts = 'initial: 2116.01, adjusted: 2739.21'): string =>
  `budget: { unit: 万元, ${amounts}, stated: { adjustmentRate: "${rate}" } }`;

test.each([
  ['29.45%', 'initial: 2116.01, adjusted: 2739.21'],
  ['29.5%', 'initial: 2116.01, adjusted: 2739.21'],
  ['-12.54%', 'initial: 985.00, adjusted: 861.46'],
  ['0%', 'initial: 4753.66, adjusted: 4753.66'],
])('a stated rate of %s agrees with the amounts (%s)', (rate, amounts) => {
  expect(judge(adjustmentRateStated, withRate(rate, amounts))).toEqual({ kind: 'agrees' });
});

test('a stated rate of 0 % beside a grown budget is a note with the division, never a question', () => {
  expect(judge(adjustmentRateStated, withRate('0%'))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'adjustment-rate',
        severity: 'note',
        place: at('budget.stated.adjustmentRate'),
        args: { stated: percent('0'), computed: percent('29.45') },
        formula: [
          '(',
          money('2739.21'),
          '−',
          money('2116.01'),
          ')',
          '÷',
          money('2116.01'),
          '=',
          percent('29.45'),
        ],
        tolerance: percent('1'),
      },
    ],
  });
});

test.each([
  ['29%', '1', 'agrees'],
  ['30%', '1', 'agrees'],
  ['28%', '1', 'found'],
  ['29.46%', '0.01', 'agrees'],
  ['29.47%', '0.01', 'found'],
  ['29.4%', '0.1', 'agrees'],
  ['29.3%', '0.1', 'found'],
])('a stated rate of %s may be off by one step of its last digit, %s', (rate, step, kind) => {
  const judgement = judge(adjustmentRateStated, withRate(rate));
  expect(judgement.kind).toBe(kind);
  if (judgement.kind === 'found') expect(judgement.findings[0]?.tolerance).toEqual(percent(step));
});

test('a cut is shown with its sign', () => {
  const judgement = judge(adjustmentRateStated, withRate('0%', 'initial: 985.00, adjusted: 861.46'));
  expect(judgement.kind === 'found' && judgement.findings[0]?.formula).toEqual([
    '(',
    money('861.46'),
    '−',
    money('985.00'),
    ')',
    '÷',
    money('985.00'),
    '=',
    percent('-12.54'),
  ]);
});

test('a cut stated without its sign is a note', () => {
  expect(judge(adjustmentRateStated, withRate('12.54%', 'initial: 985.00, adjusted: 861.46')).kind).toBe(
    'found',
  );
});

test.each([
  ['without a stated rate', 'budget: { unit: 万元, initial: 10.00, adjusted: 11.00 }'],
  ['without an initial budget', withRate('0%', 'adjusted: 11.00')],
  ['without an adjusted budget', withRate('0%', 'initial: 10.00, increase: 1.00')],
  ['on an initial budget of zero', withRate('0%', 'initial: 0.00, adjusted: 11.00')],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(adjustmentRateStated, yaml)).toEqual({ kind: 'unjudged' });
});
