import { z } from 'zod';
import { LOCALES } from '../vocabulary/locales.ts';
import { admin } from './admin.ts';
import { described } from './described.ts';
import { localizedText } from './localized-text.ts';
import { count, percentText } from './written-number.ts';

const text = z.string().trim().min(1);

const monthDay = z
  .string()
  .regex(
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
  )
  .nullish();

const deadline = z.strictObject({
  region: described(text.nullish(), {
    title: '地区',
    zh: 'content/regions/ 中的文件名，适用于该地区及其下级；不写则适用于全部地区。',
    en: 'A file name in content/regions/; it holds for that region and those below. Left out: for all.',
  }),
  from: described(count.nullish(), {
    title: '起始年度',
    zh: '自哪一报告年度起适用；不写则不限。',
    en: 'First report year for which it holds; left out: for every year.',
    example: '2021',
  }),
  filed: described(monthDay, {
    title: '报送截止日',
    zh: '报告年度次年的月-日，加引号。',
    en: 'Last day of filing: month and day of the year after the report year, in quotes.',
    example: '"05-31"',
  }),
  published: described(monthDay, {
    title: '公开截止日',
    zh: '报告年度次年的月-日，加引号。',
    en: 'Last day of publication: month and day of the year after the report year, in quotes.',
    example: '"06-30"',
  }),
});

/** A percentage that is not below zero. */
const limit = percentText.refine((digits) => !digits.startsWith('-'), { params: { expected: 'percentage' } });

const thresholds = z.strictObject({
  adjustment: described(limit.prefault('30%'), {
    title: '预算调整率上限',
    zh: '调整幅度超过此数而没有原因说明即提示。默认 30%。',
    en: 'An adjustment beyond this without a reason is noted. Default 30%.',
    example: '30%',
  }),
  execution: described(limit.prefault('90%'), {
    title: '预算执行率下限',
    zh: '执行率低于此数而没有原因说明即提示。默认 90%。',
    en: 'Execution below this without a reason is noted. Default 90%.',
    example: '90%',
  }),
  initialDeviation: described(limit.prefault('15%'), {
    title: '支出偏离年初预算的幅度',
    zh: '实际支出偏离年初预算超过此数即提示（PEFA PI-1 的 C 级界限）。默认 15%。',
    en: 'Spending that departs from the initial budget by more is noted (the limit of C in PEFA PI-1). Default 15%.',
    example: '15%',
  }),
  scoreGap: described(limit.prefault('5%'), {
    title: '自评与外部评价的分差',
    zh: '按百分制相差超过此数即提示。默认 5%。',
    en: 'A difference between the self-score and an outside score beyond this share of full marks is noted. Default 5%.',
    example: '5%',
  }),
});

/** `content/site.yaml`: who publishes, and where. Empty marks are not printed. */
export const site = z.strictObject({
  name: described(localizedText, { title: '网站名称', zh: '网站名称。', en: 'Name of the site.' }),
  description: described(localizedText, {
    title: '网站说明',
    zh: '一句话说明，用于首页与搜索引擎。',
    en: 'One sentence for the home page and for search engines.',
  }),
  url: described(z.url({ protocol: /^https?$/ }), {
    title: '网站地址',
    zh: '公开网址，可以是其他网站的子目录。',
    en: 'Public address; it may be a folder of another site.',
    example: 'https://www.example.gov.cn/zfxxgk/jx/',
  }),
  defaultLocale: described(z.enum(LOCALES), {
    title: '默认语言',
    zh: '根目录使用的语言。',
    en: 'Language at the root.',
  }),
  demonstration: described(z.boolean().default(false), {
    title: '演示站',
    zh: '演示站写 true，各页均会标明。默认 false。',
    en: 'true for a demonstration; every page says so. Default false.',
  }),
  authority: described(localizedText.nullish(), {
    title: '主管单位',
    zh: '主管单位；空则不显示。',
    en: 'Supervising authority; not shown when empty.',
  }),
  host: described(localizedText.nullish(), {
    title: '主办单位',
    zh: '主办单位；空则不显示。',
    en: 'Host organisation; not shown when empty.',
  }),
  organiser: described(localizedText.nullish(), {
    title: '承办单位',
    zh: '承办单位；空则不显示。',
    en: 'Organising body; not shown when empty.',
  }),
  licence: described(
    z.strictObject({
      name: described(localizedText, { title: '许可名称', zh: '许可协议名称。', en: 'Name of the licence.' }),
      url: described(z.url({ protocol: /^https?$/ }), {
        title: '许可网址',
        zh: '许可协议网址。',
        en: 'Address of the licence.',
      }),
    }),
    {
      title: '内容许可',
      zh: '内容与数据的使用许可。',
      en: 'Licence of content and data.',
    },
  ),
  registration: described(
    z
      .strictObject({
        siteCode: described(text.nullish(), {
          title: '政府网站标识码',
          zh: '十位数字；空则不显示。',
          en: 'Ten digits; not shown when empty.',
        }),
        icp: described(text.nullish(), {
          title: 'ICP备案号',
          zh: 'ICP备案号；空则不显示。',
          en: 'ICP filing number; not shown when empty.',
        }),
        publicSecurity: described(text.nullish(), {
          title: '公安备案号',
          zh: '公安备案号；空则不显示。',
          en: 'Public-security filing number; not shown when empty.',
        }),
      })
      .default({}),
    {
      title: '备案信息',
      zh: '政府网站的标识与备案号。',
      en: 'Registration marks of a government site.',
    },
  ),
  thresholds: described(thresholds.prefault({}), {
    title: '核对阈值',
    zh: '提示类核对的界限。',
    en: 'Limits of the checks that note what is worth knowing.',
  }),
  deadlines: described(z.array(deadline).default([]), {
    title: '截止日期',
    zh: '报送与公开的截止日期，取第一条适用的。默认没有，则不判断是否逾期。',
    en: 'Last days of filing and publication; the first entry that fits holds. Default none: lateness is then not judged.',
  }),
  asOf: described(z.iso.date().nullish(), {
    title: '公开情况截止日',
    zh: '判断“未到期”“未公开”所用的日期；不写则取内容中最晚的日期。环境变量 MINGZHANG_DATE 优先。',
    en: 'The day by which coverage is judged (not yet due, missing). Left out: the latest date in the content. The environment variable MINGZHANG_DATE goes before it.',
  }),
  contactUrl: described(z.url({ protocol: /^https?$/ }).nullish(), {
    title: '联系与纠错网址',
    zh: '联系或纠错页面；空则不显示。',
    en: 'Page for contact and corrections; not shown when empty.',
  }),
  admin: described(admin.nullish(), {
    title: '在线编辑',
    zh: '写明则生成 /admin/ 编辑页面；不写则不生成。',
    en: 'Makes the editor at /admin/; left out: there is none.',
  }),
});

/** The site's settings, validated. */
export type SiteInput = z.output<typeof site>;
