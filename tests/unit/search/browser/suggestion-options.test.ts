import { describe, expect, test } from 'vitest';
import { namedExactly } from '../../../../src/search/browser/named-entries.ts';
import { toOptions } from '../../../../src/search/browser/suggestion-options.ts';
import type { Suggestion } from '../../../../src/search/query/search-types.ts';

const suggestion = (
  label: string,
  also: readonly string[] = [],
  foreign: readonly string[] = [],
): Suggestion => ({
  entry: { kind: 'department', label, path: 'departments/x/', also, foreign },
  label: [{ text: label, marked: false }],
  href: '/departments/x/',
});

describe('what can be chosen', () => {
  test('is the search first, then names, then earlier searches that contain the text', () => {
    const recent = ['水务局预算', '外事', '水务', '水务局', '水务支出', '水务采购'];
    const options = toOptions(' 水务 ', [suggestion('示例市水务局')], recent);
    expect(options.map((option) => [option.kind, 'query' in option ? option.query : option.href])).toEqual([
      ['search', '水务'],
      ['department', '/departments/x/'],
      ['recent', '水务局预算'],
      ['recent', '水务局'],
      ['recent', '水务支出'],
    ]);
  });

  test('is nothing for no text', () => {
    expect(toOptions('  ', [suggestion('a')], ['b'])).toEqual([]);
  });
});

describe('a page is named as what was typed', () => {
  test.each([
    ['示例市水务局', true],
    ['市水务局', true],
    ['sample city water bureau', true],
    ['Ｓample City Water Bureau', true],
    ['水务', false],
    ['', false],
  ])('by any of its names, in any spelling: %s', (text, expected) => {
    const water = suggestion('示例市水务局', ['市水务局'], ['Sample City Water Bureau']);
    expect(namedExactly(text, [water]).length === 1).toBe(expected);
  });
});
