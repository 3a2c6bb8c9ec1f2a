import { describe, expect, it } from 'vitest';
import type { Catalog, CatalogReport } from '../../../../src/catalog/catalog.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toRegionProfile, toYearProfile } from '../../../../src/views/profile/group-profile.ts';
import { toDepartmentsIndex, toYearsIndex } from '../../../../src/views/profile/index-tables.ts';
import type { ProfileSection } from '../../../../src/views/profile/section.ts';
import { catalogOf, departmentOf, entryOf, reportOf, textsOf } from '../sample-reports.ts';

await loadMessages('.');

const reportIn = (
  year: number,
  id: string,
  budget: string,
  changes: Partial<CatalogReport> = {},
): CatalogReport =>
  entryOf(reportOf(`budget: { unit: 万元, ${budget} }`, { department: id, year }), {
    department: departmentOf(id, { zh: id, en: id }),
    ...changes,
  });
const merged = {
  ...departmentOf('both', { zh: 'both', en: 'both' }),
  predecessors: ['culture', 'tourism'].map(
    (department) => ({ department, relation: 'merge', date: '2024-01-01' }) as const,
  ),
};
const project = entryOf(
  reportOf('kind: project-self-evaluation\nbudget: { unit: 万元, adjusted: 900, executed: 900 }', {
    department: 'project',
  }),
  { department: departmentOf('project', { zh: 'project', en: 'project' }) },
);
const invented = reportIn(2024, 'invented', 'adjusted: 100, executed: 100', { fictional: true });
const reports = [
  reportIn(2024, 'a', 'adjusted: 100, executed: 90'),
  reportIn(2024, 'both', 'adjusted: 100, executed: 80', { department: merged }),
  reportIn(2024, 'c', 'adjusted: 50, executed: 45'),
  project,
  invented,
  reportIn(2023, 'a', 'adjusted: 100, executed: 60'),
  reportIn(2023, 'culture', 'adjusted: 50, executed: 40'),
  reportIn(2023, 'tourism', 'adjusted: 50, executed: 44'),
];
const catalog: Catalog = { ...catalogOf(reports), years: [2024, 2023] };
const en = wordsFor('en');
const byId = (sections: readonly ProfileSection[], id: string): ProfileSection | undefined =>
  sections.find((section) => section.id === id);
const tablesOf = (section: ProfileSection | undefined): readonly (readonly (readonly string[])[])[] =>
  section && 'tables' in section ? section.tables.map(({ table }) => textsOf(table).slice(1)) : [];
const notesOf = (section: ProfileSection | undefined): readonly string[] =>
  section && 'tables' in section ? section.tables.flatMap(({ notes }) => notes) : [];

describe('the profile of a year', () => {
  const real = toYearProfile(catalog, 2024, false, en);

  it('adds up, ranks and spreads whole departments only, real ones apart', () => {
    const brief = byId(real, 'real-in-brief');
    // 90 + 80 + 45 = 215 of 100 + 100 + 50 = 250.
    expect(brief?.kind === 'statements' && brief.sentences).toEqual([
      'In 2024, 86.00% of the adjusted budgets was spent: CNY 2.1500 million of CNY 2.5000 million, over the 3 reports that give both.',
      'The execution rates of 3 departments lie between 80.00% and 90.00%; the median is 90.00%.',
    ]);
    expect(tablesOf(byId(real, 'real-rankings'))).toEqual([
      [
        ['a', '1 (shared)', '90.00%'],
        ['c', '1 (shared)', '90.00%'],
        ['both', '3', '80.00%'],
      ],
      [
        ['a', '1', '0.9000'],
        ['both', '2', '0.8000'],
        ['c', '3', '0.4500'],
      ],
    ]);
  });

  it('compares with the year before, a merged body with the sum of its parts', () => {
    const changes = byId(real, 'real-changes');
    expect(tablesOf(changes)).toEqual([
      [
        ['a', '0.6000', '0.9000', '0.3000', '50.00%'],
        ['both (before: culture, tourism)', '0.8400', '0.8000', '−0.0400', '−4.76%'],
      ],
    ]);
    expect(notesOf(changes)).toEqual([
      '1 report cannot be compared: there is no report on the year before, a figure is missing, or the body was split.',
    ]);
  });

  it('has nothing to rank where there is one report', () => {
    expect(toYearProfile(catalog, 2024, true, en).map(({ id }) => id)).toEqual([]);
  });

  it('cuts a long ranking, never between equals, and says how many follow', () => {
    const many = Array.from({ length: 14 }, (_, index) =>
      reportIn(
        2024,
        `d${String(index).padStart(2, '0')}`,
        `adjusted: 100, executed: ${index < 8 ? 99 - index : 50}`,
      ),
    );
    const long = toYearProfile(
      { ...catalogOf([...many, reportIn(2024, 'x', 'adjusted: 1')]), years: [2024] },
      2024,
      false,
      en,
    );
    const [rates] = tablesOf(byId(long, 'real-rankings'));
    expect(rates?.length).toBe(14);
    const distinct = Array.from({ length: 14 }, (_, index) =>
      reportIn(2024, `d${index}`, `adjusted: 100, executed: ${90 - index}`),
    );
    const cut = toYearProfile({ ...catalogOf(distinct), years: [2024] }, 2024, false, en);
    expect(tablesOf(byId(cut, 'real-rankings'))[0]?.length).toBe(10);
    expect(notesOf(byId(cut, 'real-rankings'))[0]).toBe(
      '4 more departments follow; the list of reports below has all.',
    );
  });

  it('has anchors of its own for either nature', () => {
    const ids = [...real, ...toYearProfile(catalog, 2024, true, en)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the profile of a region', () => {
  it('has totals over the years and the ranking of the latest one', () => {
    const [region] = catalog.regions.values();
    if (!region) throw new Error('There is a region.');
    const sections = toRegionProfile(catalog, region, false, en);
    const years = byId(sections, 'real-over-years');
    expect(years?.kind === 'multiples' && textsOf(years.table).slice(1)).toEqual([
      ['2024', '3', '3', '2.5000', '2.1500', '86.00%'],
      ['2023', '3', '3', '2.0000', '1.4400', '72.00%'],
    ]);
    expect(byId(sections, 'real-rankings')?.title).toBe('Rankings, 2024');
    expect(toRegionProfile(catalog, { ...region, id: 'elsewhere' }, false, en)).toEqual([]);
  });
});

describe('the lists of departments and years', () => {
  it('have the latest figures, real and invented apart', () => {
    const [real] = toYearsIndex(catalog, en);
    expect(tablesOf(real)).toEqual([
      [
        ['2024', '3', '3', '2.5000', '2.1500', '86.00%'],
        ['2023', '3', '3', '2.0000', '1.4400', '72.00%'],
      ],
    ]);
    const departments = toDepartmentsIndex(catalog, en);
    expect(tablesOf(departments[0])[0]?.[0]).toEqual([
      'a',
      'Example City',
      '2023 to 2024',
      '2024',
      '0.9000',
      '90.00%',
      'Not seen',
    ]);
  });
});
