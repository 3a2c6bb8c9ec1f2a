import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import { examine } from '../../../src/checks/examine.ts';
import { tallyOf } from '../../../src/checks/tally.ts';
import { sampleReport } from './sample-report.ts';

const tallyIn = (code: string, ...reports: readonly string[]): object | undefined =>
  tallyOf(reports.map((yaml) => examine(sampleReport(yaml)))).find((tally) => tally.code === code);

test('every rule is counted, in the order of the rules, even where no report was asked', () => {
  expect(tallyOf([])).toEqual(CHECKS.map(({ code }) => ({ code, asked: 0, judged: 0, agreed: 0, found: 0 })));
});

test('reports that agree and those with findings were judged, the others were only asked', () => {
  expect(
    tallyIn(
      'staff-over-posts',
      'staffing: { posts: 3, inPost: 3 }',
      'staffing: { posts: 3, inPost: 2 }',
      'staffing: { posts: 3, inPost: 4 }',
      'staffing: { posts: 3 }',
    ),
  ).toEqual({ code: 'staff-over-posts', asked: 4, judged: 3, agreed: 2, found: 1 });
});

test('a report with several findings of a rule counts once', () => {
  expect(
    tallyIn(
      'adjusted-sum',
      `budget:
  unit: 万元
  initial: 1.00
  increase: 1.00
  adjusted: 9.00
  lines: [{ id: a, class: other, name: { zh: 甲 }, initial: 1.00, increase: 1.00, adjusted: 9.00 }]`,
    ),
  ).toEqual({ code: 'adjusted-sum', asked: 1, judged: 1, agreed: 0, found: 1 });
});

test('notes about replies are not counted, for no rule asks for them', () => {
  const yaml =
    'replies: [{ code: posts-sum, place: staffing.posts, state: open, text: { zh: 答复 }, date: 2024-06-01 }]';
  expect(tallyIn('reply-without-finding', yaml)).toBeUndefined();
});
