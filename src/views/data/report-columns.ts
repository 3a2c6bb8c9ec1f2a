import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import type { ReportIdentity } from '../../domain/report.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import { toFragment } from '../findings/finding-view.ts';
import { addressOfSite } from '../pages/frame.ts';
import { columnsOf } from './columns.ts';
import type { ColumnOf, ForeignKey } from './data-table.ts';
import { TERMS } from './terms.ts';

/** What belongs to a report: a line, an indicator, a figure. */
export interface OfReport {
  readonly entry: CatalogReport;
}

/** The report that a row belongs to, with what readers filter by. */
export function reportColumns<Item extends OfReport>(): readonly ColumnOf<Item>[] {
  const { plain } = columnsOf<Item>();
  return [
    plain('report', 'string', ({ entry }) => entry.report.id, { required: true }),
    plain('department', 'string', ({ entry }) => entry.department.id, { required: true }),
    plain('year', 'year', ({ entry }) => entry.report.year, { required: true }),
    plain('fictional', 'boolean', ({ entry }) => entry.fictional, { required: true }),
  ];
}

/** The unit in which the report of a row states its amounts. */
export function statedUnitColumn<Item extends OfReport>(): ColumnOf<Item> {
  return columnsOf<Item>().plain('stated_unit', 'string', ({ entry }) => entry.report.budget.unit, {
    required: true,
    terms: TERMS.units,
  });
}

/** A row that belongs to a report belongs to a department as well. */
export const OF_REPORT: readonly ForeignKey[] = [
  { columns: ['report'], table: 'reports', references: ['report'] },
  { columns: ['department'], table: 'departments', references: ['department'] },
];

/** Address of a report's page in the site's default language, at an anchor where one is given. */
export function addressOfReport(
  catalog: Catalog,
  { department, year }: ReportIdentity,
  anchor?: string,
): string {
  const site = addressOfSite(catalog);
  const page = addressOf(site, site.defaultLocale, PAGES.report(department, year));
  return anchor === undefined ? page : `${page}#${toFragment(anchor)}`;
}
