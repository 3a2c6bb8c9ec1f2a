import { expect, test } from 'vitest';
import { staffOverPosts } from '../../../src/checks/staff-over-posts.ts';
import { at, judge } from './sample-report.ts';

test.each([
  'staffing: { posts: 29, inPost: 28 }',
  'staffing: { posts: 29, inPost: 29 }',
  'staffing: { posts: 0, inPost: 0 }',
])('%s keeps within the posts', (yaml) => {
  expect(judge(staffOverPosts, yaml)).toEqual({ kind: 'agrees' });
});

test('more staff than posts are a note with the excess', () => {
  expect(judge(staffOverPosts, 'staffing: { posts: 29, inPost: 34 }')).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'staff-over-posts',
        severity: 'note',
        place: at('staffing.inPost'),
        args: {
          stated: { kind: 'count', count: 34 },
          limit: { kind: 'count', count: 29 },
          excess: { kind: 'count', count: 5 },
        },
      },
    ],
  });
});

test.each(['staffing: { posts: 29 }', 'staffing: { inPost: 34 }', 'filed: 2024-03-12'])(
  '%s cannot be judged',
  (yaml) => {
    expect(judge(staffOverPosts, yaml)).toEqual({ kind: 'unjudged' });
  },
);
