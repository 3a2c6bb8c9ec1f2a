import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChineseNumber, toDigits } from '../../../../src/intake/values/chinese-number.ts';

describe('a Chinese numeral', { timeout: 60_000 }, () => {
  test.each([
    ['〇', 0],
    ['零', 0],
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['一十五', 15],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一百二十三', 123],
    ['一千零五', 1005],
    ['一千零五十', 1050],
    ['一千五百', 1500],
    ['两千', 2000],
    ['十万', 100_000],
    ['三万五千', 35_000],
    ['三万零五百', 30_500],
    ['二十万零三', 200_003],
    ['一亿', 100_000_000],
    ['一亿零五百万', 105_000_000],
    ['二〇二一', 2021],
    ['二○二二', 2022],
    ['一九九八', 1998],
  ])('%s is %d', (text, value) => {
    expect(readChineseNumber(text)).toBe(value);
  });

  test.each([
    '',
    '百',
    '几十',
    '一百二',
    '一千二',
    '三万五',
    '十十',
    '一百零五十',
    '一零百',
    '九千九百九十九万亿',
    '一万万',
    '两〇',
    '5',
    '一a',
  ])('%s is none', (text) => {
    expect(readChineseNumber(text)).toBeUndefined();
  });

  test('is read as the number that it was made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (value) => {
        expect(readChineseNumber(inChinese(value))).toBe(value);
      }),
      { seed: 20_220_518, numRuns: 5000 },
    );
  });

  test('has digits where it is written digit by digit', () => {
    expect([toDigits('六'), toDigits('二〇二一'), toDigits('十'), toDigits('两'), toDigits('')]).toEqual([
      '6',
      '2021',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

/** Writes a number in Chinese numerals, with 零 for skipped places. */
function inChinese(value: number): string {
  if (value === 0) return '零';
  for (const [power, sign] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value < power) continue;
    const rest = value % power;
    const lead = sign === '十' && value < 20 ? '' : inChinese(Math.floor(value / power));
    const skipped = rest > 0 && rest < power / 10 ? '零' : '';
    const tail =
      sign !== '十' && rest >= 10 && rest < 20 ? `一${inChinese(rest)}` : rest === 0 ? '' : inChinese(rest);
    return `${lead}${sign}${skipped}${tail}`;
  }
  return '零一二三四五六七八九'[value]!;
}
