import { describe, expect, test } from 'vitest';
import { priceIndex } from '../../../src/schema/price-index.ts';
import { WrittenNumber } from '../../../src/schema/written-number.ts';

const number = (text: string): WrittenNumber => new WrittenNumber(text);
const year = (of: string, index: string): object => ({ year: number(of), index: number(index) });

function series(changes: object = {}): object {
  return {
    region: 'sample-city',
    baseYear: number('2021'),
    source: { zh: '统计年鉴' },
    years: [year('2021', '100.0'), year('2022', '101.80')],
    ...changes,
  };
}

/** Where the first fault is, and what was expected there. */
function faultOf(list: readonly object[]): unknown {
  const issue = priceIndex.safeParse(list).error?.issues[0];
  return issue && [issue.path.join('.'), issue.code === 'custom' ? issue.params?.expected : issue.code];
}

describe('a price index', () => {
  test('keeps the digits of its indices, and may be of one region or of all', () => {
    const [own, all] = priceIndex.parse([
      series(),
      series({ region: undefined, url: 'https://example.org/' }),
    ]);
    expect(own?.years).toEqual([
      { year: 2021, index: '100.0' },
      { year: 2022, index: '101.80' },
    ]);
    expect(all?.region).toBeUndefined();
    expect(priceIndex.parse([])).toEqual([]);
  });

  test.each([
    ['the base year is not 100', { years: [year('2021', '100.1')] }, ['0.years.0.index', 'base-index']],
    ['the base year has no index', { baseYear: number('2019') }, ['0.baseYear', 'base-year']],
    [
      'a year stands twice',
      { years: [year('2021', '100'), year('2021', '100')] },
      ['0.years.1.year', 'one-index'],
    ],
    ['an index is zero', { years: [year('2021', '0.0')] }, ['0.years.0.index', 'above-zero']],
    ['an index is below zero', { years: [year('2021', '-3')] }, ['0.years.0.index', 'amount']],
    ['a year is none', { years: [year('21', '100')] }, ['0.years.0.year', 'year']],
    ['there are no years', { years: [] }, ['0.years', 'too_small']],
    ['the source is missing', { source: undefined }, ['0.source', 'invalid_type']],
    ['a key is unknown', { note: 'x' }, ['0', 'unrecognized_keys']],
  ])('is refused where %s', (_, changes, expected) => {
    expect(faultOf([series(changes)])).toEqual(expected);
  });

  test('has one series for each region', () => {
    expect(faultOf([series(), series()])).toEqual(['1.region', 'one-series']);
  });
});
