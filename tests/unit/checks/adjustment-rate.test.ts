import { expect, test } from 'vitest';
import { adjustmentRateStated } from '../../../src/checks/adjustment-rate.ts';
import { at, judge, money } from './sample-report.ts';

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
        args: { stated: { kind: 'percent', text: '0' }, computed: { kind: 'percent', text: '29.45' } },
        formula: [money('623.20'), '÷', money('2116.01'), '=', { kind: 'percent', text: '29.45' }],
      },
    ],
  });
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
