import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueOf } from '../../../../src/domain/stated.ts';
import { compareRatios, subtractRatios, toPercent, toRounded } from '../../../../src/domain/ratio.ts';
import type { Report } from '../../../../src/domain/report.ts';
import { departmentStatements, groupStatements } from '../../../../src/domain/statements/all-statements.ts';
import type { DepartmentFacts, Place } from '../../../../src/domain/statements/facts.ts';
import type { Statement, StatementCode } from '../../../../src/domain/statements/statement.ts';
import type { YearBefore } from '../../../../src/domain/year-before.ts';
import { reportOf } from '../../views/sample-reports.ts';

const reportIn = (year: number, budget: string, rest = ''): Report =>
  reportOf(`budget: { unit: 万元, ${budget} }\n${rest}`.trimEnd(), { year });

/** Facts of reports on years in a row. */
function factsOf(reports: readonly Report[], changes: Partial<DepartmentFacts> = {}): DepartmentFacts {
  return {
    years: reports.map((report, index) => ({
      year: report.year,
      reports: [report],
      before: beforeOf(reports[index - 1]),
    })),
    rate: undefined,
    score: undefined,
    projectsOnly: undefined,
    nameOf: (department) => ({ zh: department }),
    ...changes,
  };
}

function beforeOf(report: Report | undefined): YearBefore<Report> {
  return report
    ? { kind: 'compared', relation: 'same', reports: [report] }
    : { kind: 'not-compared', reason: 'missing' };
}

const codesOf = (facts: DepartmentFacts): readonly string[] =>
  departmentStatements(facts).map(({ code }) => code);

function statementOf<Code extends StatementCode>(
  statements: readonly Statement[],
  code: Code,
): Extract<Statement, { code: Code }> {
  const found = statements.find(
    (statement): statement is Extract<Statement, { code: Code }> => statement.code === code,
  );
  if (!found) throw new Error(`No statement ${code}.`);
  return found;
}

const wuxi = reportIn(
  2021,
  'initial: 2116.01, adjusted: 2739.21, executed: 2481.71, threePublic: { total: { budget: 10.00, spent: 4.00 } }',
  'staffing: { posts: 29, inPost: 34 }\nevaluation: { score: 97.94, fullMarks: 100 }',
);

/** A place with a value and a median in hundredths. */
const place = (value: bigint, median: bigint): Place => ({
  value: { numerator: value, denominator: 100n },
  median: { numerator: median, denominator: 100n },
  rank: 2,
  shared: false,
  counted: 9,
  group: { region: { zh: '示例市' }, fictional: false },
});

