import { describe, expect, test } from 'vitest';
import { chosenFilters } from '../../../../src/search/browser/chosen-filters.ts';
import { shownValues } from '../../../../src/search/browser/filter-values.ts';
import { NO_REQUEST } from '../../../../src/search/browser/request.ts';
import type { FacetValue } from '../../../../src/search/query/search-types.ts';

const value = (id: string, count: number, chosen = false): FacetValue => ({
  id,
  label: `Bureau ${id}`,
  count,
  chosen,
});
const idsOf = (values: readonly FacetValue[]): string => values.map(({ id }) => id).join(' ');
const LONG = Array.from('abcdefghijkl').map((id, index) => value(id, index === 11 ? 0 : index + 1));

describe('the values shown of a filter', () => {
  test('are those with results and those chosen, in the given order while they are few', () => {
    const { values, long } = shownValues(
      'kind',
      [value('a', 1), value('b', 0), value('c', 0, true), value('d', 9)],
      '',
    );
    expect(idsOf(values)).toBe('a c d');
    expect(long).toBe(false);
  });

  test('of a long list are the eight most frequent ones and those chosen', () => {
    const all = LONG.map((one) => (one.id === 'a' ? { ...one, chosen: true } : one));
    const { values, further, long } = shownValues('department', all, '');
    expect(idsOf(values)).toBe('k j i h g f e d a');
    expect({ further, long }).toEqual({ further: 2, long: true });
  });

  test('are narrowed by what is typed, whatever its case and width; chosen ones stay', () => {
    const all = LONG.map((one) => (one.id === 'c' ? { ...one, chosen: true } : one));
    const { values, further } = shownValues('department', all, 'ｂureau B');
    expect(idsOf(values)).toBe('c b');
    expect(further).toBe(0);
    expect(idsOf(shownValues('department', LONG, 'nothing').values)).toBe('');
  });

  test('of many that are typed alike are the first forty', () => {
    const many = Array.from({ length: 60 }, (_, index) => value(String(index), 100 - index));
    const { values, further } = shownValues('department', many, 'bureau');
    expect([values.length, further]).toEqual([40, 20]);
  });

  test('are all years, newest first', () => {
    const years = Array.from({ length: 12 }, (_, index) => value(String(2010 + index), 1));
    const { values, long } = shownValues('year', years, '');
    expect(values[0]?.id).toBe('2021');
    expect([values.length, long]).toEqual([12, false]);
  });
});

describe('what narrows a search', () => {
  test('is each value and the range of years, with the search without it', () => {
    const request = {
      ...NO_REQUEST,
      text: 'a',
      filters: { department: ['x'], year: ['2023', '2022'] },
      years: { from: 2021 },
    };
    const chosen = chosenFilters(request);
    expect(chosen.map(({ name, value: one }) => [name, one])).toEqual([
      ['year', { from: 2021, to: undefined }],
      ['year', { id: '2023' }],
      ['year', { id: '2022' }],
      ['department', { id: 'x' }],
    ]);
    expect(chosen[0]?.without).toEqual({ ...request, years: {} });
    expect(chosen[1]?.without.filters).toEqual({ department: ['x'], year: ['2022'] });
    expect(chosenFilters(NO_REQUEST)).toEqual([]);
  });
});
