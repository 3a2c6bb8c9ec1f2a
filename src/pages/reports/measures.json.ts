import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';
import { toMeasuresFile } from '../../views/reports/reports-data.ts';

/** `/reports/measures.json`, the same for every language. */
export const GET: APIRoute = async () => Response.json(toMeasuresFile(await getCatalog()));
