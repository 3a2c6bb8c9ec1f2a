import { afterAll, describe, expect, test } from 'vitest';
import type {
  Block,
  FilterValue,
  NamedEntry,
  SearchPage,
} from '../../../../src/search/format/search-page.ts';
import type { Result, SearchAnswer, SideGroup } from '../../../../src/search/query/search-types.ts';
import { indexInFolder, pageOf, requestFor } from '../index-in-folder.ts';

const value = (id: string): readonly FilterValue[] => [{ id, label: `«${id}»` }];

function report(
  body: string,
  year: string,
  texts: Parameters<typeof pageOf>[1],
  given: Partial<SearchPage> = {},
): SearchPage {
  return pageOf(0, texts, {
    path: `reports/${body}/${year}/`,
    title: `${body} ${year}`,
    filters: {
      year: value(year),
      region: value('wuxi'),
      department: value(body),
      kind: [],
      grade: [],
      questions: [],
    },
    ...given,
  });
}

const SPENT: Block = { label: '实际支出 · 合计', text: '2,739.21', anchor: 'budget.executed' };

const CHINESE = [
  report('water', '2022', ['全年预算执行率90.60%，樱花节接待外宾。', SPENT], {
    aliases: ['市水务局', '水利局'],
    measures: { executed: '27392100', score: '97.94' },
  }),
  report('water', '2023', ['本年度预算執行情况良好。', '国际友城交流会顺利举行。'], {
    measures: { executed: '100' },
  }),
  report('roads', '2023', ['预算编制科学，执行有力，效率提高。'], { measures: { score: '80' } }),
  report('roads', '2021', ['樱花节期间道路保障。'], { title: '樱花节评价报告' }),
];
const ENGLISH = [
  report('water', '2022', ['The execution rate was 90.60 %. Cherry blossom festival with guests.']),
];
const NAMES: readonly NamedEntry[] = [
  { kind: 'term', label: '预算执行率', path: 'glossary/#rate', also: [], foreign: ['budget execution rate'] },
  {
    kind: 'department',
    label: '水务局',
    path: 'departments/water/',
    also: ['市水务局'],
    foreign: ['Water Bureau'],
  },
];

const { engine, read, remove } = indexInFolder({
  zh: { shards: [CHINESE.slice(0, 2), CHINESE.slice(2)], names: NAMES },
  en: { shards: [ENGLISH] },
});
afterAll(remove);

const resultsOf = async ({ list }: Pick<SearchAnswer, 'list'>): Promise<readonly Result[]> =>
  list.results(0, 50);
const pathsOf = async (answer: Pick<SearchAnswer, 'list'>): Promise<readonly string[]> =>
  (await resultsOf(answer)).map(({ href }) => href.replace(/\?.*$/u, ''));
const groupOf = (answer: SearchAnswer, kind: SideGroup['kind']): SideGroup | undefined =>
  answer.groups.find((group) => group.kind === kind);
