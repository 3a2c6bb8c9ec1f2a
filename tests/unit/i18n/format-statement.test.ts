import { beforeAll, describe, expect, it } from 'vitest';
import messages from '../../../public/locales/zh/profile.json' with { type: 'json' };
import { parseMoney, type Money } from '../../../src/domain/money.ts';
import type { Ratio } from '../../../src/domain/ratio.ts';
import type { Statement } from '../../../src/domain/statements/statement.ts';
import { formatStatement } from '../../../src/i18n/format-statement.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import type { Locale } from '../../../src/vocabulary/locales.ts';

beforeAll(() => loadMessages('.'));

const money = (text: string): Money => parseMoney(text, '万元');
const ratio = (numerator: bigint, denominator = 10_000n): Ratio => ({ numerator, denominator });
const year = 2021;
const place = {
  year,
  median: ratio(8120n),
  gap: ratio(940n),
  rank: 1,
  shared: false,
  counted: 9,
  group: { region: { zh: '示例市', en: 'Sample City' }, fictional: true },
};
const scored = { ...place, median: ratio(9645n, 100n), gap: ratio(42n, 100n) };
const twoYears = {
  year,
  yearBefore: 2020,
  share: ratio(1406n),
  before: money('17583.50'),
  now: money('15111.41'),
};
const adjustment = { year, share: ratio(2945n), initial: money('2116.01'), adjusted: money('2739.21') };
const bodies = [
  { zh: '市文化局', en: 'Culture Bureau' },
  { zh: '市旅游局', en: 'Tourism Bureau' },
];
const spending = { rate: ratio(9060n), executed: money('2481.71'), adjusted: money('2739.21') };

/** One sample of each code, with other forms of place and group here and there. */
const SAMPLES: readonly Statement[] = [
  { code: 'execution', args: { year, ...spending } },
  { code: 'rate-above', args: place },
  {
    code: 'rate-below',
    args: { ...place, shared: true, rank: 7, group: { region: undefined, fictional: false } },
  },
  { code: 'rate-at', args: { ...place, group: { region: undefined, fictional: true } } },
  { code: 'rate-highest', args: { year, rate: ratio(9785n), years: 5, first: 2017 } },
  { code: 'rate-lowest', args: { year, rate: ratio(7785n), years: 5, first: 2017 } },
  { code: 'spending-rose', args: twoYears },
  { code: 'spending-fell', args: twoYears },
  { code: 'spending-same', args: { year, yearBefore: 2020, now: money('100') } },
  { code: 'continues-renamed', args: { year, yearBefore: 2020, bodies: bodies.slice(0, 1) } },
  { code: 'continues-merged', args: { year, yearBefore: 2020, bodies } },
  { code: 'split-not-compared', args: { year } },
  { code: 'budget-raised', args: adjustment },
  { code: 'budget-cut', args: adjustment },
  { code: 'budget-unchanged', args: adjustment },
  { code: 'three-public', args: { year, spent: money('4'), budget: money('10'), share: ratio(4000n) } },
  { code: 'staff', args: { year, inPost: 34, posts: 29 } },
  { code: 'spending-per-staff', args: { year, amount: money('72.991471') } },
  { code: 'score', args: { year, score: ratio(9794n, 100n), full: ratio(100n, 1n) } },
  { code: 'score-above', args: scored },
  { code: 'score-below', args: scored },
  { code: 'score-at', args: scored },
  { code: 'projects-only', args: { year } },
  { code: 'group-execution', args: { year, counted: 2, ...spending } },
  {
    code: 'group-rates',
    args: { year, counted: 11, median: ratio(9600n), lowest: ratio(9177n), highest: ratio(9791n) },
  },
];

const worded = (locale: Locale): string =>
  SAMPLES.map((statement) => formatStatement(statement, wordsFor(locale))).join('\n');

