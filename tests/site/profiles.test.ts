import { beforeAll, describe, expect, test } from 'vitest';
import { bodyYears } from '../../src/domain/body-years.ts';
import { changeOf } from '../../src/domain/changes.ts';
import type { Department } from '../../src/domain/lineage.ts';
import { executionRate } from '../../src/domain/rates.ts';
import { absoluteRatio, compareRatios } from '../../src/domain/ratio.ts';
import type { Report } from '../../src/domain/report.ts';
import { valueOf } from '../../src/domain/stated.ts';
import { isOfWholeDepartment } from '../../src/domain/whole-department.ts';
import { loadMessages } from '../../src/i18n/translator.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { readPage } from './page-file.ts';

let reports: readonly Report[];
let departments: ReadonlyMap<string, Department>;

const isInvented = (id: string): boolean => id.startsWith('sample-');
const find = (department: string, year: number): Report | undefined =>
  reports.find((report) => report.department === department && report.year === year);

/** Text of a stretch of a page, without its elements. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

/** A section of a page that has an anchor at its heading; empty where there is none. */
function sectionOf(page: string, id: string): string {
  const [, after = ''] = readPage(page).split(new RegExp(`<h[23] id="${id}"`));
  return after.split(/<h[23][ >]/)[0] ?? '';
}

/** Rows of the first table of a section, as texts of their cells. */
function rowsOf(section: string): readonly (readonly string[])[] {
  const [, body = ''] = /<tbody>(.*?)<\/tbody>/s.exec(section) ?? [];
  return body
    .split('</tr>')
    .map((row) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell).trim()),
    )
    .filter((row) => row.length > 0);
}

beforeAll(async () => {
  await loadMessages('.');
  const content = await readContent('content');
  reports = content.reports.map(({ report }) => report);
  departments = content.departments;
});

describe('the page of a department', () => {
  test('says what the figures of its latest report give, in both languages, and nothing besides', () => {
    for (const locale of ['zh', 'en'] as const) {
      const words = wordsFor(locale);
      for (const department of departments.values()) {
        const own = (body: string): readonly Report[] =>
          reports
            .filter((report) => report.department === body && isOfWholeDepartment(report))
            .toSorted((left, right) => left.year - right.year);
        const last = bodyYears(department.id, own, find, departments).at(-1);
        const report = last?.reports[0];
        if (!last || !report) continue;
        const text = textOf(
          sectionOf(`${locale === 'zh' ? '' : 'en/'}departments/${department.id}/`, 'in-brief'),
        );
        const rate = executionRate(report.budget);
        const [executed, adjusted] = [valueOf(report.budget.executed), valueOf(report.budget.adjusted)];
        for (const figure of rate && executed && adjusted
          ? [words.rate(rate), words.money(executed), words.money(adjusted)]
          : [])
          expect(text, `${department.id} ${locale}`).toContain(figure);
        if (!rate) expect(text, department.id).not.toMatch(/执行率|execution rate/);
        const before = last.before.kind === 'compared' ? last.before.reports : [];
        const change = changeOf(last.reports, before, 'executed');
        expect(/支出比|Spending (?:rose|fell)/.test(text), department.id).toBe(change?.share !== undefined);
        if (change?.share) expect(text).toContain(words.rate(absoluteRatio(change.share)));
        const score = valueOf(report.evaluation.score);
        if (score) expect(text).toContain(words.number(score.toFixed(2)));
      }
    }
  });

  test('has no empty heading for a single excerpt', () => {
    const page = readPage('departments/pingliang-cppcc-office/');
    expect(page).not.toMatch(/<h[23][^>]*>[^<]*<\/h[23]>\s*(?:<\/section>\s*)?<h[23]/);
    expect(page).not.toContain('id="among-others"');
  });

  test('follows a renamed body, and the sum of merged ones', () => {
    expect(sectionOf('en/departments/sample-data-bureau/', 'over-years')).toContain('2023 97.20%');
    expect(textOf(sectionOf('en/departments/sample-culture-and-tourism-bureau/', 'over-years'))).toContain(
      'the sum of the bodies merged in 2023: Culture Bureau, Tourism Bureau',
    );
  });
});

describe('the page of a year', () => {
  test('ranks by exact execution rates, real and invented reports apart', () => {
    for (const [id, invented] of [
      ['real', false],
      ['fictional', true],
    ] as const) {
      const rated = reports.flatMap((report) => {
        const rate = executionRate(report.budget);
        return report.year === 2021 &&
          isInvented(report.department) === invented &&
          isOfWholeDepartment(report) &&
          rate
          ? [{ report, rate }]
          : [];
      });
      expect(rated.length).toBeGreaterThan(1);
      const names = wordsFor('zh');
      const expected = new Map(
        rated.map(({ report, rate }) => {
          const above = rated.filter((other) => compareRatios(other.rate, rate) > 0).length;
          return [
            names.text(departments.get(report.department)?.name ?? {}).text,
            [String(above + 1), names.rate(rate)],
          ];
        }),
      );
      const rows = rowsOf(sectionOf('years/2021/', `${id}-rankings`));
      expect(rows.length).toBe(Math.min(rated.length, 10));
      for (const [name = '', place, rate] of rows)
        expect([place?.replace('（并列）', ''), rate], name).toEqual(expected.get(name));
    }
  });

  test('counts reports on single projects in no total, and says so', () => {
    const [, real = ''] = readPage('years/2024/').split('id="real"');
    expect(textOf(real.split('id="fictional"')[0] ?? '')).toMatch(
      /调整后预算 1,781\.86 万元 3份报告中1份列有此数.*另有1份项目支出报告不计入/,
    );
  });

  test('names nothing invented among real reports', () => {
    for (const year of [2021, 2022, 2024]) {
      const [, real = ''] = readPage(`years/${year}/`).split('id="real"');
      expect(real.split('id="fictional"')[0]).not.toContain('sample-');
    }
  });
});