describe('statements on a department', () => {
  test('say what its figures give, and no more', () => {
    const statements = departmentStatements(factsOf([wuxi]));
    expect(statements.map(({ code }) => code)).toEqual([
      'execution',
      'budget-raised',
      'three-public',
      'staff',
      'spending-per-staff',
      'score',
    ]);
    expect(toPercent(statementOf(statements, 'execution').args.rate, 2)).toBe('90.60');
    // 623.20 of 2116.01.
    expect(toPercent(statementOf(statements, 'budget-raised').args.share, 2)).toBe('29.45');
    expect(toPercent(statementOf(statements, 'three-public').args.share, 2)).toBe('40.00');
    expect(statementOf(statements, 'staff').args).toMatchObject({ inPost: 34, posts: 29 });
    // 24 817 100 元 over 34 is 729 914.7058…
    expect(statementOf(statements, 'spending-per-staff').args.amount.fen).toBe(72_991_471n);
    expect(toRounded(statementOf(statements, 'score').args.score, 2)).toBe('97.94');
  });

  test.each([
    ['executed: 1', ['execution']],
    ['adjusted: 1', ['execution', 'budget-raised', 'budget-cut', 'budget-unchanged']],
    ['initial: 1', ['budget-raised', 'budget-cut', 'budget-unchanged']],
    ['threePublic: { total: { budget: 1 } }', ['three-public']],
    ['adjusted: 0, executed: 0', ['execution']],
  ])('are silent where a figure is not seen: %s', (budget, absent) => {
    const codes = codesOf(factsOf([reportIn(2024, budget)]));
    for (const code of absent) expect(codes).not.toContain(code);
  });

  test('are none on a report without figures, nor without a report', () => {
    expect(codesOf(factsOf([reportOf('')]))).toEqual([]);
    expect(codesOf(factsOf([]))).toEqual([]);
  });

  test.each([
    ['initial: 100, adjusted: 120', 'budget-raised', '20.00'],
    ['initial: 100, adjusted: 80', 'budget-cut', '20.00'],
  ] as const)('tell how the budget moved: %s', (budget, code, share) => {
    const statements = departmentStatements(factsOf([reportIn(2024, budget)]));
    expect(toPercent(statementOf(statements, code).args.share, 2)).toBe(share);
  });

  test('tell that the budget did not move', () => {
    expect(codesOf(factsOf([reportIn(2024, 'initial: 100, adjusted: 100')]))).toEqual(['budget-unchanged']);
  });

  test.each([
    ['100', '125', 'spending-rose', '25.00'],
    ['100', '75', 'spending-fell', '25.00'],
  ] as const)('compare spending with the year before: %s, then %s', (before, now, code, share) => {
    const statements = departmentStatements(
      factsOf([reportIn(2023, `executed: ${before}`), reportIn(2024, `executed: ${now}`)]),
    );
    expect(statementOf(statements, code).args).toMatchObject({ year: 2024, yearBefore: 2023 });
    expect(toPercent(statementOf(statements, code).args.share, 2)).toBe(share);
  });

  test('tell that spending was the same, and compare with nothing where last year gives none', () => {
    const year = (of: number, budget: string): Report => reportIn(of, budget);
    expect(codesOf(factsOf([year(2023, 'executed: 5'), year(2024, 'executed: 5')]))).toEqual([
      'spending-same',
    ]);
    expect(codesOf(factsOf([year(2023, 'initial: 5'), year(2024, 'executed: 5')]))).toEqual([]);
    expect(codesOf(factsOf([year(2023, 'executed: 0'), year(2024, 'executed: 5')]))).toEqual([]);
  });

  test('name the bodies whose figures the year before are', () => {
    const culture = reportOf('budget: { unit: 万元, executed: 60 }', { department: 'culture', year: 2022 });
    const tourism = reportOf('budget: { unit: 万元, executed: 40 }', { department: 'tourism', year: 2022 });
    const both = reportIn(2023, 'executed: 110');
    const merged = (reports: readonly Report[], relation: 'merge' | 'rename'): DepartmentFacts => ({
      ...factsOf([both]),
      years: [{ year: 2023, reports: [both], before: { kind: 'compared', relation, reports } }],
    });
    const statements = departmentStatements(merged([culture, tourism], 'merge'));
    // 60 + 40 = 100, and 110 is 10 % more.
    expect(toPercent(statementOf(statements, 'spending-rose').args.share, 2)).toBe('10.00');
    expect(statementOf(statements, 'continues-merged').args.bodies).toEqual([
      { zh: 'culture' },
      { zh: 'tourism' },
    ]);
    expect(codesOf(merged([culture], 'rename'))).toEqual(['spending-rose', 'continues-renamed']);
  });

  test('compare nothing after a split, and say so', () => {
    const report = reportIn(2024, 'executed: 5');
    expect(
      codesOf({
        ...factsOf([report]),
        years: [{ year: 2024, reports: [report], before: { kind: 'not-compared', reason: 'split' } }],
      }),
    ).toEqual(['split-not-compared']);
  });

  test.each([
    [90n, 80n, 'rate-above', '10.00'],
    [75n, 80n, 'rate-below', '5.00'],
  ] as const)('hold the rate against the median: %s against %s', (value, median, code, gap) => {
    const statements = departmentStatements(factsOf([reportIn(2024, '')], { rate: place(value, median) }));
    expect(statementOf(statements, code).args).toMatchObject({ rank: 2, counted: 9 });
    expect(toPercent(statementOf(statements, code).args.gap, 2)).toBe(gap);
  });

  test('tell that a rate or a score is the median', () => {
    const facts = factsOf([reportIn(2024, '')], { rate: place(80n, 80n), score: place(9000n, 9000n) });
    expect(codesOf(facts)).toEqual(['rate-at', 'score-at']);
    expect(codesOf({ ...facts, score: place(9100n, 9000n), rate: undefined })).toEqual(['score-above']);
    expect(codesOf({ ...facts, score: place(8900n, 9000n), rate: undefined })).toEqual(['score-below']);
  });

  test('tell of the highest and lowest rate of at least three years', () => {
    const years = (...executed: readonly number[]): DepartmentFacts =>
      factsOf(executed.map((amount, index) => reportIn(2020 + index, `adjusted: 100, executed: ${amount}`)));
    expect(codesOf(years(80, 85, 90))).toContain('rate-highest');
    expect(statementOf(departmentStatements(years(80, 85, 90)), 'rate-highest').args).toMatchObject({
      years: 3,
      first: 2020,
    });
    expect(codesOf(years(80, 85, 79))).toContain('rate-lowest');
    for (const none of [years(80, 90), years(80, 90, 90), years(80, 90, 85), years(80, 80, 80)])
      expect(codesOf(none).filter((code) => code.startsWith('rate-'))).toEqual([]);
  });

  test('say of a report on single projects that it is not one on the department', () => {
    expect(codesOf(factsOf([], { projectsOnly: 2024 }))).toEqual(['projects-only']);
  });
});

