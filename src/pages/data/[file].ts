import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';
import { contentTypeOf, type DataFile } from '../../views/downloads/data-file.ts';
import { getOpenData } from '../../views/downloads/open-data.ts';

/** `/data/<file>`: every file of the open data. */
export async function getStaticPaths() {
  const { files } = await getOpenData(await getCatalog());
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': contentTypeOf(file) } });
