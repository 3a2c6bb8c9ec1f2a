import { ancestorsOf, successorsOf, type Department } from '../domain/lineage.ts';
import { pathTo, regionsWithin, type Region } from '../domain/region.ts';
import type { Catalog, CatalogReport } from './catalog.ts';

/** Reports of one department itself, oldest first. */
export function reportsOf({ reports }: Catalog, department: string): readonly CatalogReport[] {
  return indexOf(reports).byDepartment.get(department) ?? [];
}

/** The report of a department on a year. */
export function reportOn({ reports }: Catalog, department: string, year: number): CatalogReport | undefined {
  return indexOf(reports).byId.get(`${department}/${year}`);
}

/**
 * Reports of a department and of the bodies it came out of: body after body, the earliest first and
 * the department itself last, each from its oldest report.
 */
export function seriesOf(catalog: Catalog, department: Department): readonly CatalogReport[] {
  const line = new Set([department.id, ...ancestorsOf(department, catalog.departments).map(({ id }) => id)]);
  const bodies = [...line].map((body) => reportsOf(catalog, body)).filter((reports) => reports.length > 0);
  const isOwn = ([first]: readonly CatalogReport[]): boolean => first?.report.department === department.id;
  return bodies
    .toSorted(
      (left, right) =>
        Number(isOwn(left)) - Number(isOwn(right)) ||
        (left[0]?.report.year ?? 0) - (right[0]?.report.year ?? 0),
    )
    .flat();
}

/** Reports on the year before and after, of the department or of the bodies before and after it. */
export function neighboursOf(
  catalog: Catalog,
  { report, department }: CatalogReport,
): { readonly before: readonly CatalogReport[]; readonly after: readonly CatalogReport[] } {
  const on = (year: number, bodies: readonly string[]): readonly CatalogReport[] =>
    catalog.reports.filter((other) => other.report.year === year && bodies.includes(other.report.department));
  const own = (year: number): readonly CatalogReport[] => on(year, [report.department]);
  const earlier = department.predecessors.map((step) => step.department);
  const later = successorsOf(department, catalog.departments).map(({ id }) => id);
  const before = own(report.year - 1);
  const after = own(report.year + 1);
  return {
    before: before.length > 0 ? before : on(report.year - 1, earlier),
    after: after.length > 0 ? after : on(report.year + 1, later),
  };
}

/** Reports on one year. */
export function reportsOn({ reports }: Catalog, year: number): readonly CatalogReport[] {
  return indexOf(reports).byYear.get(year) ?? [];
}

/** Departments of a region and of those below it. */
export function departmentsWithin(catalog: Catalog, region: Region): readonly Department[] {
  const within = regionsWithin(region, catalog.regions);
  return [...catalog.departments.values()].filter((department) => within.has(department.region));
}

/** Reports of a region and of those below it. */
export function reportsWithin(catalog: Catalog, region: Region): readonly CatalogReport[] {
  const within = regionsWithin(region, catalog.regions);
  return catalog.reports.filter((one) => within.has(one.region.id));
}

/** Whether a department's region is invented. */
export function isFictional({ regions }: Catalog, department: Department): boolean {
  const region = regions.get(department.region);
  return region !== undefined && pathTo(region, regions).some((above) => above.fictional);
}

interface ReportIndex {
  readonly byId: ReadonlyMap<string, CatalogReport>;
  readonly byYear: ReadonlyMap<number, readonly CatalogReport[]>;
  /** Oldest first. */
  readonly byDepartment: ReadonlyMap<string, readonly CatalogReport[]>;
}

const indexes = new WeakMap<Catalog['reports'], ReportIndex>();

/** Reports by what pages ask for, made once for a list of reports: every page asks. */
function indexOf(reports: Catalog['reports']): ReportIndex {
  const known = indexes.get(reports);
  if (known) return known;
  const made: ReportIndex = {
    byId: new Map(reports.map((entry) => [entry.report.id, entry])),
    byYear: Map.groupBy(reports, ({ report }) => report.year),
    byDepartment: Map.groupBy(reports.toReversed(), ({ report }) => report.department),
  };
  indexes.set(reports, made);
  return made;
}
