import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS, examine, examineAll } from '../../../src/checks/all-checks.ts';
import type { Department } from '../../../src/domain/lineage.ts';
import type { Report } from '../../../src/domain/report.ts';
import type { Succession } from '../../../src/vocabulary/department-kinds.ts';
import { FINDING_SEVERITY } from '../../../src/vocabulary/findings.ts';
import { sampleReport } from './sample-report.ts';

describe('the list of rules', () => {
  const notAboutFigures = [
    'file-unreadable',
    'yaml-invalid',
    'key-unknown',
    'value-invalid',
    'value-missing',
    'reference-unknown',
    'name-misplaced',
    'duplicate-id',
    'personal-data',
    'heading-level',
    'translation-sections-differ',
    'translation-outdated',
    'translation-missing',
  ];

  test('has one rule for every code about figures', () => {
    const codes = Object.keys(FINDING_SEVERITY).filter((code) => !notAboutFigures.includes(code));
    expect(CHECKS.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });

  test.each(CHECKS.map(({ code }) => code))(
    'has the rule %s in a file of its name, with a test beside it',
    (code) => {
      expect(readdirSync('src/checks')).toContain(`${code}.ts`);
      expect(readdirSync('tests/unit/checks')).toContain(`${code}.test.ts`);
    },
  );
});

describe('the verdict on a report', () => {
  test('counts what agrees and what cannot be judged, and lists what was found', () => {
    const report = sampleReport(
      `filed: 2022-05-18
budget:
  unit: 万元
  initial: 2116.01
  increase: 623.20
  decrease: 0
  adjusted: 2739.21
  executed: 2481.71
  stated: { executionRate: 90.60%, adjustmentRate: 0% }
staffing: { posts: 29, inPost: 34, kinds: { administrative: 29 } }
evaluation: { score: 97.94, fullMarks: 100 }`,
      { department: 'wuxi', year: 2021 },
    );
    const { agreed, unjudged, findings } = examine(report, { lastYear: [] });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['adjustment-rate', 'note'],
      ['staff-over-posts', 'note'],
    ]);
    expect(agreed).toBe(5);
    expect(agreed + unjudged + 2).toBe(CHECKS.length);
  });

  test('on a report without figures is that nothing can be judged', () => {
    expect(examine(sampleReport(''), { lastYear: [] })).toEqual({
      agreed: 0,
      unjudged: CHECKS.length,
      findings: [],
    });
  });

  test('lists findings in the order of the rules', () => {
    const report = sampleReport(`filed: 2023-01-01
staffing: { posts: 1, inPost: 2, kinds: { other: 3 }, asOf: 2024-01-01 }
budget: { unit: 万元, initial: 1.00, increase: 5.00, decrease: 0, adjusted: 2.00, executed: 3.00 }`);
    const codes = examine(report, { lastYear: [] }).findings.map(({ code }) => code);
    expect(codes).toEqual([
      'adjusted-sum',
      'executed-over-adjusted',
      'posts-sum',
      'staff-over-posts',
      'staffing-date',
      'filed-before-year-end',
    ]);
  });
});

