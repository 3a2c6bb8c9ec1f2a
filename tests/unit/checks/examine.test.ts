import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import {
  NO_SURROUNDINGS,
  examine,
  examineAll,
  type Examined,
  type Surroundings,
  type Verdict,
} from '../../../src/checks/examine.ts';
import type { Department } from '../../../src/domain/lineage.ts';
import type { Report } from '../../../src/domain/report.ts';
import type { Succession } from '../../../src/vocabulary/department-kinds.ts';
import { sampleReport } from './sample-report.ts';

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
    const { outcomes, agreed, unjudged, findings } = examine(report);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['adjustment-rate', 'note'],
      ['executed-against-initial', 'note'],
      ['staff-over-posts', 'note'],
    ]);
    expect(outcomes.filter(({ kind }) => kind === 'agrees').map(({ code }) => code)).toEqual([
      'adjusted-sum',
      'execution-rate',
      'executed-over-adjusted',
      'adjustment-unexplained',
      'execution-unexplained',
      'unit-slip',
      'posts-sum',
      'filed-before-year-end',
    ]);
    expect(agreed).toBe(8);
    expect(agreed + unjudged + 3).toBe(CHECKS.length);
  });

  test('has one outcome a rule, in the order of the rules', () => {
    const { outcomes } = examine(sampleReport('filed: 2023-12-20\nstaffing: { posts: 1, inPost: 1 }'));
    expect(outcomes.map(({ code }) => code)).toEqual(CHECKS.map(({ code }) => code));
    expect(outcomes).toContainEqual({ code: 'filed-before-year-end', kind: 'found' });
    expect(outcomes).toContainEqual({ code: 'staff-over-posts', kind: 'agrees' });
    expect(outcomes).toContainEqual({ code: 'posts-sum', kind: 'unjudged' });
  });

  test('on a report without figures is that nothing can be judged', () => {
    expect(examine(sampleReport(''))).toEqual({
      outcomes: CHECKS.map(({ code }) => ({ code, kind: 'unjudged' })),
      agreed: 0,
      unjudged: CHECKS.length,
      findings: [],
    });
  });

  test('holds the replies of the department', () => {
    const reply = 'state: explained, text: { zh: 年中追加。 }, date: 2024-04-01';
    const { findings, outcomes } = examine(
      sampleReport(`filed: 2023-12-20
replies:
  - { code: filed-before-year-end, place: filed, ${reply} }
  - { code: posts-sum, place: staffing.posts, ${reply} }`),
    );
    expect(findings.map(({ code, replies }) => [code, replies?.length])).toEqual([
      ['filed-before-year-end', 1],
      ['reply-without-finding', undefined],
    ]);
    expect(outcomes.filter(({ kind }) => kind === 'found').map(({ code }) => code)).toEqual([
      'filed-before-year-end',
    ]);
  });

  test('lists findings in the order of the rules', () => {
    const report = sampleReport(`filed: 2023-01-01
staffing: { posts: 1, inPost: 2, kinds: { other: 3 }, asOf: 2024-01-01 }
budget: { unit: 万元, initial: 1.00, increase: 5.00, decrease: 0, adjusted: 2.00, executed: 3.00 }`);
    const codes = examine(report).findings.map(({ code }) => code);
    expect(codes).toEqual([
      'adjusted-sum',
      'executed-over-adjusted',
      'executed-against-initial',
      'adjustment-unexplained',
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

  /** All reports, each with a translation of its present text. */
  function verdictsOf(
    reports: readonly Report[],
    surroundings: Partial<Surroundings> = {},
  ): ReadonlyMap<string, Verdict> {
    return examineAll(
      reports.map((one) => ({ report: one, translations: new Map([['en', { current: true, claims: [] }]]) })),
      { ...NO_SURROUNDINGS, ...surroundings },
    );
  }

  /** For each report whose opening was judged: whether it agrees. */
  function openings(reports: readonly Report[], departments: readonly Department[]): readonly string[] {
    const verdicts = verdictsOf(reports, { departments: new Map(departments.map((one) => [one.id, one])) });
    const words = { agrees: 'agrees', found: 'differs', unjudged: undefined };
    return [...verdicts].flatMap(([id, { outcomes }]) => {
      const kind = outcomes.find(({ code }) => code === 'carry-over-opening')?.kind ?? 'unjudged';
      return words[kind] === undefined ? [] : [`${id} ${words[kind]}`];
    });
  }

  test('are examined each once, in their order', () => {
    const reports = [report('b', 2022, '0.00', '0.00'), report('a', 2021, '0.00', '0.00')];
    expect([...verdictsOf(reports).keys()]).toEqual(['b/2022', 'a/2021']);
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

  test('of a body that others joined are not compared when its own report is missing', () => {
    const culture = department('culture', ['tourism', 'merge', '2023-03-01']);
    const reports = [report('tourism', 2022, '0.00', '4.00'), report('culture', 2023, '4.00', '1.00')];
    const since = (from: string): readonly string[] =>
      openings(reports, [department('tourism'), { ...culture, active: { from } }]);
    expect(since('2010-01-01')).toEqual([]);
    expect(since('2022-12-31')).toEqual([]);
    expect(since('2023-03-01')).toEqual(['culture/2023 agrees']);
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

  test('are held to the limits of the site', () => {
    const low = sampleReport('budget: { unit: 万元, adjusted: 100.00, executed: 85.00 }');
    const codes = (thresholds: Surroundings['thresholds']): readonly string[] =>
      [...verdictsOf([low], { thresholds }).values()].flatMap(({ findings }) =>
        findings.map(({ code }) => code),
      );
    expect(codes(NO_SURROUNDINGS.thresholds)).toEqual(['execution-unexplained']);
    expect(codes({ ...NO_SURROUNDINGS.thresholds, execution: '85' })).toEqual([]);
  });

  test('are held to the last days of their region and of those above it', () => {
    const filed = sampleReport('filed: 2024-05-20');
    const regions = new Map(
      (
        [
          {
            id: 'sample-city',
            level: 'prefecture',
            name: { zh: '某市' },
            fictional: true,
            parent: 'province',
          },
          { id: 'province', level: 'province', name: { zh: '某省' }, fictional: true },
        ] as const
      ).map((region) => [region.id, region]),
    );
    const lateness = (region: string, departments = [department('health')]): readonly string[] => {
      const verdicts = verdictsOf([filed], {
        departments: new Map(departments.map((one) => [one.id, one])),
        regions,
        deadlines: [{ region, filed: '05-15' }],
      });
      return [...verdicts.values()].flatMap(({ outcomes }) =>
        outcomes.filter(({ code }) => code === 'filed-late').map(({ kind }) => kind),
      );
    };
    expect(lateness('sample-city')).toEqual(['found']);
    expect(lateness('province')).toEqual(['found']);
    expect(lateness('elsewhere')).toEqual(['unjudged']);
    expect(lateness('sample-city', [])).toEqual(['unjudged']);
  });

  test('of a department without region are held to the last days that hold everywhere', () => {
    const [verdict] = verdictsOf([sampleReport('filed: 2024-05-20')], {
      deadlines: [{ region: 'sample-city', filed: '05-31' }, { filed: '05-15' }],
    }).values();
    expect(verdict?.findings.map(({ code }) => code)).toEqual(['filed-late']);
  });

  test('are asked for the translations that are at hand', () => {
    const one = sampleReport('');
    const codes = (translations: Examined['translations']): readonly string[] =>
      [...examineAll([{ report: one, translations }], NO_SURROUNDINGS).values()].flatMap(({ findings }) =>
        findings.map(({ code }) => code),
      );
    expect(codes(new Map())).toEqual(['translation-missing']);
    expect(codes(new Map([['en', { current: true, claims: [] }]]))).toEqual([]);
    expect(codes(new Map([['en', { current: false, claims: [] }]]))).toEqual(['translation-outdated']);
  });
});

describe('a paragraph', () => {
  const paragraph =
    '全年举办读书活动一百二十六场，到馆读者八十四万人次，外借图书五十一万册，办证三万余张，均好于上年。';
  const report = (department: string, year: number, text = paragraph): Report =>
    sampleReport('', { department, year }, `## 工作完成情况\n\n${text}\n`);

  /** Which reports repeat which. */
  function repeats(...reports: readonly Report[]): readonly string[] {
    const verdicts = examineAll(
      reports.map((one) => ({ report: { ...one, title: { zh: one.id } }, translations: new Map() })),
      NO_SURROUNDINGS,
    );
    return [...verdicts].flatMap(([id, { findings }]) =>
      findings.flatMap(({ code, args }) =>
        code === 'repeated-paragraph' && args.other?.kind === 'localized'
          ? [`${id} ${args.other.text.zh}`]
          : [],
      ),
    );
  }

  test('is looked for in all reports of the same year, whose departments both hear of it', () => {
    expect(repeats(report('a', 2023), report('b', 2023), report('c', 2023))).toEqual([
      'a/2023 b/2023',
      'a/2023 c/2023',
      'b/2023 a/2023',
      'b/2023 c/2023',
      'c/2023 a/2023',
      'c/2023 b/2023',
    ]);
  });

  test("is looked for in the department's own report of the year before, of which only the later one hears", () => {
    expect(repeats(report('a', 2022), report('a', 2023))).toEqual(['a/2023 a/2022']);
  });

  test.each([
    ['in its own report', [report('a', 2023, `${paragraph}\n\n${paragraph}`)]],
    ['two years before', [report('a', 2021), report('a', 2023)]],
    ["in another department's report of the year before", [report('a', 2022), report('b', 2023)]],
  ])('is not looked for %s', (_, reports) => {
    expect(repeats(...reports)).toEqual([]);
  });
});
