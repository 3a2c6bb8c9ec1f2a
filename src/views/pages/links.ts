import type { Catalog } from '../../catalog/catalog.ts';
import { reportsOf, reportsOn } from '../../catalog/selections.ts';
import { ancestorsOf, successorsOf, type Department } from '../../domain/lineage.ts';
import { pathTo, type Region } from '../../domain/region.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import { addressOfSite } from './frame.ts';

/** A link with what it leads to. */
export interface Link {
  readonly text: PageText;
  readonly href: string;
  readonly note: string;
}

/** Links with a heading. */
export interface LinkSection {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
  readonly links: readonly Link[];
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

/** A link to a department with the number of its reports. */
export function departmentLink(catalog: Catalog, department: Department, words: Words): Link {
  return {
    text: words.text(department.name),
    href: pathOf(addressOfSite(catalog), words.locale, PAGES.department(department.id)),
    note: words.t('site:countOfReports', { count: reportsOf(catalog, department.id).length }),
  };
}

/** Links to a region and those above it, from the top. */
export function regionLinks(catalog: Catalog, region: Region, words: Words): readonly Link[] {
  return pathTo(region, catalog.regions).map((above) => ({
    text: words.text(above.name),
    href: pathOf(addressOfSite(catalog), words.locale, PAGES.region(above.id)),
    note: words.t(`vocabulary:regionLevels.${above.level}`),
  }));
}

/** Links to the bodies before and after a department, each with what happened when. */
export function lineageLinks(catalog: Catalog, department: Department, words: Words): readonly Link[] {
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
