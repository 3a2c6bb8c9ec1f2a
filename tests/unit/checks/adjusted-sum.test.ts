import { expect, test } from 'vitest';
import { adjustedSum } from '../../../src/checks/adjusted-sum.ts';
import { at, judge, money } from './sample-report.ts';

test('initial plus increase minus decrease gives the adjusted budget', () => {
  expect(
    judge(
      adjustedSum,
      'budget: { unit: 万元, initial: 2116.01, increase: 623.20, decrease: 0, adjusted: 2739.21 }',
    ),
  ).toEqual({
    kind: 'agrees',
  });
  expect(
    judge(
      adjustedSum,
      'budget: { unit: 万元, initial: 100.00, increase: 5.00, decrease: 7.50, adjusted: 97.50 }',
    ),
  ).toEqual({
    kind: 'agrees',
  });
});

const withoutDecrease = [
  ['not seen', 'budget: { unit: 万元, initial: 449.69, increase: 277.31, adjusted: AMOUNT }'],
  [
    'not seen, as null',
    'budget: { unit: 万元, initial: 449.69, increase: 277.31, decrease: null, adjusted: AMOUNT }',
  ],
  [
    'not reported',
    'notReported: [budget.decrease]\nbudget: { unit: 万元, initial: 449.69, increase: 277.31, adjusted: AMOUNT }',
  ],
] as const;

test.each(withoutDecrease)(
  'where a decrease is %s, initial plus increase may give the adjusted budget',
  (_, yaml) => {
    expect(judge(adjustedSum, yaml.replace('AMOUNT', '727.00'))).toEqual({ kind: 'agrees' });
  },
);

test.each(withoutDecrease)(
  'where a decrease is %s and would be needed, the question says that none was seen, and shows none',
  (_, yaml) => {
    expect(judge(adjustedSum, yaml.replace('AMOUNT', '726.85'))).toStrictEqual({
      kind: 'found',
      findings: [
        {
          code: 'adjusted-sum',
          severity: 'question',
          place: at('budget.adjusted'),
          args: { stated: money('726.85'), computed: money('727.00') },
          formula: [money('449.69'), '+', money('277.31'), '=', money('727.00')],
          variant: 'without-decrease',
          tolerance: money('0.01'),
        },
      ],
    });
  },
);

test('an adjusted budget above the sum is asked about as well where a decrease is not given', () => {
  const yaml = 'budget: { unit: 万元, initial: 57.28, increase: 11.78, adjusted: 70.06 }';
  const judgement = judge(adjustedSum, yaml);
  expect(judgement.kind === 'found' && judgement.findings[0]?.args).toEqual({
    stated: money('70.06'),
    computed: money('69.06'),
  });
});

test('an increase that is not given is never taken for zero, even where zero would agree', () => {
  expect(
    judge(adjustedSum, 'budget: { unit: 万元, initial: 985.00, decrease: 123.54, adjusted: 861.46 }'),
  ).toEqual({ kind: 'unjudged' });
});

test('an adjusted budget that the sum does not give is a question with the sum, in which a decrease of zero stands', () => {
  expect(
    judge(
      adjustedSum,
      'budget: { unit: 万元, initial: 449.69, increase: 277.31, decrease: 0, adjusted: 726.85 }',
    ),
  ).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'adjusted-sum',
        severity: 'question',
        place: at('budget.adjusted'),
        args: { stated: money('726.85'), computed: money('727.00') },
        formula: [money('449.69'), '+', money('277.31'), '−', money('0'), '=', money('727.00')],
        tolerance: money('0.01'),
      },
    ],
  });
});

test('each line is held to the sum as well, and one that does not give its increase is passed over', () => {
  const yaml = `budget:
  unit: 万元
  initial: 100.00
  increase: 10.00
  decrease: 5.00
  adjusted: 105.00
  lines:
    - { id: basic, class: basic, name: { zh: 基本支出 }, initial: 40.00, increase: 0.00, decrease: 0.00, adjusted: 40.00 }
    - { id: other, class: other, name: { zh: 其他支出 }, initial: 1.00, decrease: 1.00, adjusted: 9.00 }
    - id: projects
      class: project
      name: { zh: 项目支出 }
      lines:
        - { id: roads, class: project, name: { zh: 公路 }, initial: 60.00, increase: 10.00, decrease: 5.00, adjusted: 66.00 }`;
  expect(judge(adjustedSum, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'adjusted-sum',
        severity: 'question',
        place: at('budget.lines[2].lines[0].adjusted'),
        args: { stated: money('66.00'), computed: money('65.00') },
        formula: [money('60.00'), '+', money('10.00'), '−', money('5.00'), '=', money('65.00')],
        tolerance: money('0.01'),
      },
    ],
  });
});

test.each([
  ['one step of the last digit is rounding', '449.70', 'agrees'],
  ['two steps are a question', '449.71', 'found'],
  ['one step less is rounding', '449.68', 'agrees'],
  ['two steps less are a question', '449.67', 'found'],
])('%s', (_, adjusted, kind) => {
  expect(
    judge(
      adjustedSum,
      `budget: { unit: 万元, initial: 449.69, increase: 0.00, decrease: 0.00, adjusted: ${adjusted} }`,
    ).kind,
  ).toBe(kind);
});

test('a line without decrease is worded as such, beside a budget that gives one', () => {
  const yaml = `budget:
  unit: 万元
  initial: 100.00
  increase: 10.00
  decrease: 5.00
  adjusted: 106.00
  lines:
    - { id: other, class: other, name: { zh: 其他支出 }, initial: 1.00, increase: 1.00, adjusted: 9.00 }`;
  const judgement = judge(adjustedSum, yaml);
  expect(
    judgement.kind === 'found' && judgement.findings.map(({ place, variant }) => [place.field, variant]),
  ).toEqual([
    ['budget.adjusted', undefined],
    ['budget.lines[0].adjusted', 'without-decrease'],
  ]);
});

test('the step follows the digits that the report prints', () => {
  const budget = (unit: string, adjusted: string): string =>
    `budget: { unit: ${unit}, initial: 450, increase: 0, decrease: 0, adjusted: ${adjusted} }`;
  expect(judge(adjustedSum, budget('万元', '451')).kind).toBe('agrees');
  expect(judge(adjustedSum, budget('万元', '452')).kind).toBe('found');
  expect(judge(adjustedSum, budget('亿元', '451')).kind).toBe('agrees');
});

test.each([
  ['initial', 'budget: { unit: 万元, increase: 1.00, decrease: 0, adjusted: 9.00 }'],
  ['adjusted', 'budget: { unit: 万元, initial: 1.00, increase: 1.00, decrease: 0 }'],
  ['whole', 'evaluation: { score: 97.94 }'],
])('without the %s budget it cannot be judged', (_, yaml) => {
  expect(judge(adjustedSum, yaml)).toEqual({ kind: 'unjudged' });
});
