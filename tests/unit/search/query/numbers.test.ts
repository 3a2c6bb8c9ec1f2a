import { describe, expect, test } from 'vitest';
import { amountRuns } from '../../../../src/search/query/amounts.ts';
import { numberPhrases, shiftPoint } from '../../../../src/search/query/numbers.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { hasPhrase, wholeNumber } from '../../../../src/search/query/phrase.ts';

const NONE = new Map<string, string>();

test.each([
  ['27392100', -4, '2739.21'],
  ['2739.21', 4, '27392100'],
  ['0.27', 4, '2700'],
  ['5', -8, '0.00000005'],
  ['27.39', 2, '2739'],
  ['1.50', 0, '1.5'],
])('the point of %s moved by %i: %s', (decimal, by, moved) => {
  expect(shiftPoint(decimal, by)).toBe(moved);
});

test.each([
  ['90.60%', ['90.6%']],
  ['90.6%', ['90.60%']],
  ['98%', ['98.00%']],
  ['2739.210', ['2739.21']],
  ['2739.2', []],
  ['执行率90.60%', ['执行率90.6%']],
  ['2021', []],
  ['预算', []],
])('%s is also written %j', (text, spellings) => {
  expect(numberPhrases(text).map((phrase) => phrase.text)).toEqual(spellings);
});

test.each([
  ['12739.21', false],
  ['2739.215', false],
  ['共2739.21万元', true],
  ['1.2739.21', false],
  ['2739.21.', true],
])('the whole number 2739.21 in %s: %s', (passage, stands) => {
  expect(hasPhrase(passage, wholeNumber('2739.21'))).toBe(stands);
});

describe('amounts', () => {
  const spellings = (query: string): readonly string[] =>
    amountRuns(query, NONE).runs.flatMap(({ phrases }) => phrases.map(({ text }) => text));

  test.each([
    ['27,392,100 元', '2739.21'],
    ['２７，３９２，１００元', '2739.21'],
    ['2739.21万元', '27392100'],
    ['0.273921亿元', '2739.21'],
    ['27.3921 million yuan', '2739.21'],
    ['CNY 27.3921 million', '2739.21'],
  ])('%s is looked for as %s, too', (query, spelling) => {
    expect(spellings(query)).toContain(spelling);
  });

  test('a rounded amount finds what rounds to it, and nothing else', () => {
    const phrases = amountRuns('27.39 million', NONE).runs.flatMap((run) => run.phrases);
    const found = (passage: string): boolean => phrases.some((phrase) => hasPhrase(passage, phrase));
    expect(found('2739.21')).toBe(true);
    expect(found('2738.60')).toBe(true);
    expect(found('CNY 27.3921 million')).toBe(true);
    expect(found('27385000')).toBe(true);
    expect(found('2739.50')).toBe(false);
    expect(found('12739.21')).toBe(false);
  });

  test('words that stand by themselves are no amounts', () => {
    expect(amountRuns('预算 2021 万元户', NONE)).toEqual({ rest: '预算 2021 万元户', runs: [] });
  });
});

test.each([
  ['预算 执行率', ['预算', '执行率']],
  ['“budget execution” rate', ['budget execution', 'rate']],
  ['"三公"经费', ['三公经费']],
  ['《办法》', ['办法']],
  ['  ，预算，  ', ['预算']],
  ['OA系统 oa系统', ['oa系统']],
  ['２７３９．２１', ['2739.21']],
  ['', []],
])('%s is looked for as %j', (query, texts) => {
  expect(parseQuery(query, NONE).map(({ phrases }) => phrases[0]?.text)).toEqual(texts);
});
