import { expect, test } from 'vitest';
import { ALONE } from '../../../src/checks/check.ts';
import { executionUnexplained } from '../../../src/checks/execution-unexplained.ts';
import { at, judge, money, percent } from './sample-report.ts';

const EXCERPT = 'coverage: excerpt\ncoverageNote: { zh: 只读到开头部分。 }\n';

const withBudget = (adjusted: string, executed: string, more = ''): string =>
  `budget: { unit: 万元, adjusted: ${adjusted}, executed: ${executed}${more} }`;

test.each([
  ['90.60 %', '2739.21', '2481.71'],
  ['exactly the limit', '100.00', '90.00'],
  ['everything', '100.00', '100.00'],
  ['more than there was', '69.06', '76.36'],
])('execution of %s needs no reason', (_, adjusted, executed) => {
  expect(judge(executionUnexplained, withBudget(adjusted, executed))).toEqual({ kind: 'agrees' });
});

test('lower execution without reason is a note with the division', () => {
  expect(judge(executionUnexplained, withBudget('4753.66', '3824.26'))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'execution-unexplained',
        severity: 'note',
        place: at('budget.executed'),
        args: { computed: percent('80.45'), limit: percent('90') },
        formula: [money('3824.26'), '÷', money('4753.66'), '=', percent('80.45')],
      },
    ],
  });
});

test('the limit is held against the exact rate, not against the rounded one', () => {
  expect(judge(executionUnexplained, withBudget('1000000.00', '899999.99')).kind).toBe('found');
});

test('the limit is that of the site', () => {
  const thresholds = { ...ALONE.thresholds, execution: '92.5' };
  expect(judge(executionUnexplained, withBudget('100.00', '92.50'), { thresholds })).toEqual({
    kind: 'agrees',
  });
  const judgement = judge(executionUnexplained, withBudget('100.00', '92.49'), { thresholds });
  expect(judgement.kind === 'found' && judgement.findings[0]?.args).toEqual({
    computed: percent('92.49'),
    limit: percent('92.5'),
  });
});

test('low execution with its reason agrees, in an excerpt too', () => {
  const yaml = withBudget('100.00', '10.00', ', reasons: { lowExecution: { zh: 项目跨年实施。 } }');
  expect(judge(executionUnexplained, yaml)).toEqual({ kind: 'agrees' });
  expect(judge(executionUnexplained, EXCERPT + yaml)).toEqual({ kind: 'agrees' });
});

test('the reason for an adjustment does not explain low execution', () => {
  const yaml = withBudget('100.00', '10.00', ', reasons: { adjustment: { zh: 年中追加。 } }');
  expect(judge(executionUnexplained, yaml).kind).toBe('found');
});

test('an excerpt that shows no reason says nothing, unless it says that the report gives none', () => {
  const yaml = EXCERPT + withBudget('100.00', '10.00');
  expect(judge(executionUnexplained, yaml)).toEqual({ kind: 'unjudged' });
  expect(judge(executionUnexplained, `notReported: [budget.reasons.lowExecution]\n${yaml}`).kind).toBe(
    'found',
  );
});

test.each([
  ['spending', 'budget: { unit: 万元, adjusted: 100.00 }'],
  ['an adjusted budget', 'budget: { unit: 万元, initial: 100.00, executed: 10.00 }'],
  ['an adjusted budget above zero', withBudget('0.00', '0.00')],
  ['any budget', 'evaluation: { score: 97.94 }'],
])('without %s it cannot be judged', (_, yaml) => {
  expect(judge(executionUnexplained, yaml)).toEqual({ kind: 'unjudged' });
});