describe('figures of statements', () => {
  const amount = fc.integer({ min: 0, max: 10_000 });

  test('are those of the reports: rates, differences and directions', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (before, initial, adjusted, executed) => {
        const last = reportIn(2023, `executed: ${before}`);
        const report = reportIn(2024, `initial: ${initial}, adjusted: ${adjusted}, executed: ${executed}`);
        const statements = departmentStatements(factsOf([last, report]));
        for (const { code, args } of statements) {
          if (code === 'execution') {
            expect(compareRatios(args.rate, ratio(executed, adjusted))).toBe(0);
            expect(args.executed).toEqual(valueOf(report.budget.executed));
          }
          if (code === 'spending-rose' || code === 'spending-fell') {
            expect(executed > before).toBe(code === 'spending-rose');
            expect(compareRatios(args.share, ratio(Math.abs(executed - before), before))).toBe(0);
          }
          if (code === 'budget-raised' || code === 'budget-cut') {
            expect(adjusted > initial).toBe(code === 'budget-raised');
            expect(compareRatios(args.share, ratio(Math.abs(adjusted - initial), initial))).toBe(0);
          }
        }
        const codes = statements.map(({ code }) => code);
        expect(codes.includes('execution')).toBe(adjusted > 0);
        expect(codes.includes('spending-same')).toBe(executed === before);
        expect(codes.includes('budget-unchanged')).toBe(adjusted === initial);
      }),
      { numRuns: 60 },
    );
  });

  test('against a median add up to the value', () => {
    const hundredths = fc.bigInt(0n, 20_000n);
    fc.assert(
      fc.property(hundredths, hundredths, (value, median) => {
        const [statement] = departmentStatements(
          factsOf([reportIn(2024, '')], { rate: place(value, median) }),
        );
        if (statement?.code !== 'rate-above' && statement?.code !== 'rate-below') {
          expect([statement?.code, value]).toEqual(['rate-at', median]);
          return;
        }
        const { gap } = statement.args;
        expect(gap.numerator > 0n).toBe(true);
        const [high, low] = value > median ? [value, median] : [median, value];
        const difference = subtractRatios(place(high, 0n).value, place(low, 0n).value);
        expect(compareRatios(gap, difference)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  function ratio(part: number, whole: number): { numerator: bigint; denominator: bigint } {
    return { numerator: BigInt(part), denominator: BigInt(whole) };
  }
});

describe('statements on a group', () => {
  const both = {
    counted: 2,
    adjusted: { currency: 'CNY', fen: 400n },
    executed: { currency: 'CNY', fen: 300n },
    rate: { numerator: 3n, denominator: 4n },
  } as const;
  const one = { numerator: 1n, denominator: 1n };
  const rates = {
    count: 3,
    lowest: one,
    lowerQuartile: one,
    median: one,
    upperQuartile: one,
    highest: one,
  };

  test('tell the sum of at least two, and the spread where there is one', () => {
    const total = { year: 2024, reports: 3, both };
    expect(groupStatements({ total, rates }).map(({ code }) => code)).toEqual([
      'group-execution',
      'group-rates',
    ]);
    expect(groupStatements({ total: { ...total, both: { ...both, counted: 1 } }, rates: undefined })).toEqual(
      [],
    );
    expect(groupStatements({ total: { ...total, both: undefined }, rates: undefined })).toEqual([]);
  });
});
