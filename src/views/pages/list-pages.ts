import type { Catalog } from '../../catalog/catalog.ts';
import {
  departmentsWithin,
  isFictional,
  reportsOf,
  reportsOn,
  reportsWithin,
  seriesOf,
} from '../../catalog/selections.ts';
import type { Department } from '../../domain/lineage.ts';
import { pathTo, type Region } from '../../domain/region.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import type { ChartView } from '../charts/chart.ts';
import { toTrend } from '../charts/trend.ts';
import { toFindingsLink, type FindingsLink } from '../findings/findings-link.ts';
import { toDepartmentProfile } from '../profile/department-profile.ts';
import { toRegionProfile, toYearProfile } from '../profile/group-profile.ts';
import { toDepartmentsIndex, toYearsIndex } from '../profile/index-tables.ts';
import type { ProfileSection } from '../profile/section.ts';
import { toDepartmentFields, type SearchFields } from '../search/search-fields.ts';
import { toDepartmentName, toYearName, type SearchName } from '../search/search-names.ts';
import { pictureOf } from '../pictures/card.ts';
import { toDepartmentCard } from '../pictures/department-card.ts';
import { toYearCard } from '../pictures/year-card.ts';
import { toDepartmentData } from '../structured-data/department-data.ts';
import { addressOfSite, toFrame, type PageFrame } from './frame.ts';
import { departmentLink, lineageLinks, regionLinks, type LinkSection } from './links.ts';
import { toReportGroups, type ReportGroup } from './lists.ts';

/** A page made of lists of reports. */
export interface ListPage {
  readonly frame: PageFrame;
  readonly heading: PageText;
  readonly lead: string;
  readonly groups: readonly ReportGroup[];
  /** How many questions and notes the page's reports have; undefined on pages without reports. */
  readonly findings?: FindingsLink;
  /** What the page says of its subject besides lists. */
  readonly profile: readonly ProfileSection[];
  readonly charts: readonly ChartView[];
  /** Lists of links with their headings and anchors. */
  readonly links: readonly LinkSection[];
  /** The feed of the new reports of the page's subject. */
  readonly feedHref?: string;
  /** Where the page's department is compared with others. */
  readonly compareHref?: string;
  readonly searchFields?: SearchFields;
  readonly searchName?: SearchName;
}

/** `/years/<year>/` */
export function toYearPage(catalog: Catalog, year: number, words: Words): ListPage {
  const { t } = words;
  const title = t('site:year.title', { year });
  return {
    frame: toFrame(catalog, words, {
      title,
      description: t('site:year.lead', { year }),
      page: PAGES.year(year),
      trail: [{ label: t('site:navigation.years'), page: PAGES.years }],
      fictional: reportsOn(catalog, year).every(({ fictional }) => fictional),
      picture: pictureOf(PAGES.year(year), toYearCard(catalog, year, words), words),
    }),
    heading: { text: title },
    lead: t('site:year.lead', { year }),
    groups: toReportGroups(catalog, reportsOn(catalog, year), words, { ofOneYear: true }, (fictional) =>
      toYearProfile(catalog, year, fictional, words),
    ),
    findings: toFindingsLink(catalog, reportsOn(catalog, year), words, 'year', String(year)),
    profile: [],
    charts: [],
    links: [],
    searchName: toYearName(year),
  };
}

