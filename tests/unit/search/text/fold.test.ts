import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll, fold } from '../../../../src/search/text/fold.ts';

test.each([
  ['２７３９．２１', '2739.21'],
  ['2,739.21', '2739.21'],
  ['２，７３９．２１', '2739.21'],
  ['2021年,2022年', '2021年,2022年'],
  ['90.6 %', '90.6%'],
  ['９０．６％', '90.6%'],
  ['ＯＡ系统', 'oa系统'],
  ['目标 598 次', '目标598次'],
  ['Final  accounts\n2021', 'final accounts 2021'],
  ['“三公”经费', '三公经费'],
  ['《办法》', '办法'],
  ['锡财绩〔2022〕12号', '锡财绩[2022]12号'],
  ['− 3.5 – 4', '- 3.5 - 4'],
  ['第㈠项', '第(一)项'],
  ['a\u200bb', 'ab'],
])('%s is searched as %s', (original, folded) => {
  expect(fold(original).text).toBe(folded);
});

test('traditional characters are searched as the simplified ones', () => {
  expect(
    fold(
      '預算執行',
      new Map([
        ['預', '预'],
        ['執', '执'],
      ]),
    ).text,
  ).toBe('预算执行');
});

test('a place covers exactly the characters found', () => {
  const original = '共２，７３９．２１ 万元，“三公”经费';
  const folded = fold(original);
  const texts = (needle: string): string[] =>
    findAll(folded, needle).map(([start, end]) => original.slice(start, end));
  expect(texts('2739.21')).toEqual(['２，７３９．２１']);
  expect(texts('三公')).toEqual(['三公']);
  expect(texts('三公经费')).toEqual(['三公”经费']);
  expect(texts('万')).toEqual(['万']);
  expect(texts('无')).toEqual([]);
});

const text = fc.string({
  unit: fc.constantFrom(...Array.from('预算执行率abAB 0123,，.%“”（）１２，\u00a0预—−ﬁ㎡𠮷')),
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(text, (original) => {
      const once = fold(original).text;
      expect(fold(once).text).toBe(once);
    }),
  );
});

test('every character knows its place', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, at, ends } = fold(original);
      expect(at).toHaveLength(folded.length + 1);
      expect(ends).toHaveLength(folded.length);
      for (let index = 0; index < folded.length; index += 1) {
        expect(at[index]).toBeLessThanOrEqual(at[index + 1] ?? 0);
        expect(ends[index]).toBeGreaterThan(at[index] ?? 0);
      }
    }),
  );
});

test('a folded stretch of a text stands in the folded text', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (original, from, length) => {
      const start = from % (original.length + 1);
      const part = fold(original.slice(start, start + length)).text;
      const whole = fold(original).text;
      fc.pre(!/^[,\ud800-\udfff]|[,\ud800-\udfff]$/u.test(part) && !part.includes('\ufffd'));
      expect(whole.includes(part)).toBe(true);
    }),
  );
});
