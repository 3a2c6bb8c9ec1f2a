import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { pathTo, type Region } from '../../domain/region.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import { toSearchPageSettings, type SearchPageSettings } from '../search/search-settings.ts';
import { addressOfSite, type PageFrame } from './frame.ts';
import { regionLinks, yearLinks, type Link } from './links.ts';
import { toPlainFrame } from './other-pages.ts';

/** A region with its own departments; `path` leads from the top to the region. */
export interface RegionEntry {
  readonly id: string;
  readonly path: readonly Link[];
  readonly departments: readonly DepartmentEntry[];
}

/** A department with its reports, newest first. */
export interface DepartmentEntry {
  readonly text: PageText;
  readonly href: string;
  readonly reports: readonly { readonly year: string; readonly href: string }[];
}

/** The search page. */
export interface SearchPageView {
  readonly frame: PageFrame;
  readonly settings: SearchPageSettings;
  readonly examples: readonly TextLink[];
  /** Where a reader goes when search fails. */
  readonly otherWays: readonly TextLink[];
  /** What a reader without scripts looks things up by. */
  readonly index: { readonly years: readonly Link[]; readonly regions: readonly RegionEntry[] };
}

interface TextLink {
  readonly text: string;
  readonly href: string;
}

/** Names of the messages that are looked for as examples. */
const EXAMPLES = ['rate', 'receptions', 'purchases', 'assets'] as const;

/** `/search/` */
export function toSearchPage(catalog: Catalog, words: Words): SearchPageView {
  const { t } = words;
  const frame = toPlainFrame(catalog, words, 'search');
  const href = (page: string): string => pathOf(addressOfSite(catalog), words.locale, page);
  return {
    frame,
    settings: toSearchPageSettings(addressOfSite(catalog), words),
    examples: EXAMPLES.map((name) => {
      const text = t(`search:examples.${name}`);
      return { text, href: `${frame.searchHref}?${new URLSearchParams({ q: text }).toString()}` };
    }),
    otherWays: [
      { text: t('site:navigation.departments'), href: href(PAGES.departments) },
      { text: t('site:navigation.years'), href: href(PAGES.years) },
    ],
    index: { years: yearLinks(catalog, words), regions: toRegionEntries(catalog, words) },
  };
}

/** All regions, each after the one that it is part of. */
function toRegionEntries(catalog: Catalog, words: Words): readonly RegionEntry[] {
  const href = (page: string): string => pathOf(addressOfSite(catalog), words.locale, page);
  const departments = Map.groupBy(catalog.departments.values(), ({ region }) => region);
  const reports = Map.groupBy(catalog.reports, ({ report }) => report.department);
  const yearLink = ({ report }: CatalogReport): DepartmentEntry['reports'][number] => ({
    year: String(report.year),
    href: href(PAGES.report(report.department, report.year)),
  });
  return inTreeOrder(catalog.regions).map((region) => ({
    id: region.id,
    path: regionLinks(catalog, region, words),
    departments: (departments.get(region.id) ?? []).map(({ id, name }) => ({
      text: words.text(name),
      href: href(PAGES.department(id)),
      reports: (reports.get(id) ?? []).map(yearLink),
    })),
  }));
}

function inTreeOrder(regions: ReadonlyMap<string, Region>): readonly Region[] {
  const placeOf = (region: Region): string =>
    pathTo(region, regions)
      .map(({ id }) => id)
      .join('/');
  return [...regions.values()]
    .map((region) => ({ region, place: placeOf(region) }))
    .toSorted((left, right) => (left.place < right.place ? -1 : 1))
    .map(({ region }) => region);
}
