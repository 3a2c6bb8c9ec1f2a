import { beforeAll, expect, test } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toSearchPage } from '../../../../src/views/pages/search-page.ts';
import { catalogOf, departmentOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const report = (department: string, year: number) => entryOf(reportOf('', { department, year }));
const region = (id: string, parent?: string) => ({
  id,
  name: { zh: id, en: id },
  level: 'county' as const,
  fictional: false,
  ...(parent !== undefined && { parent }),
});

test('without scripts there is an index of years, of regions below each other, and of departments with their reports', () => {
  const reports = [report('water-bureau', 2024), report('water-bureau', 2022), report('health-bureau', 2023)];
  const catalog = {
    ...catalogOf(reports),
    years: [2024, 2023, 2022],
    regions: new Map(
      [region('b', 'a'), region('z'), region('a'), region('c', 'b')].map((one) => [one.id, one]),
    ),
    departments: new Map(
      [
        { ...departmentOf('water-bureau', { zh: '水务局', en: 'Water Bureau' }), region: 'b' },
        { ...departmentOf('health-bureau', { zh: '卫健委', en: 'Health Bureau' }), region: 'z' },
      ].map((one) => [one.id, one]),
    ),
  };
  const { index } = toSearchPage(catalog, wordsFor('en'));
  expect(index.years.map(({ href }) => href)).toEqual(
    [2024, 2023, 2022].map((year) => `/zfxxgk/jx/en/years/${year}/`),
  );
  expect(
    index.regions.map(({ path, departments }) => [
      path.map(({ text }) => text.text).join(' '),
      departments.map(({ text }) => text.text),
    ]),
  ).toEqual([
    ['a', []],
    ['a b', ['Water Bureau']],
    ['a b c', []],
    ['z', ['Health Bureau']],
  ]);
  expect(index.regions[1]?.departments[0]?.reports).toEqual([
    { year: '2024', href: '/zfxxgk/jx/en/reports/water-bureau/2024/' },
    { year: '2022', href: '/zfxxgk/jx/en/reports/water-bureau/2022/' },
  ]);
});

test('the examples lead to their search', () => {
  const { examples, frame } = toSearchPage(catalogOf([]), wordsFor('zh'));
  expect(examples[0]).toEqual({
    text: '预算执行率',
    href: `/zfxxgk/jx/search/?q=${encodeURIComponent('预算执行率')}`,
  });
  expect(frame.isSearchPage).toBe(true);
});
