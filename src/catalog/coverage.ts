import { coverageOf, type Coverage } from '../domain/coverage.ts';
import { dueDatesFor } from '../domain/deadlines.ts';
import type { Department } from '../domain/lineage.ts';
import { pathTo } from '../domain/region.ts';
import type { Catalog } from './catalog.ts';

/** A department with its coverage in each year of the grid. */
export interface CoverageRow {
  readonly department: Department;
  readonly fictional: boolean;
  /** One entry a year, in the order of the grid's years. */
  readonly years: readonly Coverage[];
}

/** Department by year: is the report there? */
export interface CoverageGrid {
  /** From the earliest year that has a report to the latest that is over, oldest first; none without any. */
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
  readonly rowOf: ReadonlyMap<string, CoverageRow>;
}

const grids = new WeakMap<Catalog, CoverageGrid>();

/** The coverage of all departments on the catalog's day, made once for a catalog. */
export function getCoverage(catalog: Catalog): CoverageGrid {
  const known = grids.get(catalog);
  if (known) return known;
  const made = makeGrid(catalog);
  grids.set(catalog, made);
  return made;
}

function makeGrid(catalog: Catalog): CoverageGrid {
  const years = yearsOf(catalog);
  const reports = new Map(catalog.reports.map(({ report }) => [report.id, report]));
  const rows = [...catalog.departments.values()].map((department): CoverageRow => {
    const region = catalog.regions.get(department.region);
    const path = region ? pathTo(region, catalog.regions) : [];
    return {
      department,
      fictional: path.some(({ fictional }) => fictional),
      years: years.map((year) =>
        coverageOf(
          department,
          year,
          reports.get(`${department.id}/${year}`),
          dueDatesFor(catalog.site.deadlines, path, year),
          catalog.asOf,
        ),
      ),
    };
  });
  return { years, rows, rowOf: new Map(rows.map((row) => [row.department.id, row])) };
}

function yearsOf({ years, asOf }: Catalog): readonly number[] {
  const [first, last] = [years.at(-1), years[0]];
  if (first === undefined || last === undefined) return [];
  const latest = Math.max(last, Number(asOf.slice(0, 4)) - 1);
  return Array.from({ length: latest - first + 1 }, (_, index) => first + index);
}
