import { z } from 'zod';
import { REGION_LEVELS } from '../vocabulary/department-kinds.ts';
import { described } from './described.ts';
import { localizedText } from './localized-text.ts';

/** `content/regions/<region>.yaml`. */
export const region = z.strictObject({
  name: described(localizedText, { title: '名称', zh: '地区名称。', en: 'Name of the region.' }),
  level: described(z.enum(REGION_LEVELS), {
    title: '级别',
    zh: '省级、地级或县级。',
    en: 'Province, prefecture or county level.',
  }),
  divisionCode: described(
    z
      .string()
      .regex(/^\d{6}$/)
      .nullish(),
    {
      title: '行政区划代码',
      zh: '六位代码，加引号（GB/T 2260）。',
      en: 'Six digits in quotes (GB/T 2260).',
      example: '"320200"',
    },
  ),
  parent: described(z.string().nullish(), {
    title: '上级地区',
    zh: '上级地区的文件名。',
    en: 'File name of the region above.',
  }),
  fictional: described(z.boolean().default(false), {
    title: '虚构',
    zh: '虚构地区写 true，其全部页面与数据均会标明。默认 false。',
    en: 'true for an invented region; all its pages and data say so. Default false.',
  }),
});

/** A region's entry, validated. */
export type RegionInput = z.output<typeof region>;
