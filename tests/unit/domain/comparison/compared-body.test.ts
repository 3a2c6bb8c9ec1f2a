import { describe, expect, test } from 'vitest';
import { toComparedBody } from '../../../../src/domain/comparison/compared-body.ts';
import type { ComparedBody } from '../../../../src/domain/comparison/compared.ts';
import type { Department } from '../../../../src/domain/lineage.ts';
import type { Report } from '../../../../src/domain/report.ts';
import type { Succession } from '../../../../src/vocabulary/department-kinds.ts';
import { departmentOf, reportOf } from '../../views/sample-reports.ts';

function after(id: string, relation: Succession, ...earlier: readonly string[]): Department {
  const predecessors = earlier.map((department) => ({ department, relation, date: '2023-03-01' }));
  return { ...departmentOf(id, { zh: id, en: id }), predecessors };
}

const old = departmentOf('old', { zh: 'old', en: 'old' });

/** The last department as it is compared, among all. */
function bodyOf(departments: readonly Department[], reports: readonly Report[]): ComparedBody {
  return toComparedBody(departments.at(-1)!, {
    departments: new Map(departments.map((one) => [one.id, one])),
    region: undefined,
    fictional: false,
    prices: undefined,
    reportsOf: (id) => reports.filter(({ department }) => department === id),
  });
}

const reports = [
  reportOf('budget: { unit: 万元, executed: 12.34 }', { department: 'old', year: 2022 }),
  reportOf('budget: { unit: 万元, executed: 20.00 }', { department: 'new', year: 2023 }),
];

describe('a compared department', () => {
  test('has its figures as plain decimals, and why others are missing', () => {
    const [report] = bodyOf([old], reports).reports;
    expect(report).toMatchObject({
      body: 'old',
      year: 2022,
      kind: 'self-evaluation',
      evaluator: 'department',
      figures: { executed: { value: '123400.00' }, initial: { absent: 'not-seen' } },
    });
  });

  test('has the years before it was renamed, with the break', () => {
    const body = bodyOf([old, after('new', 'rename', 'old')], reports);
    expect(body.reports.map(({ body: of, year }) => `${of} ${year}`)).toEqual(['old 2022', 'new 2023']);
    expect(body.breaks).toEqual([
      { relation: 'rename', year: 2023, others: [{ zh: 'old', en: 'old' }], direction: 'before' },
    ]);
  });

  test('has no years of bodies that were merged into it, but the break', () => {
    const other = departmentOf('other', { zh: 'other', en: 'other' });
    const body = bodyOf([old, other, after('new', 'merge', 'old', 'other')], reports);
    expect(body.reports.map(({ year }) => year)).toEqual([2023]);
    expect(body.breaks).toMatchObject([
      { relation: 'merge', year: 2023, others: [{ zh: 'old' }, { zh: 'other' }] },
    ]);
    expect(body.lineage).toHaveLength(2);
  });

  test('has a break where another body was split off from it', () => {
    const body = bodyOf([after('new', 'split', 'old'), old], reports);
    expect(body.breaks).toEqual([
      { relation: 'split', year: 2023, others: [{ zh: 'new', en: 'new' }], direction: 'after' },
    ]);
  });

  test('was evaluated by a third party where the kind of its report says so', () => {
    const [report] = bodyOf(
      [old],
      [
        reportOf('kind: third-party-evaluation\nevaluation: { score: 90, fullMarks: 120 }', {
          department: 'old',
        }),
      ],
    ).reports;
    expect(report).toMatchObject({
      evaluator: 'third-party',
      fullMarks: '120',
      figures: { score: { value: '90' }, scoreOfHundred: { value: '75' } },
    });
  });
});
