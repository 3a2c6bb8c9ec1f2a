import { describe, expect, it } from 'vitest';
import type { Catalog, CatalogReport } from '../../../../src/catalog/catalog.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toDepartmentProfile } from '../../../../src/views/profile/department-profile.ts';
import type { ProfileSection } from '../../../../src/views/profile/section.ts';
import { catalogOf, departmentOf, entryOf, reportOf, textsOf } from '../sample-reports.ts';

await loadMessages('.');

const department = departmentOf('example-bureau');
const reportIn = (year: number, budget: string, id = 'example-bureau', fictional = false): CatalogReport =>
  entryOf(
    reportOf(
      `budget: { unit: 万元, ${budget} }\nstaffing: { inPost: ${year - 2000} }\nevaluation: { score: 9${year % 10}, fullMarks: 100 }`,
      { department: id, year },
    ),
    { department: departmentOf(id, { zh: id, en: id }), fictional },
  );

function catalogWith(reports: readonly CatalogReport[]): Catalog {
  return {
    ...catalogOf(reports.toSorted((left, right) => right.report.year - left.report.year)),
    years: [...new Set(reports.map(({ report }) => report.year))].sort((left, right) => right - left),
  };
}

function sectionOf<Kind extends ProfileSection['kind']>(
  sections: readonly ProfileSection[],
  id: string,
  kind: Kind,
): Extract<ProfileSection, { kind: Kind }> {
  const found = sections.find(
    (section): section is Extract<ProfileSection, { kind: Kind }> =>
      section.id === id && section.kind === kind,
  );
  if (!found) throw new Error(`No section ${id}.`);
  return found;
}

const whole = catalogWith([
  reportIn(2023, 'adjusted: 200, executed: 150'),
  reportIn(2024, 'adjusted: 200, executed: 180'),
  reportIn(2024, 'adjusted: 100, executed: 80', 'second'),
  reportIn(2024, 'adjusted: 100, executed: 90', 'third'),
  reportIn(2024, 'adjusted: 100, executed: 99', 'invented', true),
]);

describe('the profile of a department', () => {
  const sections = toDepartmentProfile(whole, department, wordsFor('en'));

  it('has its parts in order', () => {
    expect(sections.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'in-brief: 2024 in brief',
      'over-years: Over the years',
      'among-others: Among other departments, 2024',
      'changes: Largest changes from 2023 to 2024',
      'coverage: Coverage',
    ]);
  });

  it('says what the figures give, never against invented ones', () => {
    expect(sectionOf(sections, 'in-brief', 'statements').sentences).toEqual([
      'In 2024, 90.00% of the adjusted budget was spent: CNY 1.8000 million of CNY 2.0000 million.',
      'The execution rate was the median, 90.00%: shared place 1 of 3 (Example City).',
      'Spending rose by 20.00% on 2023, from CNY 1.5000 million to CNY 1.8000 million.',
      'Spending for each member of staff in post: CNY 0.0750 million.',
      'The evaluation gave 94.00 of 100 points.',
      'The score was the median, 94.00 of a hundred: shared place 1 of 3 (Example City).',
    ]);
  });

  it('marks its place in the spread and in the tables', () => {
    const { distributions, tables } = sectionOf(sections, 'among-others', 'spread');
    expect(distributions.map(({ sentence }) => sentence)[0]).toBe(
      'Execution rate (on adjusted budget) of 3 departments (Example City): lowest 80.00%, lower quartile 85.00%, median 90.00%, upper quartile 90.00%, highest 90.00%.',
    );
    expect(distributions[0]?.ownSentence).toBe('example-bureau: 90.00%, shared place 1.');
    expect(distributions[0]?.columns.map(({ isOwn }) => isOwn)).toEqual([true, false]);
    expect(tables.map(({ table }) => textsOf(table).slice(1))[1]).toEqual([
      ['example-bureau', '1', '1.8000'],
      ['third', '2', '0.9000'],
      ['second', '3', '0.8000'],
    ]);
    expect(tables[1]?.table.rows.map(({ role }) => role)).toEqual(['group', 'plain', 'plain']);
  });

  it('has the largest change first, with both figures', () => {
    const { tables } = sectionOf(sections, 'changes', 'tables');
    expect(tables.map(({ table }) => textsOf(table).slice(1))).toEqual([
      [
        ['Actual expenditure', '1.5000', '1.8000', '0.3000', '20.00%'],
        // 150 over 23 and 180 over 24.
        ['Expenditure per member of staff', '0.0652', '0.0750', '0.0098', '15.00%'],
        ['Adjusted budget', '2.0000', '2.0000', '0.0000', '0.00%'],
      ],
      [
        ['Execution rate (on adjusted budget)', '75.00%', '90.00%', '15.00 points', ''],
        ['Staff in post', '23', '24', '1', '4.35%'],
        ['Score (out of 100)', '93.00', '94.00', '1.00', '1.08%'],
      ],
    ]);
  });

  it('has drawings only of figures that two years give, and a table of the same figures', () => {
    const { panels, table } = sectionOf(sections, 'over-years', 'multiples');
    expect(panels.map(({ title }) => title)).toEqual([
      'Spending and adjusted budget',
      'Execution rate',
      'Score (of a hundred)',
      'Staff in post',
    ]);
    expect(textsOf(table).slice(1)).toEqual([
      ['2024', '2.0000', '1.8000', '90.00%', '94.00', '24'],
      ['2023', '2.0000', '1.5000', '75.00%', '93.00', '23'],
    ]);
  });

  it('has no empty part for a single report, and none at all without figures', () => {
    const single = catalogWith([reportIn(2024, 'executed: 5')]);
    const ids = (catalog: Catalog): readonly string[] =>
      toDepartmentProfile(catalog, department, wordsFor('zh')).map(({ id }) => id);
    expect(ids(single)).toEqual(['in-brief', 'coverage']);
    expect(ids(catalogWith([entryOf(reportOf(''))]))).toEqual(['coverage']);
  });

  it('says only that there is nothing to say of a report on single projects', () => {
    const project = entryOf(
      reportOf('kind: project-self-evaluation\nbudget: { unit: 万元, initial: 5, adjusted: 6 }'),
    );
    const sections = toDepartmentProfile(catalogWith([project]), department, wordsFor('zh'));
    expect(sectionOf(sections, 'in-brief', 'statements').sentences).toEqual([
      '2024年度的报告为项目支出报告，金额不是部门整体支出，不计入合计与排名。',
    ]);
  });
});
