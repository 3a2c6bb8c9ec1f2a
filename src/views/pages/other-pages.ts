import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { isFictional, reportsWithin } from '../../catalog/selections.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import { LOCALES, LOCALE_TRAITS } from '../../vocabulary/locales.ts';
import { toTermName, type SearchName } from '../search/search-names.ts';
import { toSiteData } from '../structured-data/site-data.ts';
import { addressOfSite, toFrame, type PageFrame } from './frame.ts';
import { departmentLink, yearLinks, type Link } from './links.ts';
import { toLeftOut, toTotals, type TotalFact } from './lists.ts';

/** The home page. */
export interface HomePage {
  readonly frame: PageFrame;
  readonly lead: string;
  /** The latest reports, of one nature each. */
  readonly latest: readonly { readonly title: string; readonly links: readonly Link[] }[];
  /** Headline figures, of one nature each. */
  readonly headlines: readonly {
    readonly title: string;
    readonly totals: readonly TotalFact[];
    /** Which reports the totals leave out and why; empty when they rest on all. */
    readonly leftOut: string;
  }[];
  /** The feed of all new reports. */
  readonly feedHref: string;
  readonly ways: readonly { readonly title: string; readonly links: readonly Link[]; readonly all?: Link }[];
}

/** How many of the latest reports of either nature the home page shows. */
const LATEST = 6;

/** `/` */
export function toHomePage(catalog: Catalog, words: Words): HomePage {
  const { t } = words;
  const address = addressOfSite(catalog);
  const lead = words.text(catalog.site.description).text;
  const href = (page: string): string => pathOf(address, words.locale, page);
  const issued = ({ report }: CatalogReport): string => report.published ?? report.filed ?? '';
  const latestOf = (fictional: boolean): readonly Link[] =>
    catalog.reports
      .filter((one) => one.fictional === fictional)
      .toSorted((left, right) => issued(right).localeCompare(issued(left)))
      .slice(0, LATEST)
      .map((entry) => ({
        text: words.text(entry.report.title),
        href: href(PAGES.report(entry.report.department, entry.report.year)),
        note: issued(entry) === '' ? '' : words.date(issued(entry)),
      }));
  const newest = (fictional: boolean): number | undefined =>
    catalog.reports.find((one) => one.fictional === fictional)?.report.year;
  return {
    frame: toFrame(catalog, words, {
      title: '',
      description: lead,
      page: PAGES.home,
      about: toSiteData(catalog, words),
    }),
    lead,
    latest: [
      { title: t('site:home.latestReal'), links: latestOf(false) },
      { title: t('site:home.latestFictional'), links: latestOf(true) },
    ].filter(({ links }) => links.length > 0),
    headlines: ([false, true] as const).flatMap((fictional) => {
      const year = newest(fictional);
      if (year === undefined) return [];
      const reports = catalog.reports.filter(
        (one) => one.fictional === fictional && one.report.year === year,
      );
      return [
        {
          title: t(fictional ? 'site:home.headlineFictional' : 'site:home.headline', { year }),
          totals: toTotals(reports, words),
          leftOut: toLeftOut(reports, words),
        },
      ];
    }),
    feedHref: href(PAGES.feed),
    ways: [
      { title: t('site:home.byYear'), links: yearLinks(catalog, words) },
      {
        title: t('site:home.byDepartment'),
        links: [...catalog.departments.values()]
          .filter((one) => !isFictional(catalog, one))
          .map((one) => departmentLink(catalog, one, words)),
        all: { text: { text: t('site:home.allDepartments') }, href: href(PAGES.departments), note: '' },
      },
      {
        title: t('site:home.byRegion'),
        links: [...catalog.regions.values()]
          .filter((region) => !region.parent)
          .map((region) => ({
            text: words.text(region.name),
            href: href(PAGES.region(region.id)),
            note: [
              ...(region.fictional ? [t('report:fictional')] : []),
              t('site:countOfReports', { count: reportsWithin(catalog, region).length }),
            ].join(t('report:listSeparator')),
          })),
      },
    ],
  };
}

/** The glossary. */
export interface GlossaryPage {
  readonly frame: PageFrame;
  readonly terms: readonly {
    readonly id: string;
    readonly term: PageText;
    /** The term in the other languages. */
    readonly others: readonly PageText[];
    readonly definition: PageText;
    readonly source: PageText;
    readonly searchName: SearchName;
  }[];
}

/** `/glossary/` */
export function toGlossaryPage(catalog: Catalog, words: Words): GlossaryPage {
  const { t, locale } = words;
  const inOrder = new Intl.Collator(words.formatTag);
  return {
    frame: toFrame(catalog, words, {
      title: t('site:navigation.glossary'),
      description: t('site:glossary.lead'),
      page: PAGES.glossary,
    }),
    terms: catalog.glossary
      .map((term) => ({
        id: term.id,
        term: { text: term[locale] },
        others: LOCALES.filter((other) => other !== locale).map((other) => ({
          text: term[other],
          lang: LOCALE_TRAITS[other].tag,
        })),
        definition: words.text(term.definition),
        source: words.text(term.source),
        searchName: toTermName(term, words),
      }))
      .toSorted((left, right) => inOrder.compare(left.term.text, right.term.text)),
  };
}

/** Frame of a page whose content is all messages: about, search, not found. */
export function toPlainFrame(
  catalog: Catalog,
  words: Words,
  page: 'about' | 'search' | 'notFound',
): PageFrame {
  const { t } = words;
  const title = t(`site:${page}.title`);
  const description = t(`site:${page}.lead`);
  if (page !== 'notFound') return toFrame(catalog, words, { title, description, page: PAGES[page] });
  // The error page has one address for all languages: its language links lead to the home pages.
  const frame = toFrame(catalog, words, { title, description, page: PAGES.home });
  return { ...frame, title: t('site:titleOfPage', { page: title, site: frame.siteName }) };
}
