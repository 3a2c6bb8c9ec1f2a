import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';
import { toCompareIndex } from '../../views/compare/compare-data.ts';

/** `/compare/departments.json` */
export const GET: APIRoute = async () => Response.json(toCompareIndex(await getCatalog()));
