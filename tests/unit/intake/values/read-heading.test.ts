import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isContentsLine, readHeading } from '../../../../src/intake/values/read-heading.ts';
import { tidyText } from '../../../../src/intake/values/tidy-text.ts';
import { toFullWidth } from './spellings.ts';

describe('a numbered line', { timeout: 60_000 }, () => {
  test.each([
    ['一、部门基本情况', 1, '一、', 1, '部门基本情况'],
    ['一 、 部门 基本情况', 1, '一、', 1, '部门基本情况'],
    ['十、其他', 1, '十、', 10, '其他'],
    ['二十一、其他', 1, '二十一、', 21, '其他'],
    ['一.概况', 1, '一.', 1, '概况'],
    ['一．概况', 1, '一．', 1, '概况'],
    ['—、概况', 1, '—、', 1, '概况'],
    ['第一部分 部门概况', 1, '第一部分', 1, '部门概况'],
    ['第 十二 章\u3000附则', 1, '第十二章', 12, '附则'],
    ['第二节 职能', 2, '第二节', 2, '职能'],
    ['（一）部门基本职能', 2, '（一）', 1, '部门基本职能'],
    ['(二) 部门内设机构', 2, '(二)', 2, '部门内设机构'],
    ['（三)收支', 2, '（三)', 3, '收支'],
    ['（ 四 ）、收支', 2, '（四）、', 4, '收支'],
    ['五）收支', 2, '五）', 5, '收支'],
    ['（-）收支', 2, '（-）', 1, '收支'],
    ['㈡收支', 2, '㈡', 2, '收支'],
    ['1.贯彻执行党和国家对外方针', 3, '1.', 1, '贯彻执行党和国家对外方针'],
    ['1、数量', 3, '1、', 1, '数量'],
    ['１．数量', 3, '１．', 1, '数量'],
    ['12. 数量', 3, '12.', 12, '数量'],
    ['2.“三公”经费', 3, '2.', 2, '“三公”经费'],
    ['1. 2021年工作', 3, '1.', 1, '2021年工作'],
    ['⒊数量', 3, '⒊', 3, '数量'],
    ['（1）数量', 4, '（1）', 1, '数量'],
    ['(10) 数量', 4, '(10)', 10, '数量'],
    ['3）数量', 4, '3）', 3, '数量'],
    ['⑵数量', 4, '⑵', 2, '数量'],
    ['①数量', 5, '①', 1, '数量'],
    ['⑳ 数量', 5, '⑳', 20, '数量'],
    ['一、', 1, '一、', 1, ''],
    ['\ufeff 1.', 3, '1.', 1, ''],
  ])('%j', (text, depth, marker, ordinal, title) => {
    expect(readHeading(text)).toEqual({ depth, marker, ordinal, title });
  });

  test.each([
    '',
    '部门基本情况',
    '1',
    '1.2万亩',
    '１．２万亩',
    '1.5',
    '1.1 概况',
    '2021.5.18',
    '12.31前',
    '2021年',
    '100.概况',
    '0.概况',
    '（2021）概况',
    '（三公经费）',
    '一是加强',
    '一季度',
    '一、二级指标',
    '三、四季度',
    '1、2、3号楼',
    '二〇二一年',
    '百、概况',
    '第一，概况',
    '第一类',
    'a.概况',
  ])('is none: %j', (text) => {
    expect(readHeading(text)).toBeUndefined();
  });

  test('has the same number in every style, width and spacing', () => {
    const title = fc.constantFrom(
      '部门基本情况',
      '“三公” 经费',
      '预算 执行',
      'GDP 增长',
      '',
      '完成情况。共有3项',
    );
    const gap = fc.constantFrom('', ' ', '\u3000', '\t', '\u00a0');
    const style = fc.constantFrom(...STYLES);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        style,
        title,
        gap,
        fc.boolean(),
        (ordinal, form, words, space, isWide) => {
          const [depth, before, isChinese, after] = form;
          const marker = `${before}${isChinese ? toChinese(ordinal) : ordinal}${after}`;
          const text = `${isWide ? toFullWidth(marker) : marker}${space}${words}`;
          expect(readHeading(text)).toMatchObject({ depth, ordinal, title: tidyText(words) });
        },
      ),
      { seed: 20_220_518, numRuns: 10_000 },
    );
  });

  test('is never seen in a decimal number', () => {
    fc.assert(
      fc.property(
        fc.nat(99),
        fc.nat(9999),
        fc.constantFrom('', '%', '万元', '万亩', '.18'),
        (whole, part, unit) => {
          expect(readHeading(`${whole}.${part}${unit}`)).toBeUndefined();
        },
      ),
      { seed: 20_220_518, numRuns: 5000 },
    );
  });
});

/** Styles of numbers: depth, what stands before the number, whether it is Chinese, what stands after it. */
const STYLES: readonly (readonly [number, string, boolean, string])[] = [
  [1, '', true, '、'],
  [1, '', true, '.'],
  [1, '', true, '．'],
  [1, '第', true, '部分'],
  [1, '第', true, '章'],
  [2, '（', true, '）'],
  [2, '(', true, ')'],
  [2, '（', true, ')'],
  [2, '', true, '）'],
  [2, '（ ', true, ' ）'],
  [3, '', false, '.'],
  [3, '', false, '．'],
  [3, '', false, '、'],
  [3, '', false, ' .'],
  [4, '（', false, '）'],
  [4, '(', false, ')'],
  [4, '', false, '）'],
];

function toChinese(ordinal: number): string {
  const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(ordinal / 10);
  return `${tens > 1 ? numerals[tens]! : ''}${tens > 0 ? '十' : ''}${numerals[ordinal % 10]!}`;
}

describe('a line of a table of contents', () => {
  test.each([
    '一、部门基本情况\t1',
    '一、部门基本情况    1',
    '(二) 部门内设机构设置 ..\t2',
    '(二) 部门内设机构设置 .. 2',
    '一、基本情况……3',
    '一、基本情况 . . . . . 3',
    '五、相关建议．．．．１２',
    '摘要·····1',
    '附件1\t15',
    '前 言\t1',
    '第一部分 概况\t1',
    '一、基本情况————3',
    '一、基本情况.....- 3 -',
    '一、部门基本情况 PAGEREF _Toc25831 \\h 3',
  ])('%j', (text) => {
    expect(isContentsLine(text)).toBe(true);
  });

  test.each([
    '',
    '目录',
    '一、部门基本情况',
    '一、部门基本情况 1',
    '合计\t29',
    '年初预算\t2116.01',
    '……',
    '…… 3',
    '得分97.94',
    '完成率为1.2',
    '等工作……',
    '2021年12月',
    '（1）3.5',
    `一、${'.'.repeat(100_000)}x`,
    `一、${' '.repeat(100_000)}x`,
  ])('is none: %.40j', (text) => {
    expect(isContentsLine(text)).toBe(false);
  });
});
