import { expect, test } from 'vitest';
import { threePublicOverBudget } from '../../../src/checks/three-public-over-budget.ts';
import { at, fieldsOf, judge, money, term } from './sample-report.ts';

const withExpenses = (...parts: readonly string[]): string =>
  `budget: { unit: 万元, adjusted: 900.00, threePublic: { ${parts.join(', ')} } }`;

test('spending within each budget agrees, and so does spending of exactly the budget', () => {
  const yaml = withExpenses(
    'travelAbroad: { budget: 0.00, spent: 0.00 }',
    'vehicles: { budget: 18.00, spent: 15.32 }',
    'receptions: { budget: 30.00, spent: 30.00 }',
    'total: { budget: 48.00, spent: 45.32 }',
  );
  expect(judge(threePublicOverBudget, yaml)).toEqual({ kind: 'agrees' });
});

test('each expense above its budget is a question of its own with the excess', () => {
  const yaml = withExpenses(
    'travelAbroad: { budget: 24.00, spent: 0.00 }',
    'vehicles: { budget: 18.00, spent: 18.01 }',
    'receptions: { budget: 3.00, spent: 30.00 }',
    'total: { budget: 45.00, spent: 48.01 }',
  );
  const judgement = judge(threePublicOverBudget, yaml);
  expect(fieldsOf(judgement)).toEqual([
    'budget.threePublic.vehicles.spent',
    'budget.threePublic.receptions.spent',
    'budget.threePublic.total.spent',
  ]);
  expect(judgement.kind === 'found' && judgement.findings.slice(1)).toStrictEqual([
    {
      code: 'three-public-over-budget',
      severity: 'question',
      place: at('budget.threePublic.receptions.spent'),
      args: {
        part: term('threePublic', 'receptions'),
        stated: money('30.00'),
        limit: money('3.00'),
        excess: money('27.00'),
      },
      formula: [money('30.00'), '−', money('3.00'), '=', money('27.00')],
    },
    {
      code: 'three-public-over-budget',
      severity: 'question',
      place: at('budget.threePublic.total.spent'),
      args: {
        part: term('threePublic', 'total'),
        stated: money('48.01'),
        limit: money('45.00'),
        excess: money('3.01'),
      },
      formula: [money('48.01'), '−', money('45.00'), '=', money('3.01')],
    },
  ]);
});

test('spending where nothing was budgeted is a question', () => {
  expect(
    fieldsOf(judge(threePublicOverBudget, withExpenses('travelAbroad: { budget: 0.00, spent: 0.01 }'))),
  ).toEqual(['budget.threePublic.travelAbroad.spent']);
});

test('a part that gives only one of its amounts is passed over', () => {
  const yaml = withExpenses('vehicles: { spent: 15.32 }', 'total: { budget: 48.00, spent: 45.32 }');
  expect(judge(threePublicOverBudget, yaml)).toEqual({ kind: 'agrees' });
});

test.each([
  ['the expenses', 'budget: { unit: 万元, executed: 10.00 }'],
  ['budgets', withExpenses('vehicles: { spent: 15.32 }', 'total: { spent: 45.32 }')],
  ['spending', withExpenses('vehicles: { budget: 15.32 }', 'total: { budget: 45.32 }')],
  ['any budget', 'evaluation: { score: 97.94 }'],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(threePublicOverBudget, yaml)).toEqual({ kind: 'unjudged' });
});
