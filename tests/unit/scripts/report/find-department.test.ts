import { describe, expect, it } from 'vitest';
import { findDepartment } from '../../../../scripts/report/find-department.ts';
import type { Department } from '../../../../src/domain/lineage.ts';

const department = (id: string, zh: string, aliases: readonly string[] = []): Department => ({
  id,
  region: 'city',
  name: { zh, en: `${id.toUpperCase()} Office` },
  nameStatus: 'official',
  shortName: { zh: zh.replace('某市', '市') },
  aliases: [...aliases],
  kind: 'other',
  predecessors: [],
  active: {},
});

const ALL = new Map(
  [
    department('water', '某市水务局', ['水利局']),
    department('health', '某市卫生健康委员会', ['卫健委']),
    department('other-water', '某县水务局', ['水利局']),
  ].map((one) => [one.id, one]),
);

const idOf = (typed: string): string => {
  const found = findDepartment(typed, ALL);
  switch (found.kind) {
    case 'found':
      return found.department.id;
    case 'several':
      return `several: ${found.departments.map(({ id }) => id).join()}`;
    case 'unknown':
      return `near: ${found.near.map(({ id }) => id).join()}`;
  }
};

describe('findDepartment', () => {
  it.each([
    ['water', 'water'],
    ['WATER', 'water'],
    ['某市水务局', 'water'],
    ['市水务局', 'water'],
    ['ｗａｔｅｒ office', 'water'],
    ['卫健委', 'health'],
    ['水利局', 'several: water,other-water'],
    ['某市水务居', 'near: water,other-water'],
    ['helth', 'near: health'],
    ['健康委员会', 'near: health'],
    ['税务', 'near: '],
    ['完全不同的名称', 'near: '],
    ['', 'near: '],
  ])('of %j is %s', (typed, expected) => {
    expect(idOf(typed)).toBe(expected);
  });
});
