import type { GoldenLocale } from '../sentence.ts';
import { escaped } from './markup.ts';

/** What a page is, besides what it says. */
export interface Shell {
  readonly locale: GoldenLocale;
  /** Address below the root of its language. */
  readonly path: string;
  readonly title: string;
  /** Attributes of the main part. */
  readonly attributes: string;
}

const WORDS = {
  zh: {
    tag: 'zh-CN',
    site: '明账',
    notice: '演示站点，不是政府网站。全部内容均为虚构。',
    skip: '跳到正文',
    links: ['报告', '部门', '年度', '核对', '公开情况', '术语', '检索', '关于'],
    home: '首页',
    license: '内容与数据许可：知识共享署名 4.0 国际许可协议',
    about: '数据说明',
  },
  en: {
    tag: 'en',
    site: 'Mingzhang',
    notice: 'A demonstration, not the site of a government. Everything on it is made up.',
    skip: 'Skip to the text',
    links: ['Reports', 'Departments', 'Years', 'Checks', 'Coverage', 'Terms', 'Search', 'About'],
    home: 'Home',
    license: 'Licence of content and data: Creative Commons Attribution 4.0 International',
    about: 'About the data',
  },
} as const;

const LINKS = ['reports', 'departments', 'years', 'findings', 'coverage', 'glossary', 'search', 'about'];
const DIGESTS = [
  'BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw',
  'QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c',
  'eIXWvAmxkr251LJZkjniEK5LcPF3NkapbJepohwYRIc',
];
const POLICY = `default-src 'none';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';object-src 'none'; script-src 'self' ${DIGESTS.map((digest) => `'sha256-${digest}='`).join(' ')}; style-src 'self';`;

/** A whole page around its main part: what stands outside it is not searched. */
export function printPage({ locale, path, title, attributes }: Shell, main: string): string {
  const words = WORDS[locale];
  const base = locale === 'zh' ? '/' : `/${locale}/`;
  const alternates = (['zh', 'en'] as const).map(
    (other) =>
      `<link rel="alternate" hreflang="${WORDS[other].tag}" href="https://mingzhang.example/${other === 'zh' ? '' : 'en/'}${path}">`,
  );
  const links = LINKS.map((link, index) => `<li><a href="${base}${link}/">${words.links[index]!}</a></li>`);
  return (
    `<!DOCTYPE html><html lang="${words.tag}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escaped(title)} - ${words.site}</title><meta name="description" content="${escaped(title)}">${alternates.join('')}` +
    `<link rel="icon" href="/icon.svg" type="image/svg+xml"><meta http-equiv="content-security-policy" content="${POLICY}"><link rel="stylesheet" href="/_astro/style.css"></head><body>` +
    `<a class="skip" href="#content">${words.skip}</a><section class="demonstration" data-search-off>${words.notice}</section>` +
    `<header class="site-header" data-search-off><a class="site-name" href="${base}">${words.site}</a></header>` +
    `<nav class="site-navigation not-printed" data-search-off><ul>${links.join('')}</ul></nav>` +
    `<nav class="trail not-printed" data-search-off><ol><li><a href="${base}">${words.home}</a></li><li><span aria-current="page">${escaped(title)}</span></li></ol></nav>` +
    `<main id="content" tabindex="-1"${attributes}>${main}</main>` +
    `<footer class="site-footer" data-search-off><p>${words.license}</p><p><a href="${base}about/">${words.about}</a></p></footer></body></html>`
  );
}
