import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { locateFindings } from '../../catalog/located-findings.ts';
import type { Finding } from '../../domain/finding.ts';

/** A report with its findings, each with its line. */
export interface LocatedFindings {
  readonly entry: CatalogReport;
  readonly findings: readonly Finding[];
}

/** What the data files are made of. */
export interface DataSource {
  readonly catalog: Catalog;
  readonly located: readonly LocatedFindings[];
}

/** Gathers what the data files are made of: the catalog, and the place of every finding. */
export async function gatherSource(catalog: Catalog): Promise<DataSource> {
  const located = await Promise.all(
    catalog.reports.map(async (entry) => ({ entry, findings: await locateFindings(entry) })),
  );
  return { catalog, located };
}