const plain = (pieces: readonly { text: string; marked: boolean }[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('results say where they matched, with exactly the matched characters marked', async () => {
  const [result] = await resultsOf(await engine.search(requestFor('２７３９．２１')));
  expect(result?.sections[0]?.matches[0]).toEqual({
    label: '实际支出 · 合计',
    pieces: [{ text: '2,739.21', marked: true }],
    href: '/reports/water/2022/?mark=2%2C739.21#budget.executed',
  });
});

test.each([
  ['90.6 %', 1],
  ['90.6%', 1],
  ['90.60%', 1],
  ['27,392,100 元', 1],
  ['27.39 million', 1],
  ['預算執行', 2],
  ['预算执行', 2],
  ['国际友城交流会', 1],
  ['城友际国', 0],
  ['樱', 2],
  ['预算 执行', 3],
  ['预算执行有力', 0],
])('%s has %i results', async (text, total) => {
  expect((await engine.search(requestFor(text))).list.total).toBe(total);
});

test('a title weighs more than text, and newer reports stand before older ones', async () => {
  expect(await pathsOf(await engine.search(requestFor('樱花节')))).toEqual([
    '/reports/roads/2021/',
    '/reports/water/2022/',
  ]);
  expect(await pathsOf(await engine.search(requestFor('预算')))).toEqual([
    '/reports/water/2023/',
    '/reports/roads/2023/',
    '/reports/water/2022/',
  ]);
});

test('another name finds a report and is said', async () => {
  const [result] = await resultsOf(await engine.search(requestFor('水利局')));
  expect(result && plain(result.alias ?? [])).toBe('[水利局]');
});

describe('filters', () => {
  test('narrow the results; their counts leave their own choice out', async () => {
    const answer = await engine.search(
      requestFor('预算', { filters: { department: ['water'] }, years: { from: 2023 } }),
    );
    expect(await pathsOf(answer)).toEqual(['/reports/water/2023/']);
    expect(answer.facets.department.map(({ id, count, chosen }) => [id, count, chosen])).toEqual([
      ['water', 1, true],
      ['roads', 1, false],
    ]);
    expect(answer.years).toEqual({ first: 2021, last: 2023 });
  });

  test('alone list what passes them; nothing at all lists nothing', async () => {
    expect((await engine.search(requestFor('', { filters: { department: ['roads'] } }))).list.total).toBe(2);
    expect((await engine.search(requestFor(''))).list.total).toBe(0);
  });
});

test('sorting by a measure puts what has none last', async () => {
  const order = async (ascending: boolean): Promise<readonly string[]> =>
    pathsOf(await engine.search(requestFor('预算', { sort: 'executed', ascending })));
  expect(await order(false)).toEqual([
    '/reports/water/2022/',
    '/reports/water/2023/',
    '/reports/roads/2023/',
  ]);
  expect(await order(true)).toEqual(['/reports/water/2023/', '/reports/water/2022/', '/reports/roads/2023/']);
});

describe('what is shown beside the results', () => {
  test('a term of the other language finds by its translation, and says so', async () => {
    const answer = await engine.search(requestFor('budget execution rate'));
    expect(answer.list.total).toBe(0);
    const group = groupOf(answer, 'translated');
    expect(group?.kind === 'translated' && group.terms).toEqual([
      { from: 'budget execution rate', to: '预算执行率' },
    ]);
    expect(group && (await pathsOf(group))).toEqual(['/reports/water/2022/']);
  });

  test('pages of the other language are a group of their own', async () => {
    const group = groupOf(await engine.search(requestFor('cherry')), 'other-language');
    expect(group && (await pathsOf(group))).toEqual(['/en/reports/water/2022/']);
  });

  test.each([
    ['国际友城交留会', '国际友城[交流会]'],
    ['国际城友交流会', '[国际友城交流会]'],
  ])('%s, with one character wrong or swapped, is near', async (text) => {
    const answer = await engine.search(requestFor(text));
    expect(answer.list.total).toBe(0);
    const group = groupOf(answer, 'similar');
    expect(group && (await pathsOf(group))[0]).toBe('/reports/water/2023/');
  });

  test('what is wholly absent has no group', async () => {
    expect((await engine.search(requestFor('鼂鼃鼄'))).groups).toEqual([]);
  });
});

test('names are suggested, those that begin with what was typed first', async () => {
  const [first] = await engine.suggest('水务', 5);
  expect(first?.entry.path).toBe('departments/water/');
  expect(first && plain(first.label)).toBe('[水务]局');
  expect((await engine.suggest('water', 5))[0]?.href).toBe('/departments/water/');
});

test('a table of all results has the figures of each', async () => {
  const { list } = await engine.search(requestFor('2739.21'));
  expect(await list.rows()).toEqual([
    expect.objectContaining({
      title: 'water 2022',
      href: '/reports/water/2022/',
      fictional: false,
      measures: { executed: '27392100', score: '97.94' },
    }),
  ]);
});

test('files are asked for once', () => {
  expect(read.filter((address, index) => read.indexOf(address) !== index)).toEqual([]);
});
