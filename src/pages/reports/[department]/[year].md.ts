import type { APIRoute } from 'astro';
import type { CatalogReport } from '../../../catalog/catalog.ts';
import { reportFilePaths } from '../../../catalog/locale-paths.ts';
import { readReportSource } from '../../../catalog/report-source.ts';
import { toReportMarkdown } from '../../../views/downloads/report-files.ts';

export const getStaticPaths = reportFilePaths;

/** `/reports/<department>/<year>.md` */
export const GET: APIRoute<{ entry: CatalogReport }> = async ({ props: { entry } }) =>
  new Response(toReportMarkdown(entry, await readReportSource(entry.report)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
