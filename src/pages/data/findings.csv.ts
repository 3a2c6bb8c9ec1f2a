import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';
import { locateFindings } from '../../catalog/located-findings.ts';
import { toFindingsCsv } from '../../views/downloads/findings-csv.ts';

/** `/data/findings.csv` */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  const located = await Promise.all(
    catalog.reports.map(async (entry) => ({ entry, findings: await locateFindings(entry) })),
  );
  return new Response(toFindingsCsv(catalog, located), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
