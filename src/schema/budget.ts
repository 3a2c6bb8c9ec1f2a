import { z } from 'zod';
import { FUND_CLASSES, LINE_CLASSES, type LineClass } from '../vocabulary/budget.ts';
import { MONEY_UNITS } from '../vocabulary/money-units.ts';
import { described } from './described.ts';
import { localizedText, type LocalizedText } from './localized-text.ts';
import { amountText, percentText } from './written-number.ts';

const amount = amountText.nullish();

const phases = {
  initial: described(amount, {
    title: '年初预算',
    zh: '年初批复的预算数，单位见 budget.unit；未见则不写。按报告所印位数书写。',
    en: 'Initial (approved) budget in budget.unit; leave out when not seen. Digits as printed.',
    example: '2116.01',
  }),
  increase: described(amount, {
    title: '调增',
    zh: '年度执行中调增的金额，不为负。',
    en: 'Amount added during the year, never negative.',
    example: '623.20',
  }),
  decrease: described(amount, {
    title: '调减',
    zh: '年度执行中调减的金额，写正数。',
    en: 'Amount cut during the year, written as a positive number.',
    example: '0',
  }),
  adjusted: described(amount, {
    title: '调整后预算',
    zh: '调整后（全年）预算数。',
    en: 'Adjusted (full-year) budget.',
    example: '2739.21',
  }),
  executed: described(amount, {
    title: '实际支出',
    zh: '实际支出（执行数）。',
    en: 'Actual expenditure (outturn).',
    example: '2481.71',
  }),
};

const identifier = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A budget line as the file states it; its children, if any, should add up to it in every phase. */
export interface BudgetLineInput {
  id: string;
  class: LineClass;
  name: LocalizedText;
  initial?: string | null | undefined;
  increase?: string | null | undefined;
  decrease?: string | null | undefined;
  adjusted?: string | null | undefined;
  executed?: string | null | undefined;
  partial: boolean;
  lines: BudgetLineInput[];
}

const budgetLine: z.ZodType<BudgetLineInput> = z
  .strictObject({
    id: described(identifier, {
      title: '标识',
      zh: '小写字母、数字与连字符；同一项目各年相同。',
      en: 'Lower-case letters, digits, hyphens; the same for the same line in every year.',
      example: 'basic',
    }),
    class: described(z.enum(LINE_CLASSES), {
      title: '类别',
      zh: '基本支出、人员经费、公用经费、项目支出或其他。',
      en: 'Basic, personnel, operating, project or other.',
    }),
    name: described(localizedText, { title: '名称', zh: '报告所写名称。', en: 'Name as in the report.' }),
    ...phases,
    partial: described(z.boolean().default(false), {
      title: '下级不全',
      zh: '下级明细已知不全时写 true，则不核对合计。默认 false。',
      en: 'true when the lines below are known to be incomplete; their sum is then not checked. Default false.',
    }),
    get lines() {
      return described(z.array(budgetLine).default([]), {
        title: '下级明细',
        zh: '下级明细，各阶段合计应等于本行。默认为空。',
        en: 'Lines below this one; they should add up to it in every phase. Default none.',
      });
    },
  })
  .meta({ id: 'budgetLine' });

const fundSource = z
  .strictObject({
    class: described(z.enum(FUND_CLASSES), { title: '类别', zh: '资金来源类别。', en: 'Class of funds.' }),
    name: described(localizedText, { title: '名称', zh: '报告所写名称。', en: 'Name as in the report.' }),
    initial: phases.initial,
    adjusted: phases.adjusted,
    executed: phases.executed,
  })
  .meta({ id: 'fundSource' });

const budgetAndSpent = z
  .strictObject({
    budget: described(amount, { title: '预算数', zh: '预算数。', en: 'Budgeted amount.' }),
    spent: described(amount, { title: '决算数', zh: '实际支出数。', en: 'Amount spent.' }),
  })
  .meta({ id: 'budgetAndSpent' });

