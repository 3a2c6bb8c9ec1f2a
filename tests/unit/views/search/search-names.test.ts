import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import type { NamedEntry } from '../../../../src/search/format/search-page.ts';
import {
  toDepartmentName,
  toTermName,
  toYearName,
  type SearchName,
} from '../../../../src/views/search/search-names.ts';
import { catalogOf, departmentOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const old = {
  ...departmentOf('old', { zh: '示例市文化局', en: 'Culture Bureau of Sample City' }),
  shortName: { zh: '市文化局', en: 'Culture Bureau' },
};
const merged = {
  ...departmentOf('new', { zh: '示例市文化和旅游局', en: 'Culture and Tourism Bureau' }),
  shortName: { zh: '市文旅局' },
  aliases: ['文旅局'],
  predecessors: [{ department: 'old', relation: 'merge' as const, date: '2023-01-01' }],
};
const catalog = { ...catalogOf([]), departments: new Map([old, merged].map((one) => [one.id, one])) };

describe('toDepartmentName', () => {
  it('gives the other and former names in the language of the page, and all in the others', () => {
    expect(toDepartmentName(catalog, merged, wordsFor('zh'))).toEqual({
      kind: 'department',
      label: '示例市文化和旅游局',
      also: ['市文旅局', '文旅局', '示例市文化局', '市文化局'],
      foreign: ['Culture and Tourism Bureau', 'Culture Bureau of Sample City', 'Culture Bureau'],
    });
    expect(toDepartmentName(catalog, merged, wordsFor('en'))).toEqual({
      kind: 'department',
      label: 'Culture and Tourism Bureau',
      also: ['Culture Bureau of Sample City', 'Culture Bureau'],
      foreign: ['示例市文化和旅游局', '市文旅局', '文旅局', '示例市文化局', '市文化局'],
    });
  });

  it('names a department that has no name in the language of the page as the page does', () => {
    const only = { ...departmentOf('only'), name: { zh: '示例局' }, shortName: { zh: '示例局' } };
    expect(toDepartmentName(catalog, only, wordsFor('en'))).toEqual({
      kind: 'department',
      label: '示例局',
      also: [],
      foreign: [],
    });
  });
});

describe('toTermName', () => {
  const term = {
    id: 'wan',
    zh: '预算执行率',
    en: 'execution rate',
    aliases: { zh: ['执行率', '预算执行率'], en: ['budget execution rate'] },
    definition: { zh: '一' },
    source: { zh: '二' },
  };

  it('gives other words in both languages, each once', () => {
    expect(toTermName(term, wordsFor('zh'))).toEqual({
      kind: 'term',
      label: '预算执行率',
      also: ['执行率'],
      foreign: ['execution rate', 'budget execution rate'],
    });
    expect(toTermName({ ...term, aliases: {} }, wordsFor('en'))).toEqual({
      kind: 'term',
      label: 'execution rate',
      also: [],
      foreign: ['预算执行率'],
    });
  });
});

it('a year goes by its number', () => {
  expect(toYearName(2023)).toEqual({ kind: 'year', label: '2023', also: [], foreign: [] });
});

it('names are what search reads', () => {
  expectTypeOf<SearchName>().toEqualTypeOf<Omit<NamedEntry, 'path'>>();
});
