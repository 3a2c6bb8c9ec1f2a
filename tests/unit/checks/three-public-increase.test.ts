import { expect, test } from 'vitest';
import { threePublicIncrease } from '../../../src/checks/three-public-increase.ts';
import type { Report } from '../../../src/domain/report.ts';
import { at, judge, lastYearsReport, money } from './sample-report.ts';

const budgeted = (amount: string, unit = '万元'): string =>
  `budget: { unit: ${unit}, adjusted: 900.00, threePublic: { total: { budget: ${amount}, spent: 1.00 } } }`;

const before = (amount: string, department?: string, unit?: string): Report =>
  lastYearsReport(budgeted(amount, unit), department);

test.each(['71.99', '72.00', '0.00'])('a budget of %s is not above 72.00 of the year before', (amount) => {
  expect(judge(threePublicIncrease, budgeted(amount), { lastYear: [before('72.00')] })).toEqual({
    kind: 'agrees',
  });
});

test('the unit of the year before may be another one', () => {
  const lastYear = [before('720000.00', 'health', '元')];
  expect(judge(threePublicIncrease, budgeted('72.00'), { lastYear })).toEqual({ kind: 'agrees' });
  expect(judge(threePublicIncrease, budgeted('72.01'), { lastYear }).kind).toBe('found');
});

test('a budget above that of the year before is a note with the subtraction', () => {
  expect(judge(threePublicIncrease, budgeted('96.00'), { lastYear: [before('72.00')] })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'three-public-increase',
        severity: 'note',
        place: at('budget.threePublic.total.budget'),
        args: { stated: money('96.00'), limit: money('72.00'), excess: money('24.00') },
        formula: [money('96.00'), '−', money('72.00'), '=', money('24.00')],
      },
    ],
  });
});

test('a budget after none is a note as well', () => {
  const judgement = judge(threePublicIncrease, budgeted('5.00'), { lastYear: [before('0.00')] });
  expect(judgement.kind === 'found' && judgement.findings[0]?.formula).toEqual([
    money('5.00'),
    '−',
    money('0.00'),
    '=',
    money('5.00'),
  ]);
});

test('after a merger the budget is held against those of all bodies together', () => {
  const lastYear = [before('30.00', 'culture'), before('42.00', 'tourism')];
  expect(judge(threePublicIncrease, budgeted('72.00'), { lastYear })).toEqual({ kind: 'agrees' });
  expect(judge(threePublicIncrease, budgeted('73.00'), { lastYear })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'three-public-increase',
        severity: 'note',
        place: at('budget.threePublic.total.budget'),
        args: { stated: money('73.00'), limit: money('72.00'), excess: money('1.00') },
        variant: 'merged',
        formula: [money('73.00'), '−', money('72.00'), '=', money('1.00')],
      },
    ],
  });
});

test('spending is none of its business', () => {
  const spent = (amount: string): string =>
    `budget: { unit: 万元, threePublic: { total: { budget: 9.00, spent: ${amount} } } }`;
  expect(judge(threePublicIncrease, spent('8.00'), { lastYear: [lastYearsReport(spent('1.00'))] })).toEqual({
    kind: 'agrees',
  });
});

const NONE = 'budget: { unit: 万元, threePublic: { total: { spent: 1.00 }, vehicles: { budget: 1.00 } } }';

test.each([
  ['the year before', budgeted('96.00'), []],
  ['a total of this year', NONE, [before('72.00')]],
  ['a total of the year before', budgeted('96.00'), [lastYearsReport(NONE)]],
  ['the total of one of the bodies', budgeted('96.00'), [before('72.00'), lastYearsReport(NONE, 'tourism')]],
])('without %s it cannot be judged', (_, yaml, lastYear) => {
  expect(judge(threePublicIncrease, yaml, { lastYear })).toEqual({ kind: 'unjudged' });
});
