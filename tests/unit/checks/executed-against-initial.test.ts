import { expect, test } from 'vitest';
import { ALONE } from '../../../src/checks/check.ts';
import { executedAgainstInitial } from '../../../src/checks/executed-against-initial.ts';
import { at, judge, money, percent } from './sample-report.ts';

const withBudget = (initial: string, executed: string): string =>
  `budget: { unit: 万元, initial: ${initial}, executed: ${executed} }`;

test.each(['85.00', '100.00', '115.00'])(
  'spending of %s keeps near an initial budget of 100.00',
  (executed) => {
    expect(judge(executedAgainstInitial, withBudget('100.00', executed))).toEqual({ kind: 'agrees' });
  },
);

test('spending far above the initial budget is a note with the division and both limits', () => {
  expect(judge(executedAgainstInitial, withBudget('2116.01', '2481.71'))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'executed-against-initial',
        severity: 'note',
        place: at('budget.executed'),
        args: {
          stated: money('2481.71'),
          initial: money('2116.01'),
          computed: percent('117.28'),
          lowest: percent('85'),
          highest: percent('115'),
        },
        formula: [money('2481.71'), '÷', money('2116.01'), '=', percent('117.28')],
      },
    ],
  });
});

test.each([
  ['just above', '115.01', '115.01'],
  ['just below', '84.99', '84.99'],
  ['far below', '0.00', '0.00'],
])('spending counts in both directions: %s', (_, executed, computed) => {
  const judgement = judge(executedAgainstInitial, withBudget('100.00', executed));
  expect(judgement.kind === 'found' && judgement.findings[0]?.args.computed).toEqual(percent(computed));
});

test('an adjusted budget does not excuse the distance from the initial one', () => {
  expect(
    judge(
      executedAgainstInitial,
      'budget: { unit: 万元, initial: 1022.89, adjusted: 1781.86, executed: 1767.21 }',
    ).kind,
  ).toBe('found');
});

test('the limits are those of the site', () => {
  const thresholds = { ...ALONE.thresholds, initialDeviation: '7.5' };
  for (const executed of ['92.50', '107.50'])
    expect(judge(executedAgainstInitial, withBudget('100.00', executed), { thresholds })).toEqual({
      kind: 'agrees',
    });
  const judgement = judge(executedAgainstInitial, withBudget('100.00', '107.51'), { thresholds });
  expect(judgement.kind === 'found' && judgement.findings[0]?.args).toMatchObject({
    lowest: percent('92.5'),
    highest: percent('107.5'),
  });
});

test.each([
  ['spending', 'budget: { unit: 万元, initial: 100.00 }'],
  ['an initial budget', 'budget: { unit: 万元, adjusted: 100.00, executed: 10.00 }'],
  ['an initial budget above zero', withBudget('0.00', '10.00')],
  ['any budget', 'evaluation: { score: 97.94 }'],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(executedAgainstInitial, yaml)).toEqual({ kind: 'unjudged' });
});
