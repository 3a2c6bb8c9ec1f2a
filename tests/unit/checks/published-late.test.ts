import { expect, test } from 'vitest';
import { publishedLate } from '../../../src/checks/published-late.ts';
import { at, count, date, judge } from './sample-report.ts';

const due = { filed: '2024-01-01', published: '2024-06-30' };

test.each(['2024-06-30', '2024-03-12'])('a report published on %s came by 30 June', (published) => {
  expect(judge(publishedLate, `published: ${published}`, { due })).toEqual({ kind: 'agrees' });
});

test.each([
  ['2024-07-01', 1],
  ['2024-12-31', 184],
])('a report published on %s is a note with the last day and %i days', (published, days) => {
  expect(judge(publishedLate, `filed: 2024-03-12\npublished: ${published}`, { due })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'published-late',
        severity: 'note',
        place: at('published'),
        args: { stated: date(published), limit: date('2024-06-30'), excess: count(days) },
      },
    ],
  });
});

test('without a day of publication it cannot be judged', () => {
  expect(judge(publishedLate, 'filed: 2024-12-31', { due })).toEqual({ kind: 'unjudged' });
});

test('without a last day it cannot be judged', () => {
  expect(judge(publishedLate, 'published: 2025-12-31', { due: { ...due, published: undefined } })).toEqual({
    kind: 'unjudged',
  });
  expect(judge(publishedLate, 'published: 2025-12-31')).toEqual({ kind: 'unjudged' });
});