describe('formatStatement', () => {
  it('has a sample of every statement', () => {
    expect(SAMPLES.map(({ code }) => code)).toEqual(Object.keys(messages.statements));
  });

  it('words every statement in Chinese', () => {
    expect(worded('zh')).toMatchInlineSnapshot(`
      "2021年度实际支出2,481.71万元，为调整后预算2,739.21万元的90.60%。
      执行率比中位数81.20%高9.40个百分点，在9个部门（示例市）中居第1位。
      执行率比中位数81.20%低9.40个百分点，在9个部门（全部真实报告）中居并列第7位。
      执行率等于中位数81.20%，在9个部门（全部虚构报告）中居第1位。
      执行率97.85%，为2017年度以来有数据的5个年度中最高。
      执行率77.85%，为2017年度以来有数据的5个年度中最低。
      支出比2020年度增长14.06%，由17,583.50万元增至15,111.41万元。
      支出比2020年度下降14.06%，由17,583.50万元减至15,111.41万元。
      支出与2020年度相同，为100.00万元。
      2020年度的数字取自市文化局（本部门2021年更名前的名称）。
      2020年度的数字为2021年合并的各部门之和：市文化局、市旅游局。
      机构在2021年拆分，不与上年比较。
      2021年度预算由年初的2,116.01万元调整为2,739.21万元，调增29.45%。
      2021年度预算由年初的2,116.01万元调整为2,739.21万元，调减29.45%。
      2021年度预算2,116.01万元，年末与年初相同。
      “三公”经费支出4.00万元，为预算10.00万元的40.00%。
      在职34人，编制29名。
      按在职人数计算，人均支出72.99万元。
      绩效评价得分97.94分，满分100分。
      得分（折合百分制）比中位数96.45分高0.42分，在9个部门（示例市）中居第1位。
      得分（折合百分制）比中位数96.45分低0.42分，在9个部门（示例市）中居第1位。
      得分（折合百分制）等于中位数96.45分，在9个部门（示例市）中居第1位。
      2021年度的报告为项目支出报告，金额不是部门整体支出，不计入合计与排名。
      2021年度实际支出2,481.71万元，为调整后预算2,739.21万元的90.60%；按同时列有两项的2份报告计算。
      11个部门的执行率在91.77%与97.91%之间，中位数为96.00%。"
    `);
  });

  it('words every statement in English', () => {
    expect(worded('en')).toMatchInlineSnapshot(`
      "In 2021, 90.60% of the adjusted budget was spent: CNY 24.8171 million of CNY 27.3921 million.
      The execution rate was 9.40 percentage points above the median of 81.20%: place 1 of 9 (Sample City).
      The execution rate was 9.40 percentage points below the median of 81.20%: shared place 7 of 9 (all real reports).
      The execution rate was the median, 81.20%: place 1 of 9 (all fictional reports).
      The execution rate of 97.85% was the highest of the 5 years with figures since 2017.
      The execution rate of 77.85% was the lowest of the 5 years with figures since 2017.
      Spending rose by 14.06% on 2020, from CNY 175.8350 million to CNY 151.1141 million.
      Spending fell by 14.06% on 2020, from CNY 175.8350 million to CNY 151.1141 million.
      Spending was the same as in 2020: CNY 1.0000 million.
      The figures of 2020 are those of the Culture Bureau, as the body was called until 2021.
      The figures of 2020 are the sum of the bodies merged in 2021: Culture Bureau, Tourism Bureau.
      The body was split in 2021, so its figures are not compared with the year before.
      The budget was raised by 29.45% during 2021, from CNY 21.1601 million to CNY 27.3921 million.
      The budget was cut by 29.45% during 2021, from CNY 21.1601 million to CNY 27.3921 million.
      The budget of CNY 21.1601 million was the same at the beginning and the end of 2021.
      The three public expenses came to CNY 0.0400 million, 40.00% of the CNY 0.1000 million budgeted.
      Staff in post: 34, for 29 established posts.
      Spending for each member of staff in post: CNY 0.7299 million.
      The evaluation gave 97.94 of 100 points.
      The score was 0.42 points (of a hundred) above the median of 96.45: place 1 of 9 (Sample City).
      The score was 0.42 points (of a hundred) below the median of 96.45: place 1 of 9 (Sample City).
      The score was the median, 96.45 of a hundred: place 1 of 9 (Sample City).
      The report on 2021 is on single projects. Its amounts are not those of the whole department, so it is left out of totals and rankings.
      In 2021, 90.60% of the adjusted budgets was spent: CNY 24.8171 million of CNY 27.3921 million, over the 2 reports that give both.
      The execution rates of 11 departments lie between 91.77% and 97.91%; the median is 96.00%."
    `);
  });

  it('leaves no variable open', () => {
    expect(worded('zh') + worded('en')).not.toMatch(/[{}]|undefined|NaN/);
  });
});
