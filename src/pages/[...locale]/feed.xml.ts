import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';
import { pathsInEveryLocale } from '../../catalog/locale-paths.ts';
import { wordsFor } from '../../i18n/words.ts';
import { toAtomResponse } from '../../views/feeds/atom.ts';
import { toReportsFeed } from '../../views/feeds/reports-feed.ts';

export const getStaticPaths = pathsInEveryLocale;

/** `/feed.xml` in every language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  toAtomResponse(toReportsFeed(await getCatalog(), wordsFor(props.locale)));
