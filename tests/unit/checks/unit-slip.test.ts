import { describe, expect, test } from 'vitest';
import { unitSlip } from '../../../src/checks/unit-slip.ts';
import type { Report } from '../../../src/domain/report.ts';
import { at, count, fieldsOf, judge, lastYearsReport, money, sampleReport, term } from './sample-report.ts';

const headline = (amounts: string): string => `budget: { unit: 万元, ${amounts} }`;

const before = (amounts: string, department?: string): Report =>
  lastYearsReport(headline(amounts), department);

test('amounts of one size agree', () => {
  const yaml = headline('initial: 2116.01, adjusted: 2739.21, executed: 2481.71');
  expect(judge(unitSlip, yaml, { lastYear: [before('initial: 2000.00, executed: 1900.00')] })).toEqual({
    kind: 'agrees',
  });
});

test('元 taken for 万元 are a question with both amounts, what the other one is, and the factor', () => {
  const yaml = headline('initial: 2116.01, adjusted: 27392100.00');
  expect(judge(unitSlip, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'unit-slip',
        severity: 'question',
        place: at('budget.adjusted'),
        args: {
          stated: money('27392100.00'),
          other: money('2116.01'),
          against: term('slipAgainst', 'initial'),
          factor: count(10_000),
        },
      },
    ],
  });
});

test('a lost decimal point is a question, whichever amount is larger', () => {
  for (const [adjusted, executed] of [
    ['248171.00', '2481.71'],
    ['2481.71', '248171.00'],
  ] as const) {
    const judgement = judge(unitSlip, headline(`adjusted: ${adjusted}, executed: ${executed}`));
    expect(judgement.kind === 'found' && judgement.findings).toStrictEqual([
      {
        code: 'unit-slip',
        severity: 'question',
        place: at('budget.executed'),
        args: {
          stated: money(executed),
          other: money(adjusted),
          against: term('slipAgainst', 'adjusted'),
          factor: count(100),
        },
      },
    ]);
  }
});

describe('a quotient', () => {
  test.each([
    ['66.99', undefined],
    ['67.00', 100],
    ['100.00', 100],
    ['150.00', 100],
    ['150.01', undefined],
    ['1000.00', undefined],
    ['3299.99', undefined],
    ['3300.00', 10_000],
    ['10000.00', 10_000],
    ['30000.00', 10_000],
    ['30000.01', undefined],
    ['1000000.00', undefined],
  ])('of %s is a slip by %s', (executed, factor) => {
    const judgement = judge(unitSlip, headline(`adjusted: 1.00, executed: ${executed}`));
    expect(judgement.kind).toBe(factor === undefined ? 'agrees' : 'found');
    if (judgement.kind === 'found' && factor !== undefined)
      expect(judgement.findings[0]?.args.factor).toEqual(count(factor));
  });

  test('over zero is none', () => {
    expect(judge(unitSlip, headline('initial: 0.00, adjusted: 100.00, executed: 0.00'))).toEqual({
      kind: 'agrees',
    });
  });
});

