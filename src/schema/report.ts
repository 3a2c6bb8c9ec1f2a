import { z } from 'zod';
import { DISCLOSURE_METHODS, VALIDITIES } from '../vocabulary/disclosure.ts';
import { GRADES } from '../vocabulary/evaluation.ts';
import { FINDING_CODES } from '../vocabulary/findings.ts';
import { LOCALES } from '../vocabulary/locales.ts';
import {
  COVERAGES,
  EVALUATORS,
  PROSE_ORIGINS,
  REPLY_STATES,
  REPORT_KINDS,
} from '../vocabulary/report-kinds.ts';
import { budget } from './budget.ts';
import { described } from './described.ts';
import { indicatorGroup } from './indicators.ts';
import { localizedText } from './localized-text.ts';
import { staffing } from './staffing.ts';
import { amountText, count } from './written-number.ts';

const date = z.iso.date().nullish();
const text = z.string().trim().min(1);

const evaluator = z.strictObject({
  by: described(z.enum(EVALUATORS), {
    title: '评价主体',
    zh: '部门自评、财政评价或第三方评价。',
    en: 'The department itself, the finance bureau or a third party.',
  }),
  name: described(localizedText.optional(), {
    title: '评价机构名称',
    zh: '机构名称，不写个人。',
    en: 'An organisation, never a person.',
  }),
});

const source = z.strictObject({
  title: described(text, { title: '原文题名', zh: '原文题名。', en: 'Title of the source document.' }),
  publisher: described(text, { title: '发布机构', zh: '发布机构。', en: 'Who published it.' }),
  url: described(z.url({ protocol: /^https?$/ }).nullish(), {
    title: '网址',
    zh: '原文网址，不明则写 null。',
    en: 'Address of the source, null when not known.',
  }),
  format: described(localizedText, { title: '格式', zh: '原文格式。', en: 'Format of the source.' }),
  sha256: described(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    { title: 'SHA-256', zh: '原文件的 SHA-256 值。', en: 'SHA-256 of the source file.' },
  ),
  note: described(localizedText.optional(), {
    title: '说明',
    zh: '关于来源的说明。',
    en: 'A remark on the source.',
  }),
});

const disclosure = z.strictObject({
  indexNumber: described(text.nullish(), {
    title: '索引号',
    zh: '索引号，照录。',
    en: 'Index number, as printed.',
  }),
  documentNumber: described(text.nullish(), {
    title: '文号',
    zh: '文号，照录。',
    en: 'Document number, as printed.',
  }),
  category: described(localizedText.nullish(), {
    title: '主题分类',
    zh: '主题分类。',
    en: 'Subject category.',
  }),
  genre: described(localizedText.nullish(), { title: '体裁分类', zh: '体裁分类。', en: 'Genre.' }),
  issuer: described(localizedText.nullish(), { title: '发布机构', zh: '发布机构。', en: 'Issuer.' }),
  written: described(date, { title: '成文日期', zh: '成文日期。', en: 'Date of the document.' }),
  validity: described(z.enum(VALIDITIES).nullish(), {
    title: '有效性',
    zh: '有效或失效。',
    en: 'In force or expired.',
  }),
  method: described(z.enum(DISCLOSURE_METHODS).nullish(), {
    title: '公开方式',
    zh: '主动公开或依申请公开。',
    en: 'Proactive or on request.',
  }),
  scope: described(localizedText.nullish(), { title: '公开范围', zh: '公开范围。', en: 'Open to whom.' }),
  keywords: described(z.array(localizedText).default([]), {
    title: '关键词',
    zh: '关键词。默认为空。',
    en: 'Keywords. Default none.',
  }),
});

const marks = {
  score: described(amountText.nullish(), { title: '综合得分', zh: '综合得分。', en: 'Total score.' }),
  fullMarks: described(amountText.nullish(), { title: '满分', zh: '满分分值。', en: 'Full marks.' }),
  grade: described(z.enum(GRADES).nullish(), {
    title: '评价等级',
    zh: '报告所写等级：优、良、中、差。',
    en: 'Grade as stated.',
  }),
};

const evaluation = z.strictObject({
  ...marks,
  outside: described(z.strictObject({ ...evaluator.shape, ...marks }).optional(), {
    title: '外部评价结果',
    zh: '财政部门或第三方对同一年度的评价得分与等级，与自评结果对照。',
    en: 'Score and grade that the finance bureau or a third party gave for the same year, beside the self-score.',
  }),
});

