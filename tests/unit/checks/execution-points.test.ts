import { expect, test } from 'vitest';
import { executionPoints, isExecutionRate } from '../../../src/checks/execution-points.ts';
import { placedIndicators } from '../../../src/domain/placed-indicators.ts';
import { annexOf } from './sample-indicators.ts';
import { at, judge, named, percent, points, sampleReport } from './sample-report.ts';

const LINGLING = 'adjusted: 4753.66, executed: 3824.26';

function withRow(row: string, amounts = LINGLING): string {
  return `budget: { unit: 万元, ${amounts} }\n${annexOf([`id: execution-rate, name: { zh: 预算执行率 }, ${row}`])}`;
}

test.each([
  ['in proportion', 'weight: 10, score: 8.04'],
  ['fewer than that', 'weight: 10, score: 5'],
  ['none', 'weight: 10, score: 0'],
])('points of the execution rate that the rate earns agree: %s', (_, row) => {
  expect(judge(executionPoints, withRow(row))).toEqual({ kind: 'agrees' });
});

test('full points for a rate of 80.45 % are a question with the proportion', () => {
  expect(judge(executionPoints, withRow('weight: 10, score: 10'))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'execution-points',
        severity: 'question',
        place: at('indicators[0].subgroups[0].indicators[0].score'),
        args: {
          name: named('预算执行率'),
          stated: points('10'),
          computed: points('8.04'),
          rate: percent('80.45'),
        },
        formula: [points('10'), '×', percent('80.4487'), '÷', percent('100'), '=', points('8.04')],
        tolerance: points('0.5'),
      },
    ],
  });
});

test.each([
  ['8', 'agrees', undefined],
  ['8.5', 'found', '0.05'],
  ['8.1', 'found', '0.05'],
  ['8.05', 'agrees', undefined],
  ['8.06', 'found', '0.005'],
  ['8.045', 'agrees', undefined],
  ['8.0455', 'found', '0.00005'],
])('half a step of the score is rounding: %s where 8.045 are earned', (score, kind, tolerance) => {
  const judgement = judge(
    executionPoints,
    withRow(`weight: 10, score: ${score}`, 'adjusted: 100.00, executed: 80.45'),
  );
  expect(judgement.kind).toBe(kind);
  expect(judgement.kind === 'found' ? judgement.findings[0]?.tolerance : undefined).toEqual(
    tolerance && points(tolerance),
  );
});

test('a score of 9 for 8.5 earned points may be rounded, one for less may not', () => {
  const row = 'weight: 10, score: 9';
  expect(judge(executionPoints, withRow(row, 'adjusted: 100.00, executed: 85.00'))).toEqual({
    kind: 'agrees',
  });
  expect(judge(executionPoints, withRow(row, 'adjusted: 100.00, executed: 84.99')).kind).toBe('found');
});

test('the target of the row earns full points', () => {
  const amounts = 'adjusted: 100.00, executed: 76.00';
  const judgement = judge(executionPoints, withRow('target: 95, weight: 10, score: 9', amounts));
  expect(judgement.kind === 'found' && judgement.findings[0]).toMatchObject({
    args: { computed: points('8.00'), rate: percent('76.00') },
    formula: [points('10'), '×', percent('76.0000'), '÷', percent('95'), '=', points('8.00')],
  });
  for (const executed of ['95.00', '100.00', '120.00'])
    expect(
      judge(
        executionPoints,
        withRow('target: 95, weight: 10, score: 10', `adjusted: 100.00, executed: ${executed}`),
      ),
    ).toEqual({ kind: 'agrees' });
});

test('more than full points for spending above the budget is left to the rule of scores above their weights', () => {
  const amounts = 'adjusted: 69.06, executed: 76.36';
  const judgement = judge(executionPoints, withRow('weight: 10, score: 11', amounts));
  expect(judgement).toEqual({ kind: 'agrees' });
});

test('the rate that counts is that of the amounts, not the actual value of the row', () => {
  expect(judge(executionPoints, withRow('target: 100, actual: 100, weight: 10, score: 10')).kind).toBe(
    'found',
  );
});

test.each([
  ['its id', 'id: execution-rate, name: { zh: 支出进度 }', true],
  ['its name on the form', 'id: a, name: { zh: 预算执行率 }', true],
  ['its name with the department', 'id: a, name: { zh: 部门整体支出预算执行率 }', true],
  ['its name with an addition', 'id: a, name: { zh: 预算执行率（10分） }', true],
  ['its English name', 'id: a, name: { en: Budget execution rate }', true],
  ['the rate of a project', 'id: a, name: { zh: 项目预算执行率 }', false],
  [
    'the rate of procurement',
    'id: a, name: { zh: 政府采购执行率, en: Government procurement execution rate }',
    false,
  ],
  ['another rate', 'id: a, name: { zh: 预算调整率 }', false],
])('a row is known by %s', (_, row, expected) => {
  const [placed] = placedIndicators(sampleReport(annexOf([row])).indicators);
  expect(placed && isExecutionRate(placed.row)).toBe(expected);
});

test.each([
  [
    'without the row',
    `budget: { unit: 万元, ${LINGLING} }\n${annexOf(['id: a, name: { zh: 公路 }, weight: 10, score: 10'])}`,
  ],
  ['without indicators', `budget: { unit: 万元, ${LINGLING} }`],
  ['without spending', withRow('weight: 10, score: 10', 'adjusted: 4753.66')],
  ['without an adjusted budget', withRow('weight: 10, score: 10', 'initial: 4753.66, executed: 3824.26')],
  ['on a budget of zero', withRow('weight: 10, score: 10', 'adjusted: 0.00, executed: 0.00')],
  ['without a score', withRow('weight: 10')],
  ['without a weight', withRow('score: 10')],
  ['of no weight', withRow('weight: 0, score: 10')],
  ['with a target in words', withRow('target: { zh: 按进度 }, weight: 10, score: 10')],
  ['with a target of zero', withRow('target: 0, weight: 10, score: 10')],
  ['with a target from above', withRow('comparator: "<=", target: 100, weight: 10, score: 10')],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(executionPoints, yaml)).toEqual({ kind: 'unjudged' });
});

test('half a step of the score as it is printed is rounding', () => {
  const amounts = 'adjusted: 100.00, executed: 96.00';
  expect(judge(executionPoints, withRow('weight: 10, score: 10', amounts))).toEqual({ kind: 'agrees' });
  expect(judge(executionPoints, withRow('weight: 10, score: 10.00', amounts)).kind).toBe('found');
});
