import { cellMoney, decimalOf, rateText } from './amounts.ts';
import type { LineFacts } from './budget.ts';
import type { Piece, TableRow } from './document.ts';
import type { IndicatorRow } from './indicators.ts';
import { rateOf } from './report-figures.ts';
import type { GoldenLocale } from './sentence.ts';
import type { Speaker } from './speaker.ts';
import { CAUSES } from './words/general.ts';

const UNIT = { zh: '万元', en: 'CNY million' } as const;
const PHASES = ['initial', 'increase', 'decrease', 'adjusted', 'executed'] as const;
const TABLE_RATE = { padded: true } as const;

const LABELS = {
  zh: {
    budget: '附表1：预算安排及执行情况',
    budgetCaption: '部门整体支出预算安排及执行情况',
    line: '项目',
    phases: ['年初预算', '调增', '调减', '调整后预算', '实际支出'],
    rates: ['执行率（按调整后预算）', '执行率（按年初预算）'],
    basic: '基本支出',
    personnel: '人员经费',
    operating: '公用经费',
    projects: '项目支出',
    total: '合计',
    threePublic: '“三公”经费',
    threePublicLines: ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'],
    spent: '支出',
    indicators: '附表2：绩效评价指标',
    indicatorsCaption: '部门整体支出绩效评价指标',
    indicatorColumns: ['指标', '目标值', '实际值', '分值', '得分', '偏差原因'],
  },
  en: {
    budget: 'Annex 1: Budget and execution',
    budgetCaption: 'Budget and execution of the whole department',
    line: 'Line',
    phases: ['Initial budget', 'Increase', 'Decrease', 'Adjusted budget', 'Actual expenditure'],
    rates: ['Execution rate (on adjusted budget)', 'Execution rate (on initial budget)'],
    basic: 'Basic expenditure',
    personnel: 'Personnel expenses',
    operating: 'Operating expenses',
    projects: 'Project expenditure',
    total: 'Total',
    threePublic: 'Three public expenses',
    threePublicLines: ['Official travel abroad', 'Official vehicles', 'Official receptions'],
    spent: 'Spent',
    indicators: 'Annex 2: Performance indicators',
    indicatorsCaption: 'Performance indicators of the whole department',
    indicatorColumns: ['Indicator', 'Target', 'Actual', 'Weight', 'Score', 'Reason for deviation'],
  },
} as const;

/** The tables of a report: lines of the budget, three public expenses, indicators. */
export function reportTables(speaker: Speaker): readonly Piece[] {
  return [...budgetTable(speaker), ...threePublicTable(speaker), ...indicatorTable(speaker)];
}

function budgetTable({ facts, locale }: Speaker): readonly Piece[] {
  const words = LABELS[locale];
  const { personnel, operating, basic, projects, projectTotal, total } = facts.budget;
  const lines: readonly (readonly [head: string, id: string, line: LineFacts])[] = [
    [words.basic, 'basic', basic],
    [words.personnel, 'personnel', personnel],
    [words.operating, 'operating', operating],
    [words.projects, 'projects', projectTotal],
    ...projects.map((project, index) => [project.name[locale], `project-${index + 1}`, project] as const),
    [words.total, 'total', total],
  ];
  return [
    heading('annex-1', words.budget),
    {
      kind: 'table',
      caption: words.budgetCaption,
      columns: [
        { label: words.line },
        ...words.phases.map((label) => ({ label, unit: UNIT[locale] })),
        ...words.rates.map((label) => ({ label })),
      ],
      rows: lines.map(([head, id, line]) => lineRow(head, id, line, locale)),
    },
  ];
}

function lineRow(head: string, id: string, line: LineFacts, locale: GoldenLocale): TableRow {
  return {
    head,
    anchor: `line-${id}`,
    cells: [
      ...PHASES.map((phase) => ({ text: cellMoney(line[phase], locale), anchor: `budget.${id}.${phase}` })),
      { text: rateText(rateOf(line.executed, line.adjusted), TABLE_RATE) },
      { text: rateText(rateOf(line.executed, line.initial), TABLE_RATE) },
    ],
  };
}

function threePublicTable({ facts, locale }: Speaker): readonly Piece[] {
  const words = LABELS[locale];
  const { abroad, vehicles, receptions } = facts.budget.threePublic;
  return [
    heading('three-public', words.threePublic),
    {
      kind: 'table',
      caption: words.threePublic,
      columns: [{ label: words.line }, { label: words.spent, unit: UNIT[locale] }],
      rows: [abroad, vehicles, receptions].map((spent, index) => ({
        head: words.threePublicLines[index]!,
        anchor: `three-public-${index + 1}`,
        cells: [{ text: cellMoney(spent, locale) }],
      })),
    },
  ];
}

function indicatorTable(speaker: Speaker): readonly Piece[] {
  const { facts, locale } = speaker;
  const words = LABELS[locale];
  return [
    heading('annex-2', words.indicators),
    {
      kind: 'table',
      caption: words.indicatorsCaption,
      columns: words.indicatorColumns.map((label) => ({ label })),
      rows: facts.indicators.map((row, index) => indicatorRow(row, index, speaker)),
    },
  ];
}

function indicatorRow(
  { words, target, actual, weight, score }: IndicatorRow,
  index: number,
  speaker: Speaker,
): TableRow {
  const { locale } = speaker;
  const unit = words.unit[locale] === '%' ? '%' : '';
  const value = (hundredths: number): string => decimalOf(hundredths, 2).replace(/\.?0+$/, '') + unit;
  const cause = score < weight ? speaker.word(speaker.draws.pick(CAUSES)) : '';
  return {
    head: words.name[locale],
    anchor: `indicator-${index + 1}`,
    cells: [
      { text: `${words.low ? '≤' : '≥'}${value(target)}` },
      { text: value(actual) },
      { text: `${weight / 100}` },
      { text: `${score / 100}` },
      { text: cause },
    ],
  };
}

function heading(anchor: string, text: string): Piece {
  return { kind: 'heading', level: 2, anchor, text, searched: false };
}
