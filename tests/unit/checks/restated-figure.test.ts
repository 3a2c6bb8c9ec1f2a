import { expect, test } from 'vitest';
import { restatedFigure } from '../../../src/checks/restated-figure.ts';
import type { Report } from '../../../src/domain/report.ts';
import { at, fieldsOf, judge, lastYearsReport, money, term } from './sample-report.ts';

const repeating = (amounts: string): string =>
  `budget: { unit: 万元, adjusted: 900.00, lastYear: { ${amounts} } }`;

const before = (amounts: string, department?: string, unit = '万元'): Report =>
  lastYearsReport(`budget: { unit: ${unit}, ${amounts} }`, department);

const AMOUNTS = 'initial: 2116.01, adjusted: 2739.21, executed: 2481.71';

test("last year's figures are repeated as last year's report gives them", () => {
  expect(judge(restatedFigure, repeating(AMOUNTS), { lastYear: [before(AMOUNTS)] })).toEqual({
    kind: 'agrees',
  });
});

test('the unit of the year before may be another one', () => {
  const lastYear = [before('executed: 24817100.00', 'health', '元')];
  expect(judge(restatedFigure, repeating('executed: 2481.71'), { lastYear })).toEqual({ kind: 'agrees' });
});

test("a figure that differs from last year's report is a question without a formula, as there is nothing to add", () => {
  const yaml = repeating('initial: 2116.01, adjusted: 2739.21, executed: 2418.71');
  expect(judge(restatedFigure, yaml, { lastYear: [before(AMOUNTS)] })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'restated-figure',
        severity: 'question',
        place: at('budget.lastYear.executed'),
        args: { phase: term('phases', 'executed'), stated: money('2418.71'), computed: money('2481.71') },
        tolerance: money('0.01'),
      },
    ],
  });
});

test('each of the three figures is a question of its own', () => {
  const yaml = repeating('initial: 1.00, adjusted: 2.00, executed: 3.00');
  expect(fieldsOf(judge(restatedFigure, yaml, { lastYear: [before(AMOUNTS)] }))).toEqual([
    'budget.lastYear.initial',
    'budget.lastYear.adjusted',
    'budget.lastYear.executed',
  ]);
});

test('after a merger a figure is that of all bodies together', () => {
  const lastYear = [before('executed: 312.40', 'culture'), before('executed: 87.60', 'tourism')];
  expect(judge(restatedFigure, repeating('executed: 400.00'), { lastYear })).toEqual({ kind: 'agrees' });
  expect(judge(restatedFigure, repeating('executed: 312.40'), { lastYear })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'restated-figure',
        severity: 'question',
        place: at('budget.lastYear.executed'),
        args: { phase: term('phases', 'executed'), stated: money('312.40'), computed: money('400.00') },
        variant: 'merged',
        formula: [money('312.40'), '+', money('87.60'), '=', money('400.00')],
        tolerance: money('0.01'),
      },
    ],
  });
});

test.each([
  ['2481.72', 'agrees'],
  ['2481.73', 'found'],
  ['2481.70', 'agrees'],
  ['2481.69', 'found'],
])('one step of the last digit is rounding: %s', (executed, kind) => {
  const lastYear = [before('executed: 2481.71')];
  expect(judge(restatedFigure, repeating(`executed: ${executed}`), { lastYear }).kind).toBe(kind);
});

test("a figure that last year's report does not give is passed over", () => {
  const lastYear = [before('initial: 2116.01')];
  expect(judge(restatedFigure, repeating(AMOUNTS), { lastYear })).toEqual({ kind: 'agrees' });
  expect(judge(restatedFigure, repeating('executed: 2481.71'), { lastYear })).toEqual({ kind: 'unjudged' });
});

test.each([
  ["last year's report", repeating(AMOUNTS), []],
  ['repeated figures', `budget: { unit: 万元, ${AMOUNTS} }`, [before(AMOUNTS)]],
  [
    'the figure of one of the bodies',
    repeating(AMOUNTS),
    [before(AMOUNTS), before('increase: 1.00', 'tourism')],
  ],
])('without %s it cannot be judged', (_, yaml, lastYear) => {
  expect(judge(restatedFigure, yaml, { lastYear })).toEqual({ kind: 'unjudged' });
});
