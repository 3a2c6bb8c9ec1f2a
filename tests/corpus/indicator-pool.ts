import type { Comparator } from '../../src/vocabulary/evaluation.ts';
import { both, type Bilingual } from './bilingual.ts';

/** A kind of indicator that any body may have. */
export interface IndicatorKind {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly comparator: Exclude<Comparator, 'qualitative'>;
  /** Spans of the first year's target, in steps of the last digit. */
  readonly lowest: number;
  readonly highest: number;
  readonly decimals: number;
}

/** A second-level group with the kinds to choose from. */
export interface SubgroupPool {
  readonly name: Bilingual;
  readonly kinds: readonly IndicatorKind[];
}

/** Unit of shares. */
export const PERCENT = both('%', '%');

function more(
  id: string,
  name: Bilingual,
  unit: Bilingual,
  [lowest, highest]: readonly [number, number],
): IndicatorKind {
  return { id, name, unit, comparator: '>=', lowest, highest, decimals: 0 };
}

function less(
  id: string,
  name: Bilingual,
  unit: Bilingual,
  [lowest, highest]: readonly [number, number],
): IndicatorKind {
  return { id, name, unit, comparator: '<=', lowest, highest, decimals: 1 };
}

function rate(id: string, name: Bilingual, [lowest, highest]: readonly [number, number]): IndicatorKind {
  return { id, name, unit: PERCENT, comparator: '>=', lowest, highest, decimals: 1 };
}

/** Rows of the output group: at least five are always taken. */
export const OUTPUT_POOL: readonly SubgroupPool[] = [
  {
    name: both('数量指标', 'Quantity'),
    kinds: [
      more('inspections', both('现场检查次数', 'Inspections on site'), both('次', 'visits'), [60, 600]),
      more('cases', both('办结服务事项', 'Service cases completed'), both('件', 'cases'), [800, 9000]),
      more('sessions', both('业务培训场次', 'Training sessions'), both('场', 'sessions'), [40, 120]),
      more('sites', both('更新改造设施', 'Facilities renewed'), both('处', 'sites'), [45, 300]),
      more('points', both('新增监测点位', 'New monitoring points'), both('个', 'points'), [40, 260]),
      more('leaflets', both('编印宣传资料', 'Leaflets printed'), both('份', 'copies'), [2000, 30000]),
    ],
  },
  {
    name: both('质量指标', 'Quality'),
    kinds: [
      rate('acceptance', both('项目验收合格率', 'Projects accepted'), [860, 960]),
      rate('accuracy', both('数据准确率', 'Accuracy of data'), [900, 975]),
      less('complaints', both('投诉举报率', 'Complaints'), both('‰', 'per mille'), [40, 90]),
    ],
  },
  {
    name: both('时效指标', 'Timeliness'),
    kinds: [
      rate('on-time', both('按期办结率', 'Cases closed in time'), [850, 965]),
      less('response', both('平均响应时间', 'Mean response time'), both('小时', 'hours'), [40, 240]),
    ],
  },
  {
    name: both('成本指标', 'Cost'),
    kinds: [
      {
        ...more(
          'machine-hours',
          both('设备运行时长', 'Hours of operation'),
          both('小时', 'hours'),
          [1800, 8000],
        ),
        comparator: '=',
      },
      less('unit-cost', both('单位服务成本', 'Cost per case'), both('元/件', 'CNY per case'), [400, 3000]),
    ],
  },
];

/** Rows of the benefits group. */
export const BENEFIT_POOL: readonly SubgroupPool[] = [
  {
    name: both('社会效益', 'Social benefits'),
    kinds: [
      rate('coverage', both('服务覆盖率', 'Coverage of services'), [620, 940]),
      rate('awareness', both('公众知晓率', 'Public awareness'), [550, 900]),
      less('waiting', both('平均等候时间', 'Mean waiting time'), both('分钟', 'minutes'), [80, 350]),
    ],
  },
  {
    name: both('经济效益', 'Economic benefits'),
    kinds: [
      more('jobs', both('带动就业人数', 'Jobs supported'), both('人', 'people'), [50, 900]),
      more('savings', both('节约资金', 'Money saved'), both('万元', '10,000 CNY'), [40, 400]),
    ],
  },
  {
    name: both('生态效益', 'Ecological benefits'),
    kinds: [
      less('energy', both('单位能耗', 'Energy used'), both('千克/平方米', 'kg per square metre'), [60, 180]),
    ],
  },
];

/** Rows of the satisfaction group. */
export const SATISFACTION_POOL: readonly SubgroupPool[] = [
  {
    name: both('服务对象满意度', 'Satisfaction of users'),
    kinds: [
      rate('public-satisfaction', both('服务对象满意度', 'Satisfaction of the public'), [820, 940]),
      rate('staff-satisfaction', both('干部职工满意度', 'Satisfaction of staff'), [780, 930]),
    ],
  },
];