const annex = z.strictObject({
  number: described(count, { title: '附表序号', zh: '附表序号。', en: 'Number of the annex.' }),
  title: described(localizedText, { title: '附表名称', zh: '附表名称。', en: 'Title of the annex.' }),
  included: described(z.boolean(), {
    title: '是否载入',
    zh: '本文件是否载有该附表。',
    en: 'Whether the file holds the annex.',
  }),
});

const reply = z.strictObject({
  code: described(z.enum(FINDING_CODES), {
    title: '疑点代码',
    zh: '所答复的疑点。',
    en: 'The finding answered.',
  }),
  place: described(text, {
    title: '所在字段',
    zh: '疑点所在字段，如 budget.executed；正文中的写所在部分，如 s-2-3；整份报告的写 report。',
    en: 'Field of the finding, e.g. budget.executed; of words in the text its section, e.g. s-2-3; of the report as a whole, report.',
  }),
  state: described(z.enum(REPLY_STATES), {
    title: '状态',
    zh: '待答、已说明或已更正。',
    en: 'Open, explained or corrected.',
  }),
  text: described(localizedText, { title: '答复', zh: '部门的答复。', en: "The department's answer." }),
  date: described(z.iso.date(), { title: '答复日期', zh: '答复日期。', en: 'Date of the answer.' }),
});

/** Frontmatter of `content/reports/<department>/<year>.md`: every figure, and labels in all languages. */
export const report = z.strictObject({
  title: described(localizedText, { title: '标题', zh: '报告标题。', en: 'Title of the report.' }),
  language: described(z.enum(LOCALES), {
    title: '正文语言',
    zh: '本文件正文的语言。',
    en: "Language of this file's text.",
  }),
  kind: described(z.enum(REPORT_KINDS), { title: '报告类型', zh: '报告类型。', en: 'Kind of report.' }),
  evaluator: described(evaluator.nullish(), {
    title: '评价主体',
    zh: '由谁评价；不明则不写。',
    en: 'Who evaluated; leave out when not stated.',
  }),
  coverage: described(z.enum(COVERAGES), {
    title: '收录范围',
    zh: '全文（full）或节录（excerpt）。',
    en: 'The full text, or an excerpt.',
  }),
  coverageNote: described(localizedText.nullish(), {
    title: '收录说明',
    zh: '节录必须写明读到什么、没有读到什么。',
    en: 'An excerpt must say what was read and what was not.',
  }),
  prose: described(z.enum(PROSE_ORIGINS), {
    title: '正文性质',
    zh: '原文（original）或转述（retold）。',
    en: "The department's own text, or facts retold by this site.",
  }),
  filed: described(date, { title: '填报日期', zh: '填报日期。', en: 'Date of filing.' }),
  published: described(date, { title: '公开日期', zh: '公开日期。', en: 'Date of publication.' }),
  source: described(source.nullish(), {
    title: '来源',
    zh: '原文出处。',
    en: 'Where the report was taken from.',
  }),
  disclosure: described(disclosure.optional(), {
    title: '信息公开题头',
    zh: '信息公开页面题头各项。',
    en: 'Head block of the disclosure page.',
  }),
  budget: described(budget.prefault({ unit: '万元' }), {
    title: '预算与执行',
    zh: '预算与执行；一个金额都未见时可不写。',
    en: 'Budget and execution; may be left out when no amount was seen.',
  }),
  staffing: described(staffing.optional(), {
    title: '编制与人员',
    zh: '编制与人员。',
    en: 'Posts and staff.',
  }),
  evaluation: described(evaluation.optional(), {
    title: '评价结果',
    zh: '得分与等级。',
    en: 'Score and grade.',
  }),
  indicators: described(z.array(indicatorGroup).default([]), {
    title: '绩效指标（附表2）',
    zh: '附表2。默认为空。',
    en: 'Annex 2. Default none.',
  }),
  notReported: described(z.array(text).default([]), {
    title: '未列示',
    zh: '报告应有或提及而没有给出的字段路径，如 [budget.lines, indicators]。默认为空。',
    en: 'Paths of fields that the report names or ought to give but does not. Default none.',
  }),
  annexes: described(z.array(annex).default([]), {
    title: '附表',
    zh: '报告所列附表。默认为空。',
    en: 'Annexes that the report lists. Default none.',
  }),
  replies: described(z.array(reply).default([]), {
    title: '部门答复',
    zh: '对公开疑点的答复。默认为空。',
    en: 'Answers to public questions. Default none.',
  }),
});

/** A report's frontmatter, validated. */
export type ReportInput = z.output<typeof report>;
