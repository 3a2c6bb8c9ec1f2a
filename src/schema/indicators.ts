import { z } from 'zod';
import { COMPARATORS } from '../vocabulary/evaluation.ts';
import { described } from './described.ts';
import { localizedText } from './localized-text.ts';
import { amountText, decimalText } from './written-number.ts';

const value = z.union([decimalText, localizedText]).nullish();

const indicator = z
  .strictObject({
    id: described(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), {
      title: '标识',
      zh: '小写字母、数字与连字符；同一指标各年相同。',
      en: 'Lower-case letters, digits, hyphens; the same for the same indicator in every year.',
    }),
    name: described(localizedText, {
      title: '三级指标',
      zh: '三级指标名称。',
      en: 'Name of the level-3 indicator.',
    }),
    comparator: described(z.enum(COMPARATORS).nullish(), {
      title: '指标性质',
      zh: '>=、<=、= 或 qualitative（定性）。',
      en: '>=, <=, = or qualitative (judged in words).',
    }),
    target: described(value, {
      title: '年度指标值',
      zh: '数值，定性指标写两种语言的文字。',
      en: 'A number, or text in both languages for a qualitative indicator.',
    }),
    actual: described(value, {
      title: '实际完成值',
      zh: '写法同年度指标值。',
      en: 'Written like the target.',
    }),
    unit: described(localizedText.nullish(), {
      title: '度量单位',
      zh: '数值的单位，如 { zh: 万亩, en: "10,000 mu" }。',
      en: 'Unit of the number.',
    }),
    weight: described(amountText.nullish(), {
      title: '分值',
      zh: '指标分值（权重），单位：分。',
      en: 'Weight in points.',
      example: '10',
    }),
    score: described(amountText.nullish(), { title: '得分', zh: '单位：分。', en: 'Score in points.' }),
    deviation: described(localizedText.nullish(), {
      title: '偏差原因及改进措施',
      zh: '未达标时报告所写原因。',
      en: "The report's reason for a missed target.",
    }),
  })
  .meta({ id: 'indicator' });

const subgroup = z
  .strictObject({
    name: described(localizedText, { title: '二级指标', zh: '二级指标名称。', en: 'Name of level 2.' }),
    indicators: described(z.array(indicator).min(1), {
      title: '三级指标',
      zh: '三级指标各行。',
      en: 'The level-3 indicators.',
    }),
  })
  .meta({ id: 'indicatorSubgroup' });

/** A first-level group of annex 2. */
export const indicatorGroup = z
  .strictObject({
    name: described(localizedText, { title: '一级指标', zh: '一级指标名称。', en: 'Name of level 1.' }),
    weight: described(amountText.nullish(), {
      title: '本组分值',
      zh: '报告写明的本组分值。',
      en: 'Weight of the group as stated.',
    }),
    partial: described(z.boolean().default(false), {
      title: '本组不全',
      zh: '本组指标未全部见到时写 true，则不核对合计。默认 false。',
      en: 'true when not all indicators of the group were seen; sums are then not checked. Default false.',
    }),
    subgroups: described(z.array(subgroup).min(1), {
      title: '二级指标',
      zh: '二级指标各组。',
      en: 'The level-2 groups.',
    }),
  })
  .meta({ id: 'indicatorGroup' });

/** A first-level group of annex 2 as the file states it. */
export type IndicatorGroupInput = z.output<typeof indicatorGroup>;
/** An indicator as the file states it. */
export type IndicatorInput = z.output<typeof indicator>;
