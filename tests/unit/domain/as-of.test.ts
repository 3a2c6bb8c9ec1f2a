import { expect, test } from 'vitest';
import { latestDateOf } from '../../../src/domain/as-of.ts';
import { sampleReport } from '../checks/sample-report.ts';

const reply = (date: string): string =>
  `replies: [{ code: posts-sum, place: staffing.posts, state: open, text: { zh: 答复 }, date: ${date} }]`;

test('the latest date is that of filing, publication or a reply, of any report', () => {
  const filed = sampleReport('filed: 2024-03-12');
  const published = sampleReport('filed: 2024-01-12\npublished: 2024-05-30');
  const answered = sampleReport(`filed: 2023-03-12\n${reply('2024-09-01')}`);
  expect(latestDateOf([filed])).toBe('2024-03-12');
  expect(latestDateOf([published, filed])).toBe('2024-05-30');
  expect(latestDateOf([filed, answered, published])).toBe('2024-09-01');
});

test('reports without dates have none', () => {
  expect(latestDateOf([])).toBeUndefined();
  expect(latestDateOf([sampleReport('evaluation: { score: 97.94 }')])).toBeUndefined();
});
