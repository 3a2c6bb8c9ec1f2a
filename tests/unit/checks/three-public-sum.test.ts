import { expect, test } from 'vitest';
import { threePublicSum } from '../../../src/checks/three-public-sum.ts';
import { at, judge, money } from './sample-report.ts';

const withExpenses = (travel: string, vehicles: string, receptions: string, total: string): string => `budget:
  unit: 万元
  adjusted: 900.00
  threePublic:
    travelAbroad: { ${travel} }
    vehicles: { ${vehicles} }
    receptions: { ${receptions} }
    total: { ${total} }`;

test('the three expenses add up to their total, as budgeted and as spent', () => {
  const yaml = withExpenses(
    'budget: 24.00, spent: 0.00',
    'budget: 18.00, spent: 15.32',
    'budget: 30.00, spent: 11.64',
    'budget: 72.00, spent: 26.96',
  );
  expect(judge(threePublicSum, yaml)).toEqual({ kind: 'agrees' });
});

test('a total that the parts do not give is a question with the addition', () => {
  const yaml = withExpenses(
    'budget: 24.00, spent: 0.00',
    'budget: 18.00, spent: 15.32',
    'budget: 30.00, spent: 11.64',
    'budget: 72.00, spent: 27.86',
  );
  expect(judge(threePublicSum, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'three-public-sum',
        severity: 'question',
        place: at('budget.threePublic.total.spent'),
        args: { stated: money('27.86'), computed: money('26.96') },
        formula: [money('0.00'), '+', money('15.32'), '+', money('11.64'), '=', money('26.96')],
        tolerance: money('0.02'),
      },
    ],
  });
});

test('the budgeted total is held to its parts as well', () => {
  const judgement = judge(
    threePublicSum,
    withExpenses('budget: 1.00', 'budget: 2.00', 'budget: 3.00', 'budget: 7.00'),
  );
  expect(judgement.kind === 'found' && judgement.findings.map(({ place }) => place.field)).toEqual([
    'budget.threePublic.total.budget',
  ]);
});

test('two steps of the last digit are rounding, for each of four amounts may be rounded', () => {
  expect(
    judge(threePublicSum, withExpenses('spent: 1.00', 'spent: 2.00', 'spent: 3.00', 'spent: 6.02')),
  ).toEqual({ kind: 'agrees' });
  expect(
    judge(threePublicSum, withExpenses('spent: 1.00', 'spent: 2.00', 'spent: 3.00', 'spent: 6.03')).kind,
  ).toBe('found');
});

test.each([
  ['without the expenses', 'budget: { unit: 万元, executed: 10.00 }'],
  ['without the total', withExpenses('spent: 1.00', 'spent: 2.00', 'spent: 3.00', 'budget: 6.00')],
  ['without one of the parts', withExpenses('', 'spent: 2.00', 'spent: 3.00', 'spent: 6.00')],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(threePublicSum, yaml)).toEqual({ kind: 'unjudged' });
});