describe('the amounts that are held against each other', () => {
  test('are spending and the initial budget where no adjusted one is given', () => {
    const judgement = judge(unitSlip, headline('initial: 1.00, executed: 100.00'));
    expect(
      judgement.kind === 'found' && judgement.findings.map(({ place, args }) => [place.field, args.against]),
    ).toEqual([['budget.executed', term('slipAgainst', 'initial')]]);
    expect(judge(unitSlip, headline('initial: 1.00, adjusted: 10.00, executed: 100.00'))).toEqual({
      kind: 'agrees',
    });
  });

  test('are totals and the sums of the lines below them, in every phase', () => {
    const yaml = `budget:
  unit: 万元
  increase: 500.00
  executed: 900.00
  lines:
    - { id: a, class: basic, name: { zh: 甲 }, increase: 3.00, executed: 400.00 }
    - id: b
      class: project
      name: { zh: 乙 }
      increase: 2.00
      executed: 500.00
      lines:
        - { id: c, class: project, name: { zh: 丙 }, executed: 3000000.00 }
        - { id: d, class: project, name: { zh: 丁 }, executed: 2000000.00 }`;
    const judgement = judge(unitSlip, yaml);
    expect(
      judgement.kind === 'found' && judgement.findings.map(({ place, args }) => [place.field, args]),
    ).toEqual([
      [
        'budget.increase',
        {
          stated: money('500.00'),
          other: money('5.00'),
          against: term('slipAgainst', 'parts'),
          factor: count(100),
        },
      ],
      [
        'budget.lines[1].executed',
        {
          stated: money('500.00'),
          other: money('5000000.00'),
          against: term('slipAgainst', 'parts'),
          factor: count(10_000),
        },
      ],
    ]);
  });

  test('are no sums of lines that are known to be incomplete', () => {
    const yaml = `budget:
  unit: 万元
  lines:
    - { id: a, class: project, name: { zh: 甲 }, executed: 500.00, partial: true, lines: [
        { id: b, class: project, name: { zh: 乙 }, executed: 5.00 } ] }`;
    expect(judge(unitSlip, yaml)).toEqual({ kind: 'unjudged' });
    expect(fieldsOf(judge(unitSlip, yaml.replace('partial: true', 'partial: false')))).toEqual([
      'budget.lines[0].executed',
    ]);
  });

  test('are the total of the three public expenses and the sum of its parts', () => {
    const yaml = headline(
      `threePublic: { travelAbroad: { budget: 0.00, spent: 0.00 }, vehicles: { budget: 18.00, spent: 1500.00 },
  receptions: { budget: 30.00, spent: 1164.00 }, total: { budget: 48.00, spent: 26.64 } }`,
    );
    expect(fieldsOf(judge(unitSlip, yaml))).toEqual(['budget.threePublic.total.spent']);
  });

  test("are last year's amounts of the whole and of each line of the same id", () => {
    const withLine = (amounts: string, id: string, line: string): string =>
      `budget: { unit: 万元, ${amounts}, lines: [{ id: ${id}, class: project, name: { zh: 甲 }, ${line} }] }`;
    const lastYear = [lastYearsReport(withLine('initial: 20.00', 'roads', 'executed: 5.00'))];
    const judgement = judge(unitSlip, withLine('initial: 2000.00', 'roads', 'executed: 50000.00'), {
      lastYear,
    });
    expect(judgement).toStrictEqual({
      kind: 'found',
      findings: [
        {
          code: 'unit-slip',
          severity: 'question',
          place: at('budget.initial'),
          args: {
            stated: money('2000.00'),
            other: money('20.00'),
            against: term('slipAgainst', 'last-year'),
            factor: count(100),
          },
        },
        {
          code: 'unit-slip',
          severity: 'question',
          place: at('budget.lines[0].executed'),
          args: {
            stated: money('50000.00'),
            other: money('5.00'),
            against: term('slipAgainst', 'last-year'),
            factor: count(10_000),
          },
        },
      ],
    });
    const renamed = withLine('initial: 30.00', 'ports', 'executed: 50000.00');
    expect(judge(unitSlip, renamed, { lastYear })).toEqual({ kind: 'agrees' });
  });

  test('are after a merger the sums of all bodies, and no lines', () => {
    const line = (executed: string): string =>
      `executed: ${executed}, lines: [{ id: roads, class: project, name: { zh: 甲 }, executed: ${executed} }]`;
    const lastYear = [before(line('3.00'), 'culture'), before(line('2.00'), 'tourism')];
    expect(judge(unitSlip, headline(line('500.00')), { lastYear })).toStrictEqual({
      kind: 'found',
      findings: [
        {
          code: 'unit-slip',
          severity: 'question',
          place: at('budget.executed'),
          args: {
            stated: money('500.00'),
            other: money('5.00'),
            against: term('slipAgainst', 'last-year'),
            factor: count(100),
          },
          variant: 'merged',
        },
      ],
    });
  });

  test('raise one question for one slip, about the nearest of several amounts', () => {
    const yaml = headline('initial: 2116.01, adjusted: 27392100.00, executed: 2481.71');
    const judgement = judge(unitSlip, yaml, { lastYear: [before('adjusted: 2739.21')] });
    expect(fieldsOf(judgement).toSorted()).toEqual(['budget.adjusted']);
    const [adjusted] =
      judgement.kind === 'found'
        ? judgement.findings.filter(({ place }) => place.field === 'budget.adjusted')
        : [];
    expect(adjusted?.args.against).toEqual(term('slipAgainst', 'initial'));
  });
});

test.each([
  ['a single amount', headline('initial: 2116.01'), []],
  ['amounts of which last year gives none', headline('initial: 2116.01'), [before('executed: 21.16')]],
  [
    'an amount that one of the bodies does not give',
    headline('initial: 2116.01'),
    [before('initial: 21.16', 'culture'), before('executed: 1.00', 'tourism')],
  ],
  ['no amounts', 'evaluation: { score: 97.94 }', []],
])('with %s it cannot be judged', (_, yaml, lastYear) => {
  expect(judge(unitSlip, yaml, { lastYear })).toEqual({ kind: 'unjudged' });
});

test('a line may grow a hundredfold, but not ten thousandfold', () => {
  const line = (executed: string): string =>
    `budget: { unit: 万元, lines: [{ id: a, class: project, name: { zh: 甲 }, executed: ${executed} }] }`;
  const lastYear = [sampleReport(line('3.00'), { department: 'health', year: 2022 })];
  expect(judge(unitSlip, line('300.00'), { lastYear })).toEqual({ kind: 'agrees' });
  expect(judge(unitSlip, line('30000.00'), { lastYear }).kind).toBe('found');
});
