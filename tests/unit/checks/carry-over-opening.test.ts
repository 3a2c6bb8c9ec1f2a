import { expect, test } from 'vitest';
import { carryOverOpening } from '../../../src/checks/carry-over-opening.ts';
import type { Report } from '../../../src/domain/report.ts';
import { at, judge, lastYearsReport, money } from './sample-report.ts';

const opening = (amount: string): string =>
  `budget: { unit: 万元, adjusted: 900.00, carryOver: { opening: ${amount} } }`;

function closing(amount: string, department = 'health', unit = '万元'): Report {
  return lastYearsReport(`budget: { unit: ${unit}, carryOver: { closing: ${amount} } }`, department);
}

test('a year opens with what the year before closed with', () => {
  expect(judge(carryOverOpening, opening('5856.16'), { lastYear: [closing('5856.16')] })).toEqual({
    kind: 'agrees',
  });
});

test('the unit of the year before may be another one', () => {
  expect(
    judge(carryOverOpening, opening('46.01'), { lastYear: [closing('460100.00', 'health', '元')] }),
  ).toEqual({ kind: 'agrees' });
});

test('an opening that differs is a question without a formula, as there is nothing to add', () => {
  expect(judge(carryOverOpening, opening('5820.56'), { lastYear: [closing('5856.16')] })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'carry-over-opening',
        severity: 'question',
        place: at('budget.carryOver.opening'),
        args: { stated: money('5820.56'), computed: money('5856.16') },
        tolerance: money('0.01'),
      },
    ],
  });
});

test('after a merger a year opens with what all bodies closed with', () => {
  const lastYear = [closing('312.40', 'culture'), closing('87.60', 'tourism')];
  expect(judge(carryOverOpening, opening('400.00'), { lastYear })).toEqual({ kind: 'agrees' });
  expect(judge(carryOverOpening, opening('312.40'), { lastYear })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'carry-over-opening',
        severity: 'question',
        place: at('budget.carryOver.opening'),
        args: { stated: money('312.40'), computed: money('400.00') },
        formula: [money('312.40'), '+', money('87.60'), '=', money('400.00')],
        variant: 'merged',
        tolerance: money('0.01'),
      },
    ],
  });
});

test('one step of the last digit is rounding', () => {
  expect(judge(carryOverOpening, opening('46.02'), { lastYear: [closing('46.01')] })).toEqual({
    kind: 'agrees',
  });
  expect(judge(carryOverOpening, opening('46.03'), { lastYear: [closing('46.01')] }).kind).toBe('found');
});

test.each([
  ['the year before', opening('1.00'), []],
  ['an opening', 'budget: { unit: 万元, adjusted: 900.00 }', [closing('1.00')]],
  ['a closing', opening('1.00'), [lastYearsReport('budget: { unit: 万元 }')]],
  [
    'the closing of one of the bodies',
    opening('1.00'),
    [closing('1.00'), lastYearsReport('budget: { unit: 万元 }')],
  ],
])('without %s it cannot be judged', (_, yaml, lastYear) => {
  expect(judge(carryOverOpening, yaml, { lastYear })).toEqual({ kind: 'unjudged' });
});