/** `/departments/<department>/` */
export function toDepartmentPage(catalog: Catalog, department: Department, words: Words): ListPage {
  const { t } = words;
  const name = words.text(department.name);
  const region = catalog.regions.get(department.region);
  const fictional = isFictional(catalog, department);
  const trend = toTrend(seriesOf(catalog, department), words);
  const lead = t('site:department.lead', {
    name: name.text,
    kind: t(`vocabulary:departmentKinds.${department.kind}`),
    region: region ? words.text(region.name).text : '',
  });
  return {
    frame: toFrame(catalog, words, {
      title: name.text,
      description: lead,
      page: PAGES.department(department.id),
      trail: [{ label: t('site:navigation.departments'), page: PAGES.departments }],
      fictional,
      ...(fictional ? {} : { about: toDepartmentData(catalog, department, words) }),
      picture: pictureOf(
        PAGES.department(department.id),
        toDepartmentCard(catalog, department, words),
        words,
      ),
    }),
    heading: name,
    lead:
      department.nameStatus === 'unofficial' && words.locale !== catalog.site.defaultLocale
        ? `${lead} ${t('site:department.unofficialName')}`
        : lead,
    groups: toReportGroups(catalog, reportsOf(catalog, department.id).toReversed(), words, { byYear: true }),
    findings: toFindingsLink(catalog, reportsOf(catalog, department.id), words, 'department', department.id),
    profile: toDepartmentProfile(catalog, department, words),
    charts: trend ? [trend] : [],
    links: [
      {
        id: 'region',
        title: t('site:department.region'),
        links: region ? regionLinks(catalog, region, words) : [],
      },
      {
        id: 'lineage',
        title: t('site:department.lineage'),
        links: lineageLinks(catalog, department, words),
      },
    ].filter(({ links }) => links.length > 0),
    feedHref: pathOf(addressOfSite(catalog), words.locale, PAGES.departmentFeed(department.id)),
    ...(reportsOf(catalog, department.id).length > 0 && {
      compareHref: `${pathOf(addressOfSite(catalog), words.locale, PAGES.compare)}?d=${department.id}&m=executed`,
    }),
    searchFields: toDepartmentFields(catalog, department, words, fictional),
    searchName: toDepartmentName(catalog, department, words),
  };
}

/** `/regions/<region>/` */
export function toRegionPage(catalog: Catalog, region: Region, words: Words): ListPage {
  const { t } = words;
  const name = words.text(region.name);
  const address = addressOfSite(catalog);
  const below = [...catalog.regions.values()].filter((other) => other.parent === region.id);
  const lead = t('site:region.lead', { name: name.text });
  return {
    frame: toFrame(catalog, words, {
      title: name.text,
      description: lead,
      page: PAGES.region(region.id),
      fictional: pathTo(region, catalog.regions).some((above) => above.fictional),
    }),
    heading: name,
    lead,
    groups: toReportGroups(catalog, reportsWithin(catalog, region), words, {}, (fictional) =>
      toRegionProfile(catalog, region, fictional, words),
    ),
    findings: toFindingsLink(catalog, reportsWithin(catalog, region), words, 'region', region.id),
    profile: [],
    charts: [],
    links: [
      {
        id: 'path',
        title: t('site:region.path'),
        links: region.parent ? regionLinks(catalog, region, words).slice(0, -1) : [],
      },
      {
        id: 'below',
        title: t('site:region.below'),
        links: below.map((other) => ({
          text: words.text(other.name),
          href: pathOf(address, words.locale, PAGES.region(other.id)),
          note: t('site:countOfReports', { count: reportsWithin(catalog, other).length }),
        })),
      },
      {
        id: 'departments',
        title: t('site:region.departments'),
        links: departmentsWithin(catalog, region).map((one) => departmentLink(catalog, one, words)),
      },
    ].filter(({ links }) => links.length > 0),
    feedHref: pathOf(address, words.locale, PAGES.regionFeed(region.id)),
  };
}

/** `/departments/` */
export function toDepartmentsPage(catalog: Catalog, words: Words): ListPage {
  const { t } = words;
  const title = t('site:departments.title');
  return {
    frame: toFrame(catalog, words, {
      title,
      description: t('site:departments.lead'),
      page: PAGES.departments,
    }),
    heading: { text: title },
    lead: t('site:departments.lead'),
    groups: [],
    profile: toDepartmentsIndex(catalog, words),
    charts: [],
    links: [],
  };
}

/** `/years/` */
export function toYearsPage(catalog: Catalog, words: Words): ListPage {
  const { t } = words;
  const title = t('site:years.title');
  return {
    frame: toFrame(catalog, words, { title, description: t('site:years.lead'), page: PAGES.years }),
    heading: { text: title },
    lead: t('site:years.lead'),
    groups: [],
    profile: toYearsIndex(catalog, words),
    charts: [],
    links: [],
  };
}
