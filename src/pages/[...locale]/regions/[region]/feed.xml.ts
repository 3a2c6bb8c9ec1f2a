import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../../catalog/catalog.ts';
import { regionPaths } from '../../../../catalog/locale-paths.ts';
import { wordsFor } from '../../../../i18n/words.ts';
import { toAtomResponse } from '../../../../views/feeds/atom.ts';
import { toRegionFeed } from '../../../../views/feeds/reports-feed.ts';

export const getStaticPaths = regionPaths;

/** `/regions/<region>/feed.xml` in every language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  toAtomResponse(toRegionFeed(await getCatalog(), props.entry, wordsFor(props.locale)));
