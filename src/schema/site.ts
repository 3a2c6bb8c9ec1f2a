import { z } from 'zod';
import { LOCALES } from '../vocabulary/locales.ts';
import { described } from './described.ts';
import { localizedText } from './localized-text.ts';

const text = z.string().trim().min(1);

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
  contactUrl: described(z.url({ protocol: /^https?$/ }).nullish(), {
    title: '联系与纠错网址',
    zh: '联系或纠错页面；空则不显示。',
    en: 'Page for contact and corrections; not shown when empty.',
  }),
});

/** The site's settings, validated. */
export type SiteInput = z.output<typeof site>;
