import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';
import { toCorrectionsCsv } from '../../views/downloads/corrections-csv.ts';

/** No file where there is no history: an empty one would say that nothing was ever corrected. */
export async function getStaticPaths() {
  const { history } = await getCatalog();
  return history.kind === 'available' ? [{ params: { corrections: 'corrections' } }] : [];
}

/** `/data/corrections.csv` */
export const GET: APIRoute = async () =>
  new Response(toCorrectionsCsv(await getCatalog()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
