import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';
import { toCoverageCsv } from '../../views/downloads/coverage-csv.ts';

/** `/data/coverage.csv` */
export const GET: APIRoute = async () =>
  new Response(toCoverageCsv(await getCatalog()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
