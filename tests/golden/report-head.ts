import { cellMoney, decimalOf, rateText } from './amounts.ts';
import type { Entries, Piece } from './document.ts';
import type { ReportFacts } from './facts.ts';
import { rateOf } from './report-figures.ts';
import type { GoldenLocale } from './sentence.ts';
import { MONTHS } from './words/general.ts';

const LABELS = {
  zh: {
    facts: '概览',
    initial: '年初预算',
    adjusted: '调整后预算',
    executed: '实际支出',
    rate: '执行率（按调整后预算）',
    rateOnInitial: '执行率（按年初预算）',
    adjustment: '预算调整率（按金额计算）',
    score: '综合得分',
    staff: '实有人数',
    index: '索引号',
    number: '文号',
    issuer: '发布机构',
    filed: '填报日期',
    category: '主题分类',
    categoryValue: '财政',
    keywords: '关键词',
    unit: '万元',
    comma: '，',
  },
  en: {
    facts: 'At a glance',
    initial: 'Initial budget',
    adjusted: 'Adjusted budget',
    executed: 'Actual expenditure',
    rate: 'Execution rate (on adjusted budget)',
    rateOnInitial: 'Execution rate (on initial budget)',
    adjustment: 'Adjustment rate (by amounts)',
    score: 'Score',
    staff: 'Staff in post',
    index: 'Index number',
    number: 'Document number',
    issuer: 'Issuer',
    filed: 'Date filed',
    category: 'Category',
    categoryValue: 'Public finance',
    keywords: 'Keywords',
    unit: 'CNY million',
    comma: ', ',
  },
} as const;

/** What stands at the head of every report: figures, and where and when it was published. */
export function reportHead(facts: ReportFacts, locale: GoldenLocale): readonly Piece[] {
  return [
    { kind: 'heading', level: 2, anchor: 'facts', text: LABELS[locale].facts, searched: false },
    figures(facts, locale),
    disclosure(facts, locale),
  ];
}

function figures({ budget, score, staff }: ReportFacts, locale: GoldenLocale): Entries {
  const words = LABELS[locale];
  const { total } = budget;
  const money = (steps: number): string => `${cellMoney(steps, locale)} ${words.unit}`;
  const rate = (part: number, whole: number): string => rateText(rateOf(part, whole), { padded: true });
  return {
    kind: 'entries',
    entries: [
      { label: words.initial, text: money(total.initial), anchor: 'budget.initial' },
      { label: words.adjusted, text: money(total.adjusted), anchor: 'budget.adjusted' },
      { label: words.executed, text: money(total.executed), anchor: 'budget.executed' },
      { label: words.rate, text: rate(total.executed, total.adjusted), anchor: 'rates.execution' },
      { label: words.rateOnInitial, text: rate(total.executed, total.initial), anchor: 'rates.on-initial' },
      {
        label: words.adjustment,
        text: rate(total.adjusted - total.initial, total.initial),
        anchor: 'rates.adjustment',
      },
      { label: words.score, text: `${decimalOf(score, 2)} / 100`, anchor: 'evaluation.score' },
      { label: words.staff, text: `${staff.inPost}`, anchor: 'staffing.inPost' },
    ],
  };
}

function disclosure({ department, year, filed, number }: ReportFacts, locale: GoldenLocale): Entries {
  const words = LABELS[locale];
  const { region, sign, name, domain } = department;
  const [month, day] = filed;
  const index = `${region.id.slice(0, 3).toUpperCase()}-${`${department.index}`.padStart(4, '0')}/${year + 1}-${`${number}`.padStart(5, '0')}`;
  return {
    kind: 'entries',
    entries: [
      { label: words.index, text: index },
      { label: words.number, text: `${region.sign}${sign}绩〔${year + 1}〕${number}号` },
      { label: words.category, text: words.categoryValue, commonplace: true },
      { label: words.issuer, text: name[locale] },
      {
        label: words.filed,
        text:
          locale === 'zh' ? `${year + 1}年${month}月${day}日` : `${day} ${MONTHS[month - 1]!.en} ${year + 1}`,
        anchor: 'disclosure.filed',
      },
      { label: words.keywords, text: [KEYWORD[locale], domain.field[locale]].join(words.comma) },
    ],
  };
}

const KEYWORD = { zh: '绩效评价', en: 'performance evaluation' } as const;
