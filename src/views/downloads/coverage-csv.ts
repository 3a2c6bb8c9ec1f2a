import type { Catalog } from '../../catalog/catalog.ts';
import { getCoverage } from '../../catalog/coverage.ts';
import { dueDatesFor } from '../../domain/deadlines.ts';
import { pathTo } from '../../domain/region.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'department',
  'region',
  'fictional',
  'year',
  'state',
  'days_late',
  'filed',
  'published',
  'due_filed',
  'due_published',
  'as_of',
  'address',
] as const;

/** `/data/coverage.csv`: one row for each department and year of the grid. */
export function toCoverageCsv(catalog: Catalog): string {
  const site = addressOfSite(catalog);
  const { years, rows } = getCoverage(catalog);
  return toCsv(
    COLUMNS,
    rows.flatMap(({ department, fictional, years: coverages }) => {
      const region = catalog.regions.get(department.region);
      return coverages.map((coverage, index) => {
        const year = years[index] ?? 0;
        const due = dueDatesFor(catalog.site.deadlines, region ? pathTo(region, catalog.regions) : [], year);
        const report = 'report' in coverage ? coverage.report : undefined;
        return [
          department.id,
          department.region,
          String(fictional),
          year,
          coverage.state,
          'daysLate' in coverage ? coverage.daysLate : undefined,
          report?.filed,
          report?.published,
          due.filed,
          due.published,
          catalog.asOf,
          report && addressOf(site, site.defaultLocale, PAGES.report(department.id, year)),
        ];
      });
    }),
  );
}
