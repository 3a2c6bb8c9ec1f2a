import type { ReportInput } from '../../../../../src/schema/report.ts';
import type { BudgetLineInput } from '../../../../../src/schema/budget.ts';
import type { IndicatorInput } from '../../../../../src/schema/indicators.ts';
import { PHASES, THREE_PUBLIC_PARTS } from '../../../../../src/vocabulary/budget.ts';

/** A table as rows of texts, as {@link tableOf} takes it. */
export type Rows = readonly (readonly string[])[];

const PHASE_HEADERS = ['年初预算', '调增', '调减', '调整后预算', '实际支出'];

const PART_NAMES = {
  travelAbroad: '因公出国（境）费',
  vehicles: '公务用车购置及运行费',
  receptions: '公务接待费',
  total: '合计',
} as const;

const SIGNS = { '>=': '≥', '<=': '≤', '=': '=', qualitative: '定性' } as const;

const KIND_NAMES = {
  administrative: '行政编制',
  institution: '事业编制',
  workers: '工勤编制',
  other: '其他编制',
} as const;

/** Prints annex 1 of a report, its lines numbered by their depth. */
export function annexOne({ budget }: ReportInput): Rows {
  const { executionRate, adjustmentRate } = budget.stated;
  const rate = (digits: string | null | undefined): string =>
    typeof digits === 'string' ? `${digits}%` : '';
  return [
    ['项目', ...PHASE_HEADERS, '执行率', '调整率'],
    ...lineRows(budget.lines, 0),
    ['合计', ...PHASES.map((phase) => budget[phase] ?? ''), rate(executionRate), rate(adjustmentRate)],
  ];
}

function lineRows(lines: readonly BudgetLineInput[], depth: number): Rows {
  return lines.flatMap((line, index) => [
    [`${markerOf(depth, index)}${line.name.zh ?? ''}`, ...PHASES.map((phase) => line[phase] ?? ''), '', ''],
    ...lineRows(line.lines, depth + 1),
  ]);
}

function markerOf(depth: number, index: number): string {
  const chinese = '一二三四五六七八九'[index] ?? '十';
  return depth === 0 ? `${chinese}、` : depth === 1 ? `${index + 1}.` : `（${index + 1}）`;
}

/** Prints the sources of funds. */
export function sourcesTable({ budget }: ReportInput): Rows {
  return [
    ['资金来源', '年初预算数', '调整后预算数', '支出数'],
    ...budget.sources.map((source) => [
      source.name.zh ?? '',
      source.initial ?? '',
      source.adjusted ?? '',
      source.executed ?? '',
    ]),
  ];
}

/** Prints the three public expenses. */
export function threePublicTable({ budget }: ReportInput): Rows {
  const parts = [...THREE_PUBLIC_PARTS, 'total' as const];
  return [
    ['项目', '预算数', '决算数'],
    ...parts.map((part) => [
      PART_NAMES[part],
      budget.threePublic?.[part]?.budget ?? '',
      budget.threePublic?.[part]?.spent ?? '',
    ]),
  ];
}

/** Prints posts and staff as pairs of label and number. */
export function staffingTable({ staffing }: ReportInput): Rows {
  const pairs: readonly (readonly [string, number | null | undefined])[] = [
    ['编制数', staffing?.posts],
    ['实有人数', staffing?.inPost],
    ...Object.entries(KIND_NAMES).map(([kind, name]) => {
      const kinds = new Map(Object.entries(staffing?.kinds ?? {}));
      return [`其中：${name}`, kinds.get(kind)] as const;
    }),
    ['离退休人数', staffing?.retired],
    ['编外人数', staffing?.temporary],
  ];
  const [year, month, day] = (staffing?.asOf ?? '').split('-').map(Number);
  return [
    ...pairs.map(([name, count]) => [name, count?.toString() ?? '']),
    [
      '统计日期',
      year === undefined || month === undefined || day === undefined ? '' : `${year}年${month}月${day}日`,
    ],
  ];
}

/** Prints annex 2 of a report, levels merged, with columns for comparator and unit. */
export function annexTwo({ indicators, evaluation }: ReportInput): Rows {
  const rows = indicators.flatMap((group) =>
    group.subgroups.flatMap((subgroup, s) =>
      subgroup.indicators.map((indicator, i) => [
        s === 0 && i === 0 ? `${group.name.zh ?? ''}（${group.weight ?? ''}分）` : '^',
        i === 0 ? (subgroup.name.zh ?? '') : '^',
        indicator.name.zh ?? '',
        indicator.comparator ? SIGNS[indicator.comparator] : '',
        textOf(indicator.target),
        indicator.unit?.zh ?? '',
        textOf(indicator.actual),
        indicator.weight ?? '',
        indicator.score ?? '',
        indicator.deviation?.zh ?? '',
      ]),
    ),
  );
  return [
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '指标性质',
      '指标值',
      '度量单位',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ...rows,
    ['总分', '<', '<', '', '', '', '', evaluation?.fullMarks ?? '', evaluation?.score ?? '', ''],
  ];
}

/** Prints annex 2 with comparator and unit in the values, levels given once. */
export function annexTwoCompact({ indicators }: ReportInput): Rows {
  return [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '权重', '自评得分'],
    ...indicators.flatMap((group) =>
      group.subgroups.flatMap((subgroup, s) =>
        subgroup.indicators.map((indicator, i) => [
          s === 0 && i === 0 ? `${group.name.zh ?? ''}(${group.weight ?? ''})` : '',
          i === 0 ? (subgroup.name.zh ?? '') : '',
          indicator.name.zh ?? '',
          withUnit(indicator, indicator.target, true),
          withUnit(indicator, indicator.actual, false),
          indicator.weight ?? '',
          indicator.score ?? '',
        ]),
      ),
    ),
  ];
}

function withUnit(indicator: IndicatorInput, value: IndicatorInput['target'], isTarget: boolean): string {
  if (typeof value !== 'string') return textOf(value);
  const { comparator } = indicator;
  const sign = isTarget && comparator && comparator !== 'qualitative' ? SIGNS[comparator] : '';
  return `${sign}${value}${indicator.unit?.zh ?? ''}`;
}

function textOf(value: IndicatorInput['target']): string {
  return typeof value === 'string' ? value : (value?.zh ?? '');
}
