import { z } from 'zod';
import { POST_KINDS } from '../vocabulary/budget.ts';
import { described } from './described.ts';
import { count } from './written-number.ts';

/** Established posts and staff in post. */
export const staffing = z.strictObject({
  posts: described(count.nullish(), {
    title: '编制数',
    zh: '编制总数，单位：名。',
    en: 'Established posts, in all.',
    example: '29',
  }),
  inPost: described(count.nullish(), {
    title: '实有人数',
    zh: '在职人员数，单位：人。',
    en: 'Staff in post.',
    example: '34',
  }),
  kinds: described(z.partialRecord(z.enum(POST_KINDS), count).default({}), {
    title: '编制分类',
    zh: '各类编制数，如 { administrative: 29 }；合计应等于编制数。',
    en: 'Posts by kind, e.g. { administrative: 29 }; they should add up to the posts.',
  }),
  retired: described(count.nullish(), { title: '离退休人数', zh: '离退休人员数。', en: 'Retired staff.' }),
  temporary: described(count.nullish(), {
    title: '编外人数',
    zh: '编外聘用人员数。',
    en: 'Temporary staff outside the posts.',
  }),
  asOf: described(z.iso.date().nullish(), {
    title: '统计日期',
    zh: '人数的统计日期，应在报告年度内。',
    en: 'Date of the count, within the report year.',
    example: '2023-12-31',
  }),
});
