import { z } from 'zod';
import { DEPARTMENT_KINDS, NAME_STATUSES, SUCCESSIONS } from '../vocabulary/department-kinds.ts';
import { described } from './described.ts';
import { localizedText } from './localized-text.ts';

const text = z.string().trim().min(1);

const predecessor = z.strictObject({
  department: described(text, {
    title: '原部门',
    zh: '原部门的文件名。',
    en: "File name of the earlier body's entry.",
  }),
  relation: described(z.enum(SUCCESSIONS), {
    title: '关系',
    zh: '更名、合并或拆分。',
    en: 'Renamed, merged or split.',
  }),
  date: described(z.iso.date(), { title: '生效日期', zh: '生效日期。', en: 'Date of effect.' }),
  document: described(localizedText.optional(), {
    title: '依据文件',
    zh: '依据文件。',
    en: 'Document that ordered it.',
  }),
});

/** `content/departments/<department>.yaml`: names, kind, lineage of a body. */
export const department = z.strictObject({
  region: described(text, {
    title: '地区',
    zh: 'content/regions/ 中的文件名。',
    en: 'A file name in content/regions/.',
  }),
  name: described(localizedText, { title: '名称', zh: '部门全称。', en: 'Full name.' }),
  nameStatus: described(z.enum(NAME_STATUSES), {
    title: '译名性质',
    zh: '译名为官方译名或本站自译。',
    en: "Whether the translated name is the body's own.",
  }),
  shortName: described(localizedText, { title: '简称', zh: '简称。', en: 'Short name.' }),
  aliases: described(z.array(text).default([]), {
    title: '别名',
    zh: '其他写法，供检索。默认为空。',
    en: 'Other ways it is written, for search. Default none.',
  }),
  kind: described(z.enum(DEPARTMENT_KINDS), {
    title: '类别',
    zh: '工作领域或性质。',
    en: 'What it works on or is.',
  }),
  predecessors: described(z.array(predecessor).default([]), {
    title: '沿革',
    zh: '由哪些部门更名、合并、拆分而来。默认为空。',
    en: 'Bodies it came out of. Default none.',
  }),
  active: described(
    z
      .strictObject({
        from: described(z.iso.date().nullish(), {
          title: '设立日期',
          zh: '设立日期；不明则不写。',
          en: 'First day; leave out when not known.',
        }),
        to: described(z.iso.date().nullish(), {
          title: '撤销日期',
          zh: '撤销日期；仍存续则不写。',
          en: 'Last day; leave out while it exists.',
        }),
      })
      .default({}),
    {
      title: '存续期间',
      zh: '设立与撤销日期。',
      en: 'From when to when it exists.',
    },
  ),
});

/** A department's entry, validated. */
export type DepartmentInput = z.output<typeof department>;
