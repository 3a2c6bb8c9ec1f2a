import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/catalog.ts';
import { listKey } from '../../../catalog/page-keys.ts';
import { toBodyFile, toCompareIndex } from '../../../views/compare/compare-data.ts';

export async function getStaticPaths(): Promise<{ params: { department: string }; cacheKey: string }[]> {
  const catalog = await getCatalog();
  const cacheKey = listKey(catalog);
  return toCompareIndex(catalog).departments.map(({ id }) => ({ params: { department: id }, cacheKey }));
}

/** `/compare/departments/<department>.json` */
export const GET: APIRoute = async ({ params }) => {
  const catalog = await getCatalog();
  const department = catalog.departments.get(params.department ?? '');
  return department ? Response.json(toBodyFile(catalog, department)) : new Response(null, { status: 404 });
};
