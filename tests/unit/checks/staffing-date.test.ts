import { expect, test } from 'vitest';
import { staffingDate } from '../../../src/checks/staffing-date.ts';
import { at, judge } from './sample-report.ts';

test.each(['2023-01-01', '2023-06-30', '2023-12-31'])('a count on %s is within the year 2023', (date) => {
  expect(judge(staffingDate, `staffing: { asOf: ${date} }`)).toEqual({ kind: 'agrees' });
});

test.each(['2022-12-31', '2024-01-01'])('a count on %s is a question', (date) => {
  expect(judge(staffingDate, `staffing: { asOf: ${date} }`)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'staffing-date',
        severity: 'question',
        place: at('staffing.asOf'),
        args: { stated: { kind: 'date', date } },
      },
    ],
  });
});

test('a count without date cannot be judged', () => {
  expect(judge(staffingDate, 'staffing: { posts: 29 }')).toEqual({ kind: 'unjudged' });
  expect(judge(staffingDate, 'staffing: { asOf: null }')).toEqual({ kind: 'unjudged' });
});
