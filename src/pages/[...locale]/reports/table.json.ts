import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/catalog.ts';
import { pathsInEveryLocale } from '../../../catalog/locale-paths.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { toTableFile } from '../../../views/reports/reports-data.ts';

export const getStaticPaths = pathsInEveryLocale;

/** `/reports/table.json` in every language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(toTableFile(await getCatalog(), wordsFor(props.locale)));
