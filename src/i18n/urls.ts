import { LOCALES, type Locale } from '../vocabulary/locales.ts';

/** Where the site lives. */
export interface SiteAddress {
  /** Public address of the site's root, ending in `/`. */
  readonly origin: URL;
  readonly defaultLocale: Locale;
}

/**
 * Address of a page from the site's root, for links: `/sub/en/reports/`. `page` is the page's own
 * path without language, e.g. `reports/health/2024/`; empty for the home page.
 */
export function pathOf(site: SiteAddress, locale: Locale, page: string): string {
  return `${site.origin.pathname}${localePrefix(site, locale)}${page}`;
}

/** Full address of a page, for `canonical`, `hreflang` and citations. */
export function addressOf(site: SiteAddress, locale: Locale, page: string): string {
  return new URL(pathOf(site, locale, page), site.origin).href;
}

/** The same page in all languages. */
export function alternatesOf(
  site: SiteAddress,
  page: string,
): readonly { readonly locale: Locale; readonly path: string; readonly href: string }[] {
  return LOCALES.map((locale) => ({
    locale,
    path: pathOf(site, locale, page),
    href: addressOf(site, locale, page),
  }));
}

/** First part of a language's addresses: empty for the default language. */
export function localePrefix(site: Pick<SiteAddress, 'defaultLocale'>, locale: Locale): string {
  return locale === site.defaultLocale ? '' : `${locale}/`;
}

/** Pages' own paths. */
export const PAGES = {
  home: '',
  feed: 'feed.xml',
  reports: 'reports/',
  reportsTable: 'reports/table.json',
  reportsMeasures: 'reports/measures.json',
  report: (department: string, year: number) => `reports/${department}/${year}/`,
  reportFile: (department: string, year: number, format: 'json' | 'csv' | 'md') =>
    `reports/${department}/${year}.${format}`,
  parallel: (department: string, year: number) => `reports/${department}/${year}/parallel/`,
  departments: 'departments/',
  department: (id: string) => `departments/${id}/`,
  departmentFeed: (id: string) => `departments/${id}/feed.xml`,
  years: 'years/',
  compare: 'compare/',
  compareEmbed: 'compare/embed/',
  compareIndex: 'compare/departments.json',
  compareBody: (id: string) => `compare/departments/${id}.json`,
  /** The picture for sharing of a page. */
  card: (page: string) => `${page}card.png`,
  year: (year: number) => `years/${year}/`,
  region: (id: string) => `regions/${id}/`,
  regionFeed: (id: string) => `regions/${id}/feed.xml`,
  findings: 'findings/',
  rule: (code: string) => `findings/${code}/`,
  findingsFeed: 'findings/feed.xml',
  findingsCsv: 'data/findings.csv',
  coverageCsv: 'data/coverage.csv',
  corrections: 'corrections/',
  correctionsFeed: 'corrections/feed.xml',
  correctionsCsv: 'data/corrections.csv',
  data: 'data/',
  dataFile: (name: string) => `data/${name}`,
  coverage: 'coverage/',
  glossary: 'glossary/',
  about: 'about/',
  search: 'search/',
  verify: 'verify/',
  release: 'release.json',
} as const;
