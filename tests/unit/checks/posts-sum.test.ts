import { expect, test } from 'vitest';
import { postsSum } from '../../../src/checks/posts-sum.ts';
import { at, judge } from './sample-report.ts';

test.each([
  'staffing: { posts: 29, kinds: { administrative: 29 } }',
  'staffing: { posts: 47, kinds: { administrative: 30, institution: 5, other: 12 } }',
  'staffing: { posts: 0, kinds: { workers: 0 } }',
])('%s adds up', (yaml) => {
  expect(judge(postsSum, yaml)).toEqual({ kind: 'agrees' });
});

test('posts that their kinds do not give are a question with the addition', () => {
  expect(
    judge(postsSum, 'staffing: { posts: 46, kinds: { administrative: 12, institution: 32 } }'),
  ).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'posts-sum',
        severity: 'question',
        place: at('staffing.posts'),
        args: { stated: { kind: 'count', count: 46 }, computed: { kind: 'count', count: 44 } },
        formula: [
          { kind: 'count', count: 12 },
          '+',
          { kind: 'count', count: 32 },
          '=',
          { kind: 'count', count: 44 },
        ],
      },
    ],
  });
});

test.each(['staffing: { posts: 46 }', 'staffing: { kinds: { institution: 44 } }', 'filed: 2024-03-12'])(
  '%s cannot be judged',
  (yaml) => {
    expect(judge(postsSum, yaml)).toEqual({ kind: 'unjudged' });
  },
);
