import { describe, expect, test } from 'vitest';
import { sayIn } from '../../../../src/search/browser/say.ts';

describe('a message', () => {
  const messages = {
    found_one: '{{count}} result',
    found_other: '{{count}} results',
    none: 'No results for "{{query}}" in {{year}}',
  };
  const say = sayIn(messages, 'en');

  test.each([
    [1, '1 result'],
    [0, '0 results'],
    [12345, '12,345 results'],
  ])('has the form of number for %s', (count, expected) => {
    expect(say('found', { count })).toBe(expected);
  });

  test('has one form where the language has one', () => {
    expect(sayIn({ found_other: '共{{count}}个结果' }, 'zh-CN')('found', { count: 1 })).toBe('共1个结果');
  });

  test('takes values as they are, whatever they hold', () => {
    expect(say('none', { query: '$& {{year}}', year: '2023' })).toBe('No results for "$& {{year}}" in 2023');
  });

  test('that the page lacks is an error', () => {
    expect(() => sayIn<Record<string, string>>({}, 'en')('missing')).toThrow('missing');
  });
});
