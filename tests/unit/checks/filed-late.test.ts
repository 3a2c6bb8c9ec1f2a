import { expect, test } from 'vitest';
import { filedLate } from '../../../src/checks/filed-late.ts';
import { at, count, date, judge } from './sample-report.ts';

const due = { filed: '2024-05-31', published: '2024-01-01' };

test.each(['2024-05-31', '2024-03-12', '2023-12-20'])('a report filed on %s came by 31 May', (filed) => {
  expect(judge(filedLate, `filed: ${filed}`, { due })).toEqual({ kind: 'agrees' });
});

test.each([
  ['2024-06-01', 1],
  ['2024-07-01', 31],
  ['2025-05-31', 365],
])('a report filed on %s is a note with the last day and %i days', (filed, days) => {
  expect(judge(filedLate, `filed: ${filed}`, { due })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'filed-late',
        severity: 'note',
        place: at('filed'),
        args: { stated: date(filed), limit: date('2024-05-31'), excess: count(days) },
      },
    ],
  });
});

test('without a day of filing it cannot be judged', () => {
  expect(judge(filedLate, 'published: 2024-12-31', { due })).toEqual({ kind: 'unjudged' });
});

test('without a last day it cannot be judged', () => {
  expect(judge(filedLate, 'filed: 2025-12-31', { due: { ...due, filed: undefined } })).toEqual({
    kind: 'unjudged',
  });
  expect(judge(filedLate, 'filed: 2025-12-31')).toEqual({ kind: 'unjudged' });
});
