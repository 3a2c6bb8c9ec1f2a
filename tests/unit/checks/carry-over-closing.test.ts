import { expect, test } from 'vitest';
import { carryOverClosing } from '../../../src/checks/carry-over-closing.ts';
import { at, judge, money } from './sample-report.ts';

const withClosing = (closing: string, more = ''): string =>
  `budget: { unit: 万元, adjusted: 2739.21, executed: 2481.71, carryOver: { closing: ${closing}${more} } }`;

test('what is left of the adjusted budget is carried over', () => {
  expect(judge(carryOverClosing, withClosing('257.50'))).toEqual({ kind: 'agrees' });
});

test('what was carried into the year may come on top, or may be part of the budget', () => {
  expect(judge(carryOverClosing, withClosing('357.50', ', opening: 100.00'))).toEqual({ kind: 'agrees' });
  expect(judge(carryOverClosing, withClosing('257.50', ', opening: 100.00'))).toEqual({ kind: 'agrees' });
});

test.each(['', ', opening: 100.00'])(
  'a carry-over above both readings is a question with the subtraction (%j)',
  (more) => {
    expect(judge(carryOverClosing, withClosing('457.50', more))).toStrictEqual({
      kind: 'found',
      findings: [
        {
          code: 'carry-over-closing',
          severity: 'question',
          place: at('budget.carryOver.closing'),
          args: { stated: money('457.50'), computed: money('257.50') },
          formula: [money('2739.21'), '−', money('2481.71'), '=', money('257.50')],
          tolerance: money('0.01'),
        },
      ],
    });
  },
);

test.each(['', ', opening: 100.00'])(
  'a carry-over of less than was left is worded so that money may have been handed back (%j)',
  (more) => {
    expect(judge(carryOverClosing, withClosing('46.01', more))).toStrictEqual({
      kind: 'found',
      findings: [
        {
          code: 'carry-over-closing',
          severity: 'question',
          place: at('budget.carryOver.closing'),
          args: { stated: money('46.01'), computed: money('257.50') },
          variant: 'less',
          formula: [money('2739.21'), '−', money('2481.71'), '=', money('257.50')],
          tolerance: money('0.01'),
        },
      ],
    });
  },
);

test('a carry-over between the two readings is above what was left', () => {
  const judgement = judge(carryOverClosing, withClosing('300.00', ', opening: 100.00'));
  expect(judgement.kind === 'found' && judgement.findings[0]).not.toHaveProperty('variant');
});

test.each([
  ['257.51', 'agrees'],
  ['257.52', 'found'],
  ['257.49', 'agrees'],
  ['257.48', 'found'],
])('one step of the last digit is rounding: %s', (closing, kind) => {
  expect(judge(carryOverClosing, withClosing(closing)).kind).toBe(kind);
});

test('one step is rounding where the opening is added, too', () => {
  expect(judge(carryOverClosing, withClosing('357.51', ', opening: 100.00')).kind).toBe('agrees');
  expect(judge(carryOverClosing, withClosing('357.52', ', opening: 100.00')).kind).toBe('found');
});

test('a budget spent to the last fen carries nothing over', () => {
  const yaml = (closing: string): string =>
    `budget: { unit: 万元, adjusted: 100.00, executed: 100.00, carryOver: { closing: ${closing} } }`;
  expect(judge(carryOverClosing, yaml('0.00'))).toEqual({ kind: 'agrees' });
  expect(judge(carryOverClosing, yaml('5.00')).kind).toBe('found');
});

test('spending above the budget is left to another rule', () => {
  const yaml = 'budget: { unit: 万元, adjusted: 69.06, executed: 76.36, carryOver: { closing: 0.00 } }';
  expect(judge(carryOverClosing, yaml)).toEqual({ kind: 'unjudged' });
});

test.each([
  [
    'the closing carry-over',
    'budget: { unit: 万元, adjusted: 9.00, executed: 8.00, carryOver: { opening: 1.00 } }',
  ],
  ['spending', 'budget: { unit: 万元, adjusted: 9.00, carryOver: { closing: 1.00 } }'],
  [
    'an adjusted budget',
    'budget: { unit: 万元, initial: 9.00, executed: 8.00, carryOver: { closing: 1.00 } }',
  ],
  ['any budget', 'evaluation: { score: 97.94 }'],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(carryOverClosing, yaml)).toEqual({ kind: 'unjudged' });
});
