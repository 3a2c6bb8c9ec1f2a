import { expect, test } from 'vitest';
import { pathTo, regionsWithin, type Region } from '../../../src/domain/region.ts';

function region(id: string, parent?: string): Region {
  return { id, name: { zh: id }, level: 'prefecture', fictional: false, parent };
}

function register(...regions: readonly Region[]): ReadonlyMap<string, Region> {
  return new Map(regions.map((one) => [one.id, one]));
}

const ids = (regions: readonly Region[]): readonly string[] => regions.map(({ id }) => id);

const province = region('jiangsu');
const city = region('wuxi', 'jiangsu');
const county = region('jiangyin', 'wuxi');
const other = region('suzhou', 'jiangsu');
const all = register(province, city, county, other);

test('the path to a region begins at the top and ends at the region', () => {
  expect(ids(pathTo(county, all))).toEqual(['jiangsu', 'wuxi', 'jiangyin']);
  expect(ids(pathTo(province, all))).toEqual(['jiangsu']);
});

test('a path ends where a region above is not in the register', () => {
  expect(ids(pathTo(region('lost', 'nowhere'), all))).toEqual(['lost']);
});

test('a circular path ends', () => {
  const [left, right] = [region('left', 'right'), region('right', 'left')];
  expect(ids(pathTo(left, register(left, right)))).toEqual(['right', 'left']);
});

test('a region holds itself and all regions below it', () => {
  expect([...regionsWithin(province, all)].toSorted()).toEqual(['jiangsu', 'jiangyin', 'suzhou', 'wuxi']);
  expect([...regionsWithin(city, all)].toSorted()).toEqual(['jiangyin', 'wuxi']);
  expect([...regionsWithin(county, all)]).toEqual(['jiangyin']);
});