describe('all reports together', () => {
  const report = (department: string, year: number, opening: string, closing: string): Report =>
    sampleReport(
      `budget: { unit: 万元, adjusted: 900.00, carryOver: { opening: ${opening}, closing: ${closing} } }`,
      { department, year },
    );

  const department = (
    id: string,
    ...origins: readonly (readonly [string, Succession, string])[]
  ): Department => ({
    id,
    region: 'sample-city',
    name: { zh: id },
    nameStatus: 'official',
    shortName: { zh: id },
    aliases: [],
    kind: 'other',
    predecessors: origins.map(([from, relation, date]) => ({ department: from, relation, date })),
    active: {},
  });

  /** For each report whose opening was judged: whether it agrees. */
  function openings(reports: readonly Report[], departments: readonly Department[]): readonly string[] {
    const verdicts = examineAll(reports, new Map(departments.map((one) => [one.id, one])));
    return [...verdicts].flatMap(([id, { agreed, findings }]) => {
      if (findings.some(({ code }) => code === 'carry-over-opening')) return [`${id} differs`];
      return agreed > 0 ? [`${id} agrees`] : [];
    });
  }

  test('are examined each once, in their order', () => {
    const reports = [report('b', 2022, '0.00', '0.00'), report('a', 2021, '0.00', '0.00')];
    expect([...examineAll(reports, new Map()).keys()]).toEqual(['b/2022', 'a/2021']);
  });

  test("are compared with the department's own report on the year before", () => {
    const reports = [
      report('a', 2021, '5.00', '7.00'),
      report('a', 2022, '7.00', '9.00'),
      report('a', 2023, '8.00', '1.00'),
    ];
    expect(openings(reports, [department('a')])).toEqual(['a/2022 agrees', 'a/2023 differs']);
  });

  test('are not compared across a missing year', () => {
    expect(
      openings([report('a', 2021, '0.00', '7.00'), report('a', 2023, '8.00', '1.00')], [department('a')]),
    ).toEqual([]);
  });

  test('are compared across a change of name', () => {
    const departments = [department('centre'), department('bureau', ['centre', 'rename', '2024-03-01'])];
    expect(
      openings([report('centre', 2023, '0.00', '7.00'), report('bureau', 2024, '7.00', '9.00')], departments),
    ).toEqual(['bureau/2024 agrees']);
    expect(
      openings([report('centre', 2023, '0.00', '7.00'), report('bureau', 2024, '6.00', '9.00')], departments),
    ).toEqual(['bureau/2024 differs']);
  });

  test('are compared with the sum of all bodies across a merger', () => {
    const departments = [
      department('culture'),
      department('tourism'),
      department('both', ['culture', 'merge', '2023-01-01'], ['tourism', 'merge', '2023-01-01']),
    ];
    const before = [report('culture', 2022, '0.00', '3.00'), report('tourism', 2022, '0.00', '4.00')];
    expect(openings([...before, report('both', 2023, '7.00', '1.00')], departments)).toEqual([
      'both/2023 agrees',
    ]);
    expect(openings([...before, report('both', 2023, '3.00', '1.00')], departments)).toEqual([
      'both/2023 differs',
    ]);
  });

  test('are not compared across a merger when the report of one body is missing', () => {
    const departments = [
      department('culture'),
      department('tourism'),
      department('both', ['culture', 'merge', '2023-01-01'], ['tourism', 'merge', '2023-01-01']),
    ];
    expect(
      openings([report('culture', 2022, '0.00', '3.00'), report('both', 2023, '7.00', '1.00')], departments),
    ).toEqual([]);
  });

  test('of a later year are compared with the merged body itself', () => {
    const departments = [department('culture'), department('both', ['culture', 'merge', '2023-01-01'])];
    const reports = [
      report('culture', 2023, '0.00', '3.00'),
      report('both', 2023, '0.00', '1.00'),
      report('both', 2024, '1.00', '0.00'),
    ];
    expect(openings(reports, departments)).toEqual(['both/2024 agrees']);
  });

  test('of a body that others joined are compared with the sum of its own report and theirs', () => {
    const departments = [department('tourism'), department('culture', ['tourism', 'merge', '2023-03-01'])];
    const before = [report('culture', 2022, '0.00', '3.00'), report('tourism', 2022, '0.00', '4.00')];
    expect(openings([...before, report('culture', 2023, '7.00', '1.00')], departments)).toEqual([
      'culture/2023 agrees',
    ]);
    expect(openings([...before, report('culture', 2023, '3.00', '1.00')], departments)).toEqual([
      'culture/2023 differs',
    ]);
  });

  test('of a body that another joined are not compared when the report of the other is missing', () => {
    const departments = [department('tourism'), department('culture', ['tourism', 'merge', '2023-03-01'])];
    const reports = [report('culture', 2022, '0.00', '3.00'), report('culture', 2023, '3.00', '1.00')];
    expect(openings(reports, departments)).toEqual([]);
  });

  test('are compared with a body that joins only from the year in which it joins', () => {
    const departments = [
      department('culture'),
      department('tourism'),
      department('both', ['culture', 'rename', '2023-01-01'], ['tourism', 'merge', '2024-01-01']),
    ];
    const reports = [
      report('culture', 2022, '0.00', '3.00'),
      report('tourism', 2022, '0.00', '5.00'),
      report('both', 2023, '3.00', '4.00'),
      report('tourism', 2023, '5.00', '6.00'),
      report('both', 2024, '10.00', '0.00'),
    ];
    expect(openings(reports, departments)).toEqual([
      'both/2023 agrees',
      'tourism/2023 agrees',
      'both/2024 agrees',
    ]);
  });

  test('of a body that was split off are not held against all that the other body had', () => {
    const departments = [department('culture'), department('archive', ['culture', 'split', '2023-01-01'])];
    const reports = [report('culture', 2022, '0.00', '10.00'), report('archive', 2023, '2.00', '0.00')];
    expect(openings(reports, departments)).toEqual([]);
  });

  test('of a body that took over a part of another are not compared in that year, even with its own', () => {
    const departments = [
      department('culture'),
      department('tourism'),
      department('archive', ['culture', 'split', '2023-01-01'], ['tourism', 'merge', '2023-01-01']),
    ];
    const reports = [
      report('archive', 2022, '0.00', '2.00'),
      report('culture', 2022, '0.00', '10.00'),
      report('tourism', 2022, '0.00', '3.00'),
      report('archive', 2023, '5.00', '1.00'),
      report('archive', 2024, '1.00', '0.00'),
    ];
    expect(openings(reports, departments)).toEqual(['archive/2024 agrees']);
  });

  test('of an unknown department are examined all the same', () => {
    expect(openings([report('a', 2022, '0.00', '7.00'), report('a', 2023, '7.00', '0.00')], [])).toEqual([
      'a/2023 agrees',
    ]);
  });
});
