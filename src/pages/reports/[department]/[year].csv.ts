import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/catalog.ts';
import { reportFilePaths } from '../../../catalog/locale-paths.ts';
import type { DataTable } from '../../../views/data/data-table.ts';
import { getOpenData } from '../../../views/downloads/open-data.ts';
import { toReportCsv } from '../../../views/downloads/report-files.ts';

export async function getStaticPaths() {
  const { tables } = await getOpenData(await getCatalog());
  const paths = await reportFilePaths();
  return paths.map(({ params, props }) => ({ params, props: { tables, id: props.entry.report.id } }));
}

/** `/reports/<department>/<year>.csv` */
export const GET: APIRoute<{ tables: readonly DataTable[]; id: string }> = ({ props }) =>
  new Response(toReportCsv(props.tables, props.id), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
