import { expect, test } from 'vitest';
import { adjustmentUnexplained } from '../../../src/checks/adjustment-unexplained.ts';
import { ALONE } from '../../../src/checks/check.ts';
import { at, judge, money, percent } from './sample-report.ts';

const EXCERPT = 'coverage: excerpt\ncoverageNote: { zh: 只读到开头部分。 }\n';

const withBudget = (initial: string, adjusted: string, more = ''): string =>
  `budget: { unit: 万元, initial: ${initial}, adjusted: ${adjusted}${more} }`;

test.each([
  ['none', '100.00', '100.00'],
  ['one of exactly the limit', '100.00', '130.00'],
  ['a cut of exactly the limit', '100.00', '70.00'],
])('an adjustment within 30 %% needs no reason: %s', (_, initial, adjusted) => {
  expect(judge(adjustmentUnexplained, withBudget(initial, adjusted))).toEqual({ kind: 'agrees' });
});

test('a larger adjustment without reason is a note with the division', () => {
  expect(judge(adjustmentUnexplained, withBudget('1022.89', '1781.86'))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'adjustment-unexplained',
        severity: 'note',
        place: at('budget.adjusted'),
        args: { computed: percent('74.20'), limit: percent('30') },
        formula: [
          '(',
          money('1781.86'),
          '−',
          money('1022.89'),
          ')',
          '÷',
          money('1022.89'),
          '=',
          percent('74.20'),
        ],
      },
    ],
  });
});

test.each([
  ['just above the limit', '100.00', '130.01', '30.01'],
  ['a cut just beyond it', '100.00', '69.99', '-30.01'],
  ['a cut to nothing', '100.00', '0.00', '-100.00'],
])('an adjustment counts in both directions: %s', (_, initial, adjusted, computed) => {
  const judgement = judge(adjustmentUnexplained, withBudget(initial, adjusted));
  expect(judgement.kind === 'found' && judgement.findings[0]?.args.computed).toEqual(percent(computed));
});

test('the limit is held against the exact rate, not against the rounded one', () => {
  expect(judge(adjustmentUnexplained, withBudget('1000000.00', '1300000.01')).kind).toBe('found');
});

test('the limit is that of the site', () => {
  const thresholds = { ...ALONE.thresholds, adjustment: '74.2' };
  expect(judge(adjustmentUnexplained, withBudget('100.00', '174.20'), { thresholds })).toEqual({
    kind: 'agrees',
  });
  const judgement = judge(adjustmentUnexplained, withBudget('100.00', '174.21'), { thresholds });
  expect(judgement.kind === 'found' && judgement.findings[0]?.args).toEqual({
    computed: percent('74.21'),
    limit: percent('74.2'),
  });
});

test('a large adjustment with its reason agrees, in an excerpt too', () => {
  const yaml = withBudget('100.00', '200.00', ', reasons: { adjustment: { zh: 年中追加医保补助。 } }');
  expect(judge(adjustmentUnexplained, yaml)).toEqual({ kind: 'agrees' });
  expect(judge(adjustmentUnexplained, EXCERPT + yaml)).toEqual({ kind: 'agrees' });
});

test('the reason for low execution does not explain an adjustment', () => {
  const yaml = withBudget('100.00', '200.00', ', reasons: { lowExecution: { zh: 项目推迟。 } }');
  expect(judge(adjustmentUnexplained, yaml).kind).toBe('found');
});

test('an excerpt that shows no reason says nothing, unless it says that the report gives none', () => {
  const yaml = EXCERPT + withBudget('100.00', '200.00');
  expect(judge(adjustmentUnexplained, yaml)).toEqual({ kind: 'unjudged' });
  expect(judge(adjustmentUnexplained, `notReported: [budget.reasons]\n${yaml}`).kind).toBe('found');
});

test('a small adjustment in an excerpt agrees', () => {
  expect(judge(adjustmentUnexplained, EXCERPT + withBudget('100.00', '110.00'))).toEqual({ kind: 'agrees' });
});

test.each([
  ['an initial budget', 'budget: { unit: 万元, adjusted: 200.00 }'],
  ['an adjusted budget', 'budget: { unit: 万元, initial: 100.00, increase: 100.00 }'],
  ['an initial budget above zero', withBudget('0.00', '200.00')],
  ['any budget', 'evaluation: { score: 97.94 }'],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(adjustmentUnexplained, yaml)).toEqual({ kind: 'unjudged' });
});
