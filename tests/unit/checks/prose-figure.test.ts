import { describe, expect, test } from 'vitest';
import { proseFigure } from '../../../src/checks/prose-figure.ts';
import type { Finding, FindingValue } from '../../../src/domain/finding.ts';
import type { ProseClaim } from '../../../src/domain/report-text.ts';
import { at, judge, money, percent, verbatim } from './sample-report.ts';

const WUXI =
  'initial: 2116.01, increase: 623.20, decrease: 0, adjusted: 2739.21, executed: 2481.71, ' +
  'carryOver: { closing: 257.50 }, stated: { executionRate: 90.60%, adjustmentRate: 0% }';

const withBudget = (amounts = WUXI): string => `budget: { unit: 万元, ${amounts} }`;

/** The body of a report; its sentence stands in line 12 of the file. */
const body = (sentence: string): string => `\n## 预算执行情况\n\n${sentence}\n`;

/** The single finding of a rule, by its figures. */
function found(sentence: string, yaml = withBudget()): Pick<Finding, 'args' | 'tolerance'> | undefined {
  const judgement = judge(proseFigure, yaml, {}, body(sentence));
  if (judgement.kind !== 'found') return undefined;
  expect(judgement.findings).toHaveLength(1);
  const [{ args, tolerance } = { args: {} }] = judgement.findings;
  return { args, ...(tolerance && { tolerance }) };
}

function claim(digits: string, scale: ProseClaim['scale'], field: ProseClaim['field']): ProseClaim {
  return { field, digits, scale, quoted: 'The initial budget was …', position: { line: 20, column: 5 } };
}

test('figures of the text that are those of the fields agree', () => {
  const sentence =
    '年初预算2116.01万元，年中追加623.20万元，调减0.00万元，调整后预算2739.21万元，实际支出2481.71万元，' +
    '年末结转结余257.50万元，预算执行率90.60%，预算调整率0%。';
  expect(judge(proseFigure, withBudget(), {}, body(sentence))).toEqual({ kind: 'agrees' });
});

test('a figure that differs is a question about its field, at the words', () => {
  const text = body('2023年部门年初预算2116.01万元，实际支出2418.71万元。');
  expect(judge(proseFigure, withBudget(), {}, text)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'prose-figure',
        severity: 'question',
        place: { ...at('budget.executed'), position: { line: 12, column: 22 } },
        args: {
          stated: money('2481.71'),
          computed: money('2418.71'),
          quoted: verbatim('实际支出2418.71万元'),
        },
        tolerance: money('0.01'),
      },
    ],
  });
});

test('a rate that differs is a question with both rates and one step as its limit', () => {
  const text = body('2023年部门预算执行率96.40%。');
  expect(judge(proseFigure, withBudget(), {}, text)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'prose-figure',
        severity: 'question',
        place: { ...at('budget.stated.executionRate'), position: { line: 12, column: 8 } },
        args: {
          stated: percent('90.60'),
          computed: percent('96.40'),
          quoted: verbatim('预算执行率96.40%'),
        },
        tolerance: percent('0.01'),
      },
    ],
  });
});

describe('every field that a text may speak of', () => {
  test.each([
    ['年初预算1.00万元', 'budget.initial'],
    ['调增1.00万元', 'budget.increase'],
    ['调减1.00万元', 'budget.decrease'],
    ['调整后预算1.00万元', 'budget.adjusted'],
    ['实际支出1.00万元', 'budget.executed'],
    ['年末结转结余1.00万元', 'budget.carryOver.closing'],
    ['预算执行率1.00%', 'budget.stated.executionRate'],
    ['预算调整率2.00%', 'budget.stated.adjustmentRate'],
  ])('is held against its own figure: %s', (words, field) => {
    const judgement = judge(proseFigure, withBudget(), {}, body(`${words}。`));
    expect(judgement.kind === 'found' && judgement.findings.map(({ place }) => place.field)).toEqual([field]);
  });

  test.each(['年初预算1.00万元', '年末结转结余1.00万元', '预算执行率1.00%'])(
    'is passed over when the file does not give it: %s',
    (words) => {
      expect(judge(proseFigure, 'budget: { unit: 万元, increase: 1.00 }', {}, body(`${words}。`))).toEqual({
        kind: 'unjudged',
      });
    },
  );
});

