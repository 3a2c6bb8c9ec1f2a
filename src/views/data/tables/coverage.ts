import type { Catalog } from '../../../catalog/catalog.ts';
import { getCoverage, type CoverageRow } from '../../../catalog/coverage.ts';
import type { Coverage } from '../../../domain/coverage.ts';
import { dueDatesFor, type DueDates } from '../../../domain/deadlines.ts';
import { pathTo } from '../../../domain/region.ts';
import type { Report } from '../../../domain/report.ts';
import { columnsOf } from '../columns.ts';
import { toDataTable, type DataTable } from '../data-table.ts';
import { addressOfReport } from '../report-columns.ts';
import { TERMS } from '../terms.ts';

interface CoverageItem extends Omit<CoverageRow, 'years'> {
  readonly year: number;
  readonly coverage: Coverage;
  readonly report: Report | undefined;
  readonly due: DueDates;
}

/** One row a department and year of the grid. */
export function toCoverageTable(catalog: Catalog): DataTable {
  const { plain, named } = columnsOf<CoverageItem>();
  return toDataTable(
    {
      name: 'coverage',
      primaryKey: ['department', 'year'],
      foreignKeys: [
        { columns: ['department'], table: 'departments', references: ['department'] },
        { columns: ['region'], table: 'regions', references: ['region'] },
      ],
      columns: [
        plain('department', 'string', ({ department }) => department.id, { required: true }),
        plain('region', 'string', ({ department }) => department.region, { required: true }),
        plain('fictional', 'boolean', ({ fictional }) => fictional, { required: true }),
        plain('year', 'year', ({ year }) => year, { required: true }),
        named('state', 'coverage_state', 'string', ({ coverage }) => coverage.state, {
          required: true,
          terms: TERMS.coverageStates,
        }),
        plain('days_late', 'integer', ({ coverage }) =>
          'daysLate' in coverage ? coverage.daysLate : undefined,
        ),
        plain('filed', 'date', ({ report }) => report?.filed),
        plain('published', 'date', ({ report }) => report?.published),
        plain('due_filed', 'date', ({ due }) => due.filed),
        plain('due_published', 'date', ({ due }) => due.published),
        plain('as_of', 'date', () => catalog.asOf, { required: true }),
        plain('address', 'string', ({ report }) => report && addressOfReport(catalog, report)),
      ],
    },
    itemsOf(catalog),
  );
}

function itemsOf(catalog: Catalog): readonly CoverageItem[] {
  const { years, rows } = getCoverage(catalog);
  return rows.flatMap(({ department, fictional, years: coverages }) => {
    const region = catalog.regions.get(department.region);
    const path = region ? pathTo(region, catalog.regions) : [];
    return coverages.map((coverage, index) => {
      const year = years[index] ?? 0;
      return {
        department,
        fictional,
        year,
        coverage,
        report: 'report' in coverage ? coverage.report : undefined,
        due: dueDatesFor(catalog.site.deadlines, path, year),
      };
    });
  });
}
