import { expect, test } from 'vitest';
import { namesIn } from '../../../src/domain/department-names.ts';
import type { Department } from '../../../src/domain/lineage.ts';

function department(id: string, changes: Partial<Department>): Department {
  return {
    id,
    region: 'sample-city',
    name: { zh: id },
    nameStatus: 'official',
    shortName: { zh: id },
    aliases: [],
    kind: 'other',
    predecessors: [],
    active: {},
    ...changes,
  };
}

const culture = department('culture', {
  name: { zh: '示例市文化局', en: 'Culture Bureau of Sample City' },
  shortName: { zh: '市文化局', en: 'Culture Bureau' },
  aliases: ['文化局'],
});
const merged = department('culture-tourism', {
  name: { zh: '示例市文化和旅游局', en: 'Culture and Tourism Bureau of Sample City' },
  shortName: { zh: '市文旅局' },
  aliases: ['文旅局', '市文旅局', 'CTB', '12301'],
  predecessors: [{ department: 'culture', relation: 'merge', date: '2023-01-01' }],
});
const all = new Map([culture, merged].map((one) => [one.id, one]));

test('a department goes by its own names and those of the bodies that it came out of, each once', () => {
  expect(namesIn('zh', merged, all)).toEqual([
    '示例市文化和旅游局',
    '市文旅局',
    '文旅局',
    '12301',
    '示例市文化局',
    '市文化局',
  ]);
});

test('names are those of one language; an alias without letters counts for all', () => {
  expect(namesIn('en', merged, all)).toEqual([
    'Culture and Tourism Bureau of Sample City',
    'CTB',
    '12301',
    'Culture Bureau of Sample City',
    'Culture Bureau',
  ]);
});

test('the names of later bodies are not its own', () => {
  expect(namesIn('zh', culture, all)).toEqual(['示例市文化局', '市文化局', '文化局']);
});