describe('the last digit that both print decides', () => {
  const cases: readonly (readonly [string, FindingValue | undefined])[] = [
    ['实际支出2481.7万元', undefined],
    ['实际支出2481.8万元', undefined],
    ['实际支出2481.6万元', money('0.1')],
    ['实际支出2482万元', undefined],
    ['实际支出2483万元', money('1')],
    ['实际支出0.25亿元', undefined],
    ['实际支出0.24亿元', undefined],
    ['实际支出0.23亿元', money('0.01', '亿元')],
    ['实际支出24817100元', undefined],
    ['实际支出24817199.99元', undefined],
    ['实际支出24817200.01元', money('0.01')],
    ['实际支出2481.72万元', undefined],
    ['实际支出2481.73万元', money('0.01')],
  ];

  test.each(cases)('%s beside 2481.71 万元', (words, tolerance) => {
    expect(found(`${words}。`)?.tolerance).toEqual(tolerance);
  });

  test.each([
    ['90.6%', undefined],
    ['91%', undefined],
    ['90%', undefined],
    ['90.599%', undefined],
    ['89%', percent('1')],
    ['90.5%', undefined],
    ['90.4%', percent('0.1')],
    ['90.61%', undefined],
    ['90.62%', percent('0.01')],
  ])('预算执行率%s beside 90.60%%', (rate, tolerance) => {
    expect(found(`预算执行率${rate}。`)?.tolerance).toEqual(tolerance);
  });

  test('of a rate that the file prints without decimals', () => {
    expect(found('预算调整率1.00%。')).toBeUndefined();
    expect(found('预算调整率1.01%。')?.tolerance).toEqual(percent('1'));
  });

  test('a figure below one fen is none that can be compared', () => {
    expect(judge(proseFigure, withBudget(), {}, body('实际支出1.001元。'))).toEqual({ kind: 'unjudged' });
    expect(judge(proseFigure, withBudget(), {}, body('实际支出1.0000001万元。'))).toEqual({
      kind: 'unjudged',
    });
    expect(judge(proseFigure, withBudget(), {}, body('实际支出1.000001万元。')).kind).toBe('found');
  });
});

test('the same figure that is said twice wrongly is asked about twice', () => {
  const judgement = judge(
    proseFigure,
    withBudget(),
    {},
    body('实际支出1.00万元。\n\n部门实际支出1.00万元。'),
  );
  expect(judgement.kind === 'found' && judgement.findings.map(({ place }) => place.position?.line)).toEqual([
    12, 14,
  ]);
});

describe('a translation', () => {
  const into = (...claims: readonly ProseClaim[]): object => ({
    translations: new Map([['en', { current: true, claims }]]),
  });

  test('is held against the figures of the report as well', () => {
    const context = into(
      claim('21.1601', 6, 'budget.initial'),
      claim('90.60', 'percent', 'budget.stated.executionRate'),
    );
    expect(judge(proseFigure, withBudget(), context)).toEqual({ kind: 'agrees' });
  });

  test('that says another figure is a question in its own file', () => {
    const context = into(claim('21.1061', 6, 'budget.initial'));
    expect(judge(proseFigure, withBudget(), context)).toStrictEqual({
      kind: 'found',
      findings: [
        {
          code: 'prose-figure',
          severity: 'question',
          place: {
            file: 'reports/health/2023.en.md',
            field: 'budget.initial',
            position: { line: 20, column: 5 },
          },
          args: {
            stated: money('2116.01'),
            computed: money('2110.61'),
            quoted: verbatim('The initial budget was …'),
          },
          tolerance: money('0.01'),
        },
      ],
    });
  });

  test('may round to its own last digit', () => {
    expect(judge(proseFigure, withBudget(), into(claim('21.2', 6, 'budget.initial')))).toEqual({
      kind: 'agrees',
    });
    expect(judge(proseFigure, withBudget(), into(claim('21.3', 6, 'budget.initial'))).kind).toBe('found');
  });
});

test.each([
  ['a text without figures', withBudget(), body('全年工作顺利。')],
  ['an empty text', withBudget(), ''],
  ['figures of the text alone', 'evaluation: { score: 97.94 }', body('实际支出2481.71万元。')],
])('with %s it cannot be judged', (_, yaml, text) => {
  expect(judge(proseFigure, yaml, {}, text)).toEqual({ kind: 'unjudged' });
});
