import type { Catalog } from '../../catalog/catalog.ts';
import { addressOf, alternatesOf, pathOf, PAGES, type SiteAddress } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import { LOCALE_TRAITS, type Locale } from '../../vocabulary/locales.ts';
import type { PagePicture } from '../pictures/card.ts';
import { toSharingTags, type SharingTag } from '../pictures/sharing-tags.ts';
import { toSearchSettings, type SearchSettings } from '../search/search-settings.ts';
import { toBreadcrumbs } from '../structured-data/breadcrumbs.ts';
import { writeLinkedData, type LinkedData } from '../structured-data/linked-data.ts';

/** A link of the navigation. */
export interface NavigationLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** The page in one language, for the language switch and `hreflang`. */
export interface LanguageLink {
  readonly locale: Locale;
  readonly tag: string;
  readonly endonym: string;
  readonly path: string;
  readonly href: string;
  readonly current: boolean;
}

/** A meta element. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What every page has around its content. */
export interface PageFrame {
  readonly words: Words;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly languages: readonly LanguageLink[];
  /** Address for readers whose language the site does not have. */
  readonly fallbackHref: string;
  readonly siteName: string;
  readonly homeHref: string;
  readonly searchHref: string;
  /** What the search box on the page is told. */
  readonly search: SearchSettings;
  /** The page is the search page: it has a box of its own. */
  readonly isSearchPage: boolean;
  readonly root: string;
  readonly navigation: readonly NavigationLink[];
  readonly trail: readonly NavigationLink[];
  readonly meta: readonly MetaTag[];
  /** What sites that preview links read. */
  readonly sharing: readonly SharingTag[];
  /** What the page is about, for machines, as JSON-LD; empty when nothing is said. */
  readonly linkedData: string;
  readonly footer: Footer;
  /** The site as a whole is a demonstration. */
  readonly demonstration: boolean;
  /** The page shows invented content only. */
  readonly fictional: boolean;
}

/** What the foot of every page says; empty parts are not printed. */
export interface Footer {
  readonly bodies: readonly { readonly label: string; readonly name: PageText }[];
  readonly marks: readonly string[];
  readonly licence: { readonly name: PageText; readonly url: string };
  readonly contactUrl: string | undefined;
}

/** What a page says of itself. */
export interface PageDescription {
  readonly title: string;
  readonly description: string;
  /** The page's own path, without language. */
  readonly page: string;
  readonly trail?: readonly { readonly label: string; readonly page: string }[];
  /** Name of the page at the end of the way to it. Default: the title. */
  readonly crumb?: string;
  readonly fictional?: boolean;
  /** The page's picture for sharing. */
  readonly picture?: PagePicture;
  /** What the page is about, for machines; its trail is added. */
  readonly about?: LinkedData;
  /** Set on articles: what the government page tags want. */
  readonly article?: { readonly published: string | undefined; readonly source: string };
}

/** The site's address from its settings. */
export function addressOfSite({ site }: Catalog): SiteAddress {
  return { origin: new URL(site.url), defaultLocale: site.defaultLocale };
}

/** Builds the frame of a page. */
export function toFrame(catalog: Catalog, words: Words, description: PageDescription): PageFrame {
  const { site } = catalog;
  const { t, locale } = words;
  const address = addressOfSite(catalog);
  const href = (page: string): string => pathOf(address, locale, page);
  const siteName = words.text(site.name).text;
  const columns = [
    'reports',
    'departments',
    'years',
    'compare',
    'findings',
    'coverage',
    'data',
    'glossary',
    'search',
    'about',
  ] as const;
  const column = columns.find((name) => description.page.startsWith(PAGES[name]));
  const trail =
    description.page === PAGES.home
      ? []
      : [
          { label: t('site:navigation.home'), href: href(PAGES.home), current: false },
          ...(description.trail ?? []).map(({ label, page }) => ({
            label,
            href: href(page),
            current: false,
          })),
          { label: description.crumb ?? description.title, href: href(description.page), current: true },
        ];
  return {
    words,
    dir: LOCALE_TRAITS[locale].dir,
    title:
      description.page === PAGES.home
        ? siteName
        : t('site:titleOfPage', { page: description.title, site: siteName }),
    description: description.description,
    canonical: addressOf(address, locale, description.page),
    languages: alternatesOf(address, description.page).map((link) => ({
      ...link,
      tag: LOCALE_TRAITS[link.locale].tag,
      endonym: LOCALE_TRAITS[link.locale].endonym,
      current: link.locale === locale,
    })),
    fallbackHref: addressOf(address, site.defaultLocale, description.page),
    siteName,
    homeHref: href(PAGES.home),
    searchHref: href(PAGES.search),
    search: toSearchSettings(address, words),
    isSearchPage: description.page === PAGES.search,
    root: address.origin.pathname,
    navigation: columns.map((name) => ({
      label: t(`site:navigation.${name}`),
      href: href(PAGES[name]),
      current: name === column,
    })),
    trail,
    meta: governmentTags(catalog, words, description, column && t(`site:navigation.${column}`)),
    sharing: toSharingTags(address, words, siteName, description),
    linkedData: writeLinkedData(
      [description.about, toBreadcrumbs(address.origin, trail)].filter((thing) => thing !== undefined),
    ),
    footer: {
      bodies: (['authority', 'host', 'organiser'] as const).flatMap((role) => {
        const name = site[role];
        return name ? [{ label: t(`site:footer.${role}`), name: words.text(name) }] : [];
      }),
      marks: [
        ...(site.registration.siteCode
          ? [t('site:footer.siteCode', { code: site.registration.siteCode })]
          : []),
        ...(site.registration.icp ? [site.registration.icp] : []),
        ...(site.registration.publicSecurity ? [site.registration.publicSecurity] : []),
      ],
      licence: { name: words.text(site.licence.name), url: site.licence.url },
      contactUrl: site.contactUrl ?? undefined,
    },
    demonstration: site.demonstration,
    fictional: description.fictional ?? false,
  };
}

/**
 * 网页标签 of 政府网站发展指引 (国办发〔2017〕47号): site, column and article tags. Printed only for a
 * site that has an identification code: the tags are the mark of an official site.
 */
function governmentTags(
  { site }: Catalog,
  words: Words,
  { title, description, article }: PageDescription,
  column: string | undefined,
): readonly MetaTag[] {
  if (!site.registration.siteCode) return [];
  const name = words.text(site.name).text;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['SiteName', name],
    ['SiteDomain', new URL(site.url).hostname],
    ['SiteIDCode', site.registration.siteCode],
    ['ColumnName', column],
    ['ColumnDescription', column && `${name} ${column}`],
    ['ColumnKeywords', column],
    ['ColumnType', column && words.t('site:columnType')],
    ['ArticleTitle', article && title],
    ['PubDate', article?.published && `${article.published} 00:00`],
    ['ContentSource', article?.source],
    ['Description', article && description],
  ];
  return tags.flatMap(([tag, content]) => (content ? [{ name: tag, content }] : []));
}
