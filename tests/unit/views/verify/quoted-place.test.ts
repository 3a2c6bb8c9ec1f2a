import { expect, it } from 'vitest';
import { parseQuotedPlace } from '../../../../src/views/verify/quoted-place.ts';

it.each([
  [
    'https://www.example.gov.cn/sub/reports/a/2024/#budget.executed',
    '/sub/reports/a/2024/',
    'budget.executed',
  ],
  ['见 http://other.example.com/sub/en/reports/a/2024/#s-2-3。', '/sub/en/reports/a/2024/', 's-2-3'],
  ['/sub/reports/a/2024/#budget.lines%5B0%5D.executed', '/sub/reports/a/2024/', 'budget.lines[0].executed'],
  ['/sub/reports/a/2024/#100%', '/sub/reports/a/2024/', '100%'],
])('reads %s', (text, path, anchor) => {
  expect(parseQuotedPlace(text, '/sub/')).toEqual({ path, anchor });
});

it.each(['', 'budget.executed', '/sub/reports/a/2024/', '/reports/a/2024/#x', 'https://[/#a'])(
  'takes %j for no place of a figure',
  (text) => {
    expect(parseQuotedPlace(text, '/sub/')).toBeUndefined();
  },
);