const threePublic = z.strictObject({
  travelAbroad: described(budgetAndSpent.optional(), {
    title: '因公出国（境）费',
    zh: '因公出国（境）费。',
    en: 'Official travel abroad.',
  }),
  vehicles: described(budgetAndSpent.optional(), {
    title: '公务用车购置及运行费',
    zh: '公务用车购置及运行费。',
    en: 'Official vehicles, purchase and running.',
  }),
  receptions: described(budgetAndSpent.optional(), {
    title: '公务接待费',
    zh: '公务接待费。',
    en: 'Official receptions.',
  }),
  total: described(budgetAndSpent.optional(), {
    title: '“三公”经费合计',
    zh: '报告所写合计。',
    en: 'Total as the report states it.',
  }),
});

/** The budget of a report: totals, rates as stated, lines, sources of funds, three public expenses. */
export const budget = z.strictObject({
  unit: described(z.enum(MONEY_UNITS), {
    title: '金额单位',
    zh: '本文件全部金额的单位：元、万元或亿元。',
    en: 'Unit of every amount in the file: 元 (CNY), 万元 (CNY 10,000) or 亿元 (CNY 100 million).',
    example: '万元',
  }),
  ...phases,
  stated: described(
    z
      .strictObject({
        executionRate: described(percentText.nullish(), {
          title: '预算执行率（报告所写）',
          zh: '报告写明的预算执行率，带百分号。',
          en: 'Execution rate as the report states it, with the per cent sign.',
          example: '90.60%',
        }),
        adjustmentRate: described(percentText.nullish(), {
          title: '预算调整率（报告所写）',
          zh: '报告写明的预算调整率，带百分号。',
          en: 'Adjustment rate as the report states it, with the per cent sign.',
          example: '0%',
        }),
      })
      .default({}),
    {
      title: '报告所写比率',
      zh: '只写报告写明的，不写计算所得。',
      en: 'Only what the report itself states, never what is computed.',
    },
  ),
  reasons: described(
    z
      .strictObject({
        adjustment: described(localizedText.nullish(), {
          title: '调整原因',
          zh: '报告所写预算调整原因。',
          en: 'Reason for the adjustment.',
        }),
        lowExecution: described(localizedText.nullish(), {
          title: '执行率低的原因',
          zh: '报告所写执行率偏低的原因。',
          en: 'Reason for low execution.',
        }),
      })
      .default({}),
    {
      title: '原因说明',
      zh: '报告自己给出的原因，用两种语言写。',
      en: "The report's own reasons, in both languages.",
    },
  ),
  carryOver: described(
    z
      .strictObject({
        opening: described(amount, {
          title: '年初结转结余',
          zh: '年初结转结余。',
          en: 'Carried over into the year.',
        }),
        closing: described(amount, {
          title: '年末结转结余',
          zh: '年末结转结余。',
          en: 'Carried over at its end.',
        }),
      })
      .optional(),
    { title: '结转结余', zh: '年初、年末结转结余。', en: 'Carry-over at the beginning and end of the year.' },
  ),
  lastYear: described(
    z
      .strictObject({
        initial: phases.initial,
        adjusted: phases.adjusted,
        executed: phases.executed,
      })
      .optional(),
    {
      title: '上年数（本报告所载）',
      zh: '本报告重述的上年年初预算、调整后预算、实际支出，与上年报告核对。',
      en: "Last year's amounts as this report repeats them; they are held against last year's own report.",
    },
  ),
  lines: described(z.array(budgetLine).default([]), {
    title: '预算明细（附表1）',
    zh: '附表1各行，逐级嵌套。默认为空。',
    en: 'Annex 1, nested. Default none.',
  }),
  sources: described(z.array(fundSource).default([]), {
    title: '资金来源',
    zh: '按资金来源分列。默认为空。',
    en: 'By source of funds. Default none.',
  }),
  threePublic: described(threePublic.optional(), {
    title: '“三公”经费',
    zh: '三项经费的预算数与决算数。',
    en: 'The three public expenses, budgeted and spent.',
  }),
});

/** The budget of a report as the file states it. */
export type BudgetInput = z.output<typeof budget>;
