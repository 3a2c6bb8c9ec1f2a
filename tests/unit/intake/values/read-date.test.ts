import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readYear } from '../../../../src/intake/values/read-date.ts';
import { toFullWidth } from './spellings.ts';

describe('a day', { timeout: 60_000 }, () => {
  test.each([
    ['2022年5月18日', '2022-05-18'],
    ['2022 年 05 月 18 日', '2022-05-18'],
    ['2 0 2 2 年 5 月 1 8 日', '2022-05-18'],
    ['2022年5月18号', '2022-05-18'],
    ['2022-5-18', '2022-05-18'],
    ['2022/05/18', '2022-05-18'],
    ['2022.5.18', '2022-05-18'],
    ['2022—05—18', '2022-05-18'],
    ['２０２２年５月１８日', '2022-05-18'],
    ['二〇二二年五月十八日', '2022-05-18'],
    ['二○二一年十二月三十一日', '2021-12-31'],
    ['二零二〇年元月二十日', '2020-01-20'],
    ['二O二二年五月十八日', '2022-05-18'],
    ['20220518', '2022-05-18'],
    ['2024年2月29日', '2024-02-29'],
    ['2022-05-18 10:30:00', '2022-05-18'],
    ['2022-05-18T10:30', '2022-05-18'],
    ['2022年5月18日（星期三）', '2022-05-18'],
    ['填报日期 2022 年 05 月 18 日', '2022-05-18'],
    ['（截至2021年12月31日）', '2021-12-31'],
  ])('written %s is %s', (text, iso) => {
    expect(readDate(text)).toMatchObject({ iso, repaired: false });
  });

  test('is given as it is written, without its label', () => {
    expect(readDate('填报日期：２０２２ 年 05 月 18 日。')).toEqual({
      iso: '2022-05-18',
      written: '２０２２ 年 05 月 18 日',
      repaired: false,
    });
  });

  test.each([
    ['2024926', '2024-09-26'],
    ['2024131', '2024-01-31'],
    ['2013421日', '2013-04-21'],
    ['2022年518日', '2022-05-18'],
    ['20225月18日', '2022-05-18'],
    ['20220518日', '2022-05-18'],
    ['2022年5月18', '2022-05-18'],
  ])('that lost its signs is repaired where one reading only is a day: %s is %s', (text, iso) => {
    expect(readDate(text)).toEqual({ iso, written: text, repaired: true });
  });

  test.each([
    '',
    '2021',
    '2021年',
    '2021年度',
    '2022年5月',
    '2022-05',
    '20255月',
    '202405',
    '202495',
    '2024111',
    '2022年31日',
    '2022年2月30日',
    '2021年2月29日',
    '2022年13月1日',
    '2022-00-10',
    '20221301',
    '1822年5月18日',
    '2116.01',
    '2024926.5',
    '1,2024926',
    '12024926',
    '2021年12月31日前完成',
    '2022年5月18日至6月30日',
    '2021-12-31 2022-12-31',
    '2022-05-18T16:00:00Z',
    '192.168.2022.5.18',
    '5月18日',
    '年 月 日',
  ])('is not seen in %s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  const day = fc
    .integer({ min: Date.UTC(1949, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const gap = fc.constantFrom('', ' ', '\u3000', '\n', '\u00a0');
  const padded = fc.boolean();

  test('is the same in every spelling', () => {
    const style = fc.constantFrom('年月日', '-', '/', '.', '', '〇', '○');
    fc.assert(
      fc.property(day, style, gap, padded, fc.boolean(), (iso, signs, space, isPadded, isWide) => {
        const text = write(iso, signs, space, isPadded);
        expect(readDate(isWide ? toFullWidth(text) : text)).toMatchObject({ iso, repaired: false });
      }),
      { seed: 20_220_518, numRuns: 10_000 },
    );
  });

  test('that lost signs is the same or none, and says that it was repaired', () => {
    const lost = fc.subarray(['年', '月', '日'], { minLength: 1 });
    fc.assert(
      fc.property(day, lost, gap, padded, (iso, signs, space, isPadded) => {
        const text = signs.reduce(
          (date, sign) => date.replace(sign, ''),
          write(iso, '年月日', space, isPadded),
        );
        const date = readDate(text);
        if (date) expect([text, date.iso]).toEqual([text, iso]);
      }),
      { seed: 20_220_518, numRuns: 10_000 },
    );
  });
});

/** Writes a day: with 年月日, with a sign between its parts, without any, or in Chinese numerals with their zero. */
function write(iso: string, style: string, space: string, isPadded: boolean): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (style === '') return `${year}${month}${day}`;
  if (style === '〇' || style === '○') {
    const digits = Array.from(year, (digit) => `${style}一二三四五六七八九`[Number(digit)]).join('');
    return [digits, '年', toChinese(month), '月', toChinese(day), '日'].join(space);
  }
  const parts = [year, ...[month, day].map((part) => (isPadded ? part : String(Number(part))))];
  if (style !== '年月日') return parts.join(`${space}${style}${space}`);
  return [parts[0], '年', parts[1], '月', parts[2], '日'].join(space);
}

function toChinese(part: string): string {
  const [tens, ones] = [Math.floor(Number(part) / 10), Number(part) % 10];
  const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  return `${tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens]!}十`}${numerals[ones]!}`;
}

describe('the year of a report', () => {
  test.each([
    ['无锡市 2021 年度市外办部门整体支出绩效评价报告', 2021],
    ['2021年林业局部门整体支出绩效自评表', 2021],
    ['２０２１ 年度', 2021],
    ['二〇二一年度部门整体支出', 2021],
    ['（评价年度：2024）', 2024],
    ['示例局2018绩效评价自评报告', 2018],
    ['2020年编报的2021年度报告', 2021],
    ['关于2021年度报告（财预〔2020〕10号）', 2021],
    ['2021年部门报告 2022年5月18日', 2021],
    ['2021年度，2021年', 2021],
  ])('in %s is %d', (text, year) => {
    expect(readYear(text)).toBe(year);
  });

  test.each([
    '部门整体支出绩效评价报告',
    '2022年5月18日',
    '2022年十二月',
    '2022-05-18',
    '财预〔2020〕10号',
    '[2020] 10 号',
    '2021年度和2022年度',
    '2021-2023年',
    '2021年至2023年',
    '2116.01万元',
    '支出2021元',
    '12021',
    '2021%',
    '1821年度',
    '',
  ])('is not seen in %s', (text) => {
    expect(readYear(text)).toBeUndefined();
  });
});
