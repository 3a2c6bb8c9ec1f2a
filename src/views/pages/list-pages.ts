import type { Catalog } from '../../catalog/catalog.ts';
import {
  departmentsWithin,
  reportsOf,
  reportsOn,
  reportsWithin,
  seriesOf,
} from '../../catalog/selections.ts';
import { ancestorsOf, successorsOf, type Department } from '../../domain/lineage.ts';
import { pathTo, type Region } from '../../domain/region.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import type { ChartView } from '../charts/chart.ts';
import { toTrend } from '../charts/trend.ts';
import { toFindingsLink, type FindingsLink } from '../findings/findings-link.ts';
import { addressOfSite, toFrame, type PageFrame } from './frame.ts';
import { toReportGroups, type ReportGroup } from './lists.ts';

/** A link with what it leads to. */
export interface Link {
  readonly text: PageText;
  readonly href: string;
  readonly note: string;
}

/** A page made of lists of reports. */
export interface ListPage {
  readonly frame: PageFrame;
  readonly heading: PageText;
  readonly lead: string;
  readonly groups: readonly ReportGroup[];
  /** How many questions and notes the page's reports have; undefined on pages without reports. */
  readonly findings?: FindingsLink;
  readonly charts: readonly ChartView[];
  /** Lists of links with their headings. */
  readonly links: readonly { readonly title: string; readonly links: readonly Link[] }[];
}

/** `/reports/` */
export function toReportsPage(catalog: Catalog, words: Words): ListPage {
  const { t } = words;
  const title = t('site:reports.title');
  return {
    frame: toFrame(catalog, words, { title, description: t('site:reports.lead'), page: PAGES.reports }),
    heading: { text: title },
    lead: t('site:reports.lead'),
    groups: toReportGroups(catalog, catalog.reports, words, {}),
    charts: [],
    links: [],
  };
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
    }),
    heading: { text: title },
    lead: t('site:year.lead', { year }),
    groups: toReportGroups(catalog, reportsOn(catalog, year), words, { ofOneYear: true }),
    findings: toFindingsLink(catalog, reportsOn(catalog, year), words, 'year', String(year)),
    charts: [],
    links: [],
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
    }),
    heading: name,
    lead:
      department.nameStatus === 'unofficial' && words.locale !== catalog.site.defaultLocale
        ? `${lead} ${t('site:department.unofficialName')}`
        : lead,
    groups: toReportGroups(catalog, reportsOf(catalog, department.id).toReversed(), words, { byYear: true }),
    findings: toFindingsLink(catalog, reportsOf(catalog, department.id), words, 'department', department.id),
    charts: trend ? [trend] : [],
    links: [
      { title: t('site:department.region'), links: region ? regionLinks(catalog, region, words) : [] },
      { title: t('site:department.lineage'), links: lineageLinks(catalog, department, words) },
    ].filter(({ links }) => links.length > 0),
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
    groups: toReportGroups(catalog, reportsWithin(catalog, region), words, {}),
    findings: toFindingsLink(catalog, reportsWithin(catalog, region), words, 'region', region.id),
    charts: [],
    links: [
      {
        title: t('site:region.path'),
        links: region.parent ? regionLinks(catalog, region, words).slice(0, -1) : [],
      },
      {
        title: t('site:region.below'),
        links: below.map((other) => ({
          text: words.text(other.name),
          href: pathOf(address, words.locale, PAGES.region(other.id)),
          note: t('site:countOfReports', { count: reportsWithin(catalog, other).length }),
        })),
      },
      {
        title: t('site:region.departments'),
        links: departmentsWithin(catalog, region).map((one) => departmentLink(catalog, one, words)),
      },
    ].filter(({ links }) => links.length > 0),
  };
}

/** `/departments/` */
export function toDepartmentsPage(catalog: Catalog, words: Words): ListPage {
  const { t } = words;
  const title = t('site:departments.title');
  const all = [...catalog.departments.values()];
  const split = (fictional: boolean): readonly Link[] =>
    all
      .filter((one) => isFictional(catalog, one) === fictional)
      .map((one) => departmentLink(catalog, one, words));
  return {
    frame: toFrame(catalog, words, {
      title,
      description: t('site:departments.lead'),
      page: PAGES.departments,
    }),
    heading: { text: title },
    lead: t('site:departments.lead'),
    groups: [],
    charts: [],
    links: [
      { title: t('report:groups.real'), links: split(false) },
      { title: t('report:groups.fictional'), links: split(true) },
    ].filter(({ links }) => links.length > 0),
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
    charts: [],
    links: [{ title, links: yearLinks(catalog, words) }],
  };
}

/** Links to all years, newest first. */
export function yearLinks(catalog: Catalog, words: Words): readonly Link[] {
  const address = addressOfSite(catalog);
  return catalog.years.map((year) => {
    const reports = reportsOn(catalog, year);
    const fictional = reports.filter((one) => one.fictional).length;
    return {
      text: { text: words.t('site:year.link', { year }) },
      href: pathOf(address, words.locale, PAGES.year(year)),
      note: words.t('site:countOfBoth', { real: reports.length - fictional, fictional }),
    };
  });
}

/** Whether a department's region is invented. */
export function isFictional(catalog: Catalog, department: Department): boolean {
  const region = catalog.regions.get(department.region);
  return region !== undefined && pathTo(region, catalog.regions).some((above) => above.fictional);
}

/** A link to a department with the number of its reports. */
export function departmentLink(catalog: Catalog, department: Department, words: Words): Link {
  return {
    text: words.text(department.name),
    href: pathOf(addressOfSite(catalog), words.locale, PAGES.department(department.id)),
    note: words.t('site:countOfReports', { count: reportsOf(catalog, department.id).length }),
  };
}

function regionLinks(catalog: Catalog, region: Region, words: Words): readonly Link[] {
  return pathTo(region, catalog.regions).map((above) => ({
    text: words.text(above.name),
    href: pathOf(addressOfSite(catalog), words.locale, PAGES.region(above.id)),
    note: words.t(`vocabulary:regionLevels.${above.level}`),
  }));
}

function lineageLinks(catalog: Catalog, department: Department, words: Words): readonly Link[] {
  const { t } = words;
  const steps = (of: Department, other: Department, direction: 'before' | 'after'): Link[] =>
    of.predecessors
      .filter((step) =>
        direction === 'before' ? step.department === other.id : step.department === department.id,
      )
      .map((step) => ({
        ...departmentLink(catalog, other, words),
        note: t(`site:lineage.${direction}`, {
          relation: t(`vocabulary:successions.${step.relation}`),
          date: words.date(step.date),
          document: step.document ? words.text(step.document).text : '',
        }),
      }));
  return [
    ...ancestorsOf(department, catalog.departments).flatMap((earlier) =>
      steps(department, earlier, 'before'),
    ),
    ...successorsOf(department, catalog.departments).flatMap((later) => steps(later, later, 'after')),
  ];
}
