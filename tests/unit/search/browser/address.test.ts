import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/search/browser/address.ts';
import {
  asksForSomething,
  isNarrowed,
  NO_REQUEST,
  withoutFilters,
  withValue,
  withYears,
} from '../../../../src/search/browser/request.ts';
import { FILTERS, MEASURES } from '../../../../src/search/format/search-page.ts';
import type { SearchRequest } from '../../../../src/search/query/search-types.ts';

const FULL: SearchRequest = {
  text: '预算 执行率',
  filters: { year: ['2023', '2022'], department: ['water-bureau'], questions: ['open'] },
  years: { from: 2021, to: 2024 },
  sort: 'executed',
  ascending: true,
};

describe('an address', () => {
  test('holds the whole search, shortly', () => {
    expect(writeAddress(FULL)).toBe(
      `?q=${encodeURIComponent('预算')}+${encodeURIComponent('执行率')}` +
        '&year=2023&year=2022&department=water-bureau&questions=open&from=2021&to=2024&sort=executed&order=asc',
    );
    expect(readAddress(writeAddress(FULL))).toEqual(FULL);
  });

  test('is empty for a search for nothing', () => {
    expect(writeAddress(NO_REQUEST)).toBe('');
    expect(readAddress('')).toEqual(NO_REQUEST);
  });

  test.each([
    ['?q=%20budget%20&utm=1', { text: 'budget' }],
    ['?sort=size&order=asc', {}],
    ['?sort=relevance&order=asc', {}],
    ['?sort=year&order=up', { sort: 'year' }],
    ['?from=20x1&to=99999', {}],
    ['?from=2024&to=2021', { years: { from: 2021, to: 2024 } }],
    ['?to=2021', { years: { to: 2021 } }],
    ['?year=2023&year=2023&year=', { filters: { year: ['2023'] } }],
    ['?color=red&grade=good', { filters: { grade: ['good'] } }],
  ])('%s is read without what is unknown or malformed', (address, expected) => {
    expect(readAddress(address)).toEqual({ ...NO_REQUEST, ...expected });
  });

  test('holds no more text than is searched', () => {
    expect(readAddress(`?q=${'a'.repeat(500)}`).text).toHaveLength(200);
  });

  test('gives back any search', () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    const ids = fc.uniqueArray(
      fc.string({ minLength: 1, maxLength: 9 }).filter((id) => id.trim() === id),
      { minLength: 1, maxLength: 3 },
    );
    const request = fc
      .record({
        text: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim()),
        filters: fc.dictionary(fc.constantFrom(...FILTERS), ids),
        sort: fc.constantFrom('relevance' as const, 'year' as const, ...MEASURES),
        ascending: fc.boolean(),
        from: fc.option(year, { nil: undefined }),
        to: fc.option(year, { nil: undefined }),
      })
      .map(({ text, filters, sort, ascending, from, to }) =>
        withYears(
          {
            ...NO_REQUEST,
            text,
            filters: { ...filters },
            sort,
            ...(ascending && sort !== 'relevance' && { ascending }),
          },
          from,
          to,
        ),
      );
    fc.assert(
      fc.property(request, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one);
      }),
    );
  });
});

describe('a search', () => {
  test('is narrowed by values and years', () => {
    const one = withValue(NO_REQUEST, 'region', 'wuxi', true);
    const two = withValue(one, 'region', 'jiangsu', true);
    expect(two.filters).toEqual({ region: ['wuxi', 'jiangsu'] });
    expect(withValue(two, 'region', 'wuxi', true).filters).toEqual({ region: ['jiangsu', 'wuxi'] });
    expect(isNarrowed(withValue(one, 'region', 'wuxi', false))).toBe(false);
    expect(isNarrowed(one)).toBe(true);
    expect(isNarrowed(withYears(NO_REQUEST, undefined, 2021))).toBe(true);
    expect(withYears(NO_REQUEST, 2023, 2021).years).toEqual({ from: 2021, to: 2023 });
  });

  test('keeps words and order when its filters are taken away', () => {
    expect(withoutFilters(FULL)).toEqual({ ...FULL, filters: {}, years: {} });
  });

  test('asks for something when it has words or is narrowed', () => {
    expect(asksForSomething(NO_REQUEST)).toBe(false);
    expect(asksForSomething({ ...NO_REQUEST, sort: 'year' })).toBe(false);
    expect(asksForSomething({ ...NO_REQUEST, text: 'a' })).toBe(true);
    expect(asksForSomething(withYears(NO_REQUEST, 2021, undefined))).toBe(true);
  });
});
