import { beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import { checkContent } from '../../../src/checks/content-checks.ts';
import { hasThreePublic, allLines } from '../../../src/domain/budget.ts';
import type { Finding, FindingValue } from '../../../src/domain/finding.ts';
import { rowsOf } from '../../../src/domain/indicator.ts';
import { toRoundedDecimal } from '../../../src/domain/money.ts';
import { pathTo } from '../../../src/domain/region.ts';
import { readContent, type Content } from '../../../src/reading/read-content.ts';
import type { ReportFile } from '../../../src/reading/read-report.ts';
import { stateOf } from '../../../src/domain/reply.ts';
import { fromFieldPath } from '../../../src/reading/source-file.ts';
import { FINDING_SEVERITY, type FindingCode } from '../../../src/vocabulary/findings.ts';
import { UNIT_EXPONENT, type MoneyUnit } from '../../../src/vocabulary/money-units.ts';
import { plantedInconsistencies, type PlantedInconsistency } from './planted-inconsistencies.ts';

const CITY = 'sample-city';

let content: Content;
let findings: readonly Finding[];
let reports: readonly ReportFile[];

beforeAll(async () => {
  content = await readContent('content');
  findings = checkContent(content);
  reports = content.reports.filter(({ department }) => content.departments.get(department)?.region === CITY);
}, 60_000);

describe('the city', () => {
  test('is fictional, and no real region lies in it or above it', () => {
    const city = content.regions.get(CITY);
    expect(city?.fictional).toBe(true);
    expect(city && pathTo(city, content.regions).map(({ id }) => id)).toEqual([CITY]);
    const fictional = [...content.regions.values()].filter((region) => region.fictional);
    expect(fictional.map(({ id }) => id)).toEqual([CITY]);
  });

  test('has departments that say so in the names of their files, and no other department does', () => {
    for (const { id, region } of content.departments.values()) {
      expect([id, region === CITY]).toEqual([id, id.startsWith('sample-')]);
    }
  });

  test('has at least eight departments with a report on each of five years in a row', () => {
    const complete = [...content.departments.keys()].filter((department) => {
      const years = reports.filter((file) => file.department === department).map(({ year }) => year);
      return years.length === 5 && Math.max(...years) - Math.min(...years) === 4;
    });
    expect(complete.length).toBeGreaterThanOrEqual(8);
  });

  test('has a renamed and a merged department, whose reports follow on those of the bodies before', () => {
    const steps = [...content.departments.values()].flatMap(({ id, region, predecessors }) =>
      region === CITY ? predecessors.map((step) => ({ id, ...step })) : [],
    );
    expect(new Set(steps.map(({ relation }) => relation))).toEqual(new Set(['rename', 'merge']));
    for (const { id, department, date } of steps) {
      const year = Number(date.slice(0, 4));
      expect(reports.map(({ report }) => report.id)).toEqual(expect.arrayContaining([`${id}/${year}`, `${department}/${year - 1}`]));
      expect(content.departments.get(department)?.active.to).toBeDefined();
    }
  });
});

describe('the reports of the city', () => {
  test('are complete in every part', () => {
    for (const { report } of reports) {
      const { budget, staffing, evaluation } = report;
      const given = [
        budget.initial,
        budget.increase,
        budget.decrease,
        budget.adjusted,
        budget.executed,
        budget.stated.executionRate,
        budget.stated.adjustmentRate,
        budget.reasons.adjustment,
        budget.carryOver.opening,
        budget.carryOver.closing,
        staffing.posts,
        staffing.inPost,
        staffing.retired,
        staffing.asOf,
        evaluation.score,
        evaluation.fullMarks,
        evaluation.grade,
      ];
      expect(given.map(({ kind }) => kind), report.id).toEqual(given.map(() => 'reported'));
      expect(Object.keys(staffing.kinds).length, report.id).toBeGreaterThan(0);
      expect(report, report.id).toMatchObject({ coverage: 'full', kind: 'self-evaluation', language: 'zh', notReported: [] });
      expect(report.filed && report.published && report.disclosure?.indexNumber, report.id).toBeTruthy();
      expect(report.annexes.map(({ included }) => included), report.id).toEqual([true, true]);
      expect(report.source, report.id).toBeUndefined();
    }
  });

  test('have lines for personnel, operation and several projects, in every phase', () => {
    for (const { report } of reports) {
      const lines = allLines(report.budget.lines);
      const classes = lines.map((line) => line.class);
      expect(classes, report.id).toEqual(expect.arrayContaining(['basic', 'personnel', 'operating', 'project']));
      expect(classes.filter((one) => one === 'project').length, report.id).toBeGreaterThanOrEqual(5);
      expect(lines.some(({ partial }) => partial), report.id).toBe(false);
      for (const { initial, increase, decrease, adjusted, executed } of lines) {
        const kinds = [initial, increase, decrease, adjusted, executed].map(({ kind }) => kind);
        expect(kinds, report.id).toEqual(Array(5).fill('reported'));
      }
    }
  });

  test('have sources of funds, the three public expenses and a full table of indicators', () => {
    for (const { report } of reports) {
      expect(report.budget.sources.length, report.id).toBeGreaterThanOrEqual(2);
      expect(hasThreePublic(report.budget), report.id).toBe(true);
      const rows = report.indicators.flatMap(rowsOf);
      expect(rows.length, report.id).toBeGreaterThanOrEqual(12);
      for (const row of rows) {
        expect([row.comparator, row.target, row.actual, row.weight, row.score], `${report.id} ${row.id}`).not.toContain(undefined);
      }
    }
  });

  test('name every line, source and indicator in both languages, once each', () => {
    for (const { report } of reports) {
      const lines = allLines(report.budget.lines);
      const rows = report.indicators.flatMap(rowsOf);
      for (const { name } of [...lines, ...rows, ...report.budget.sources, ...report.indicators]) {
        expect(Object.keys(name).toSorted(), report.id).toEqual(['en', 'zh']);
      }
      for (const ids of [lines.map(({ id }) => id), rows.map(({ id }) => id)]) {
        expect(new Set(ids).size, report.id).toBe(ids.length);
      }
    }
  });

  test('have their text in both languages, each long enough to be one', () => {
    for (const { report, source } of reports) {
      const english = content.translations.find(({ department, year, locale }) => `${department}/${year}` === report.id && locale === 'en');
      expect(source.body.replace(/\s/g, '').length, report.id).toBeGreaterThan(800);
      expect(english?.source.body.split(/\s+/).length, report.id).toBeGreaterThan(400);
      expect(english?.source.body ?? '', report.id).not.toMatch(/\p{Script=Han}{5}/u);
    }
  });

  test('tell in words the headline figures of the same file', () => {
    for (const { report, input, source } of reports) {
      const { initial, adjusted, executed, stated } = input.budget;
      for (const figure of [initial, adjusted, executed, stated.executionRate, stated.adjustmentRate, input.evaluation?.score]) {
        expect(source.body.includes(figure?.replace(/^-/, '') ?? 'missing'), `${report.id} ${figure}`).toBe(true);
      }
    }
  });

  test('repeat no paragraph of another report, except where a department introduces itself', () => {
    const places = new Map<string, string[]>();
    const files = [
      ...reports.map(({ source }) => source),
      ...content.translations.filter(({ department }) => reports.some((file) => file.department === department)).map(({ source }) => source),
    ];
    for (const { file, body } of files) {
      const [, introduction = '', ...sections] = body.split(/^## /m);
      if (!file.endsWith('.en.md')) expect(introduction, file).toMatch(/^部门基本情况\n/);
      for (const paragraph of paragraphsOf(sections)) places.set(paragraph, [...(places.get(paragraph) ?? []), file]);
    }
    expect(places.size).toBeGreaterThan(1000);
    expect([...places].filter(([, where]) => new Set(where).size > 1)).toEqual([]);
  });
});

/** Rules that compare the tables of two years, or look for patterns: what they note is worth knowing and no slip. */
const OBSERVING: readonly FindingCode[] = [
  'executed-against-initial',
  'three-public-increase',
  'uneven-deductions',
  'indicator-dropped',
  'indicator-reweighted',
  'target-lowered',
];

describe('the planted inconsistencies', () => {
  const planted = plantedInconsistencies();

  /** What the rules say of the city's reports, as the list writes it. */
  function raised(): readonly PlantedInconsistency[] {
    return findings
      .filter(({ code }) => CHECKS.some((check) => check.code === code) && !OBSERVING.includes(code))
      .flatMap((finding) => {
        const file = reports.find(({ report }) => finding.place.file.startsWith(`reports/${report.id}.`));
        return file ? [asListed(finding, file)] : [];
      });
  }

  const key = ({ report, code, field }: PlantedInconsistency): string => `${report} ${code} ${field}`;

  test('are those that the rules raise, no more and no fewer', () => {
    expect(raised().map(key).toSorted()).toEqual(planted.map(key).toSorted());
  });

  test('are listed with the figures of the files and the results of the rules', () => {
    const byKey = (list: readonly PlantedInconsistency[]): object =>
      Object.fromEntries(list.map((one) => [key(one), one]));
    expect(byKey(planted)).toEqual(byKey(raised()));
  });

  test('are all the questions: no clean report has one', () => {
    const asked = findings.filter(
      ({ severity, place }) => severity === 'question' && place.file.includes('/sample-'),
    );
    const listed = planted.filter(({ code }) => FINDING_SEVERITY[code] === 'question');
    expect(asked.map(({ code, place }) => `${place.file} ${code} ${place.field}`).length).toBe(listed.length);
  });

  test('stand beside the observations of the rules that compare years and look for patterns', () => {
    const counts = Object.fromEntries(
      OBSERVING.map((code) => [
        code,
        findings.filter((finding) => finding.code === code && finding.place.file.includes('/sample-')).length,
      ]),
    );
    expect(counts).toEqual({
      'executed-against-initial': 1,
      'three-public-increase': 3,
      'uneven-deductions': 8,
      'indicator-dropped': 36,
      'indicator-reweighted': 86,
      'target-lowered': 30,
    });
  });

  test('are the only findings besides', () => {
    const others = findings.filter(
      ({ code, place }) => place.file.includes('/sample-') && !CHECKS.some((check) => check.code === code),
    );
    expect(others).toEqual([]);
  });

  test('have replies in every state', () => {
    const states = findings.flatMap((finding) => (finding.replies ? [stateOf(finding)] : []));
    expect(new Set(states)).toEqual(new Set(['open', 'explained', 'corrected']));
  });
});

function asListed({ code, place, args }: Finding, { report, source }: ReportFile): PlantedInconsistency {
  const stated = String(valueAt(source.data, fromFieldPath(place.field)));
  const { unit } = report.budget;
  const inWords = new Map<string, string>([
    ['staffing-date', `a day of ${report.year}`],
    ['filed-before-year-end', `after ${report.year}-12-31`],
    ['full-score-unmet-target', `less than ${stated}`],
    // What the rule holds the outside score against is the report's own.
    ['outside-score', args.stated ? written(args.stated, unit) : ''],
  ]);
  const limit = args.limit && written(args.limit, unit);
  const correct =
    inWords.get(code) ??
    (args.computed && written(args.computed, unit)) ??
    (limit !== undefined && args.limit?.kind === 'date' ? limit : `at most ${limit ?? ''}`);
  return { report: report.id, code, field: place.field, stated, correct };
}

function written(value: FindingValue, unit: MoneyUnit): string {
  switch (value.kind) {
    case 'money':
      return toRoundedDecimal(value.money, UNIT_EXPONENT[unit], 2);
    case 'percent':
      return `${value.text}%`;
    case 'points':
      return value.text;
    case 'count':
      return String(value.count);
    case 'term':
      return value.term;
    case 'date':
      return value.date;
    case 'names':
    case 'localized':
    case 'verbatim':
      throw new Error(`No rule computes a value of kind ${value.kind}.`);
  }
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === String(step))?.[1] : undefined),
    data,
  );
}

/** Paragraphs and list items of more than forty characters. */
function paragraphsOf(sections: readonly string[]): readonly string[] {
  return sections
    .flatMap((section) => section.split(/\n(?:\s*\n|(?=\s*(?:[-*]|\d+\.) ))/))
    .map((paragraph) => paragraph.replace(/^\s*(?:[-*]|\d+\.)\s+/, '').replaceAll('\n', ' ').trim())
    .filter((paragraph) => paragraph.length > 40 && !paragraph.startsWith('#'));
}
