import { expect, test } from 'vitest';
import { ancestorsOf, successorsOf, type Department } from '../../../src/domain/lineage.ts';
import type { Succession } from '../../../src/vocabulary/department-kinds.ts';

type Origin = readonly [id: string, relation: Succession];

function department(id: string, ...origins: readonly Origin[]): Department {
  return {
    id,
    region: 'sample-city',
    name: { zh: id },
    nameStatus: 'official',
    shortName: { zh: id },
    aliases: [],
    kind: 'other',
    predecessors: origins.map(([from, relation]) => ({ department: from, relation, date: '2023-01-01' })),
    active: {},
  };
}

function register(...departments: readonly Department[]): ReadonlyMap<string, Department> {
  return new Map(departments.map((one) => [one.id, one]));
}

const ids = (departments: readonly Department[]): readonly string[] => departments.map(({ id }) => id);

const office = department('office');
const culture = department('culture', ['office', 'rename']);
const tourism = department('tourism');
const both = department('culture-tourism', ['culture', 'merge'], ['tourism', 'merge']);
const all = register(office, culture, tourism, both);

test('the bodies that a department came out of are found, nearest first', () => {
  expect(ids(ancestorsOf(both, all))).toEqual(['culture', 'tourism', 'office']);
  expect(ids(ancestorsOf(office, all))).toEqual([]);
});

test('a body on two paths is named once', () => {
  const split = department('split', ['office', 'split']);
  const joined = department('joined', ['culture', 'merge'], ['split', 'merge']);
  expect(ids(ancestorsOf(joined, register(office, culture, split, joined)))).toEqual([
    'culture',
    'split',
    'office',
  ]);
});

test('a body that is not in the register is passed over', () => {
  expect(ids(ancestorsOf(department('a', ['gone', 'rename'], ['office', 'merge']), all))).toEqual(['office']);
});

test('a circle of predecessors ends, and no department comes out of itself', () => {
  const first = department('first', ['second', 'rename']);
  const second = department('second', ['first', 'rename']);
  expect(ids(ancestorsOf(first, register(first, second)))).toEqual(['second']);
});

test('the bodies that came directly out of a department are found', () => {
  expect(ids(successorsOf(office, all))).toEqual(['culture']);
  expect(ids(successorsOf(culture, all))).toEqual(['culture-tourism']);
  expect(ids(successorsOf(both, all))).toEqual([]);
});

test('a body that was split has several successors', () => {
  const left = department('left', ['office', 'split']);
  const right = department('right', ['office', 'split']);
  expect(ids(successorsOf(office, register(office, left, right)))).toEqual(['left', 'right']);
});
