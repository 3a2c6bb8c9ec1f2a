import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/catalog.ts';
import { pathsInEveryLocale } from '../../../catalog/locale-paths.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { toAtomResponse } from '../../../views/feeds/atom.ts';
import { toCorrectionsFeed } from '../../../views/feeds/corrections-feed.ts';

export const getStaticPaths = pathsInEveryLocale;

/** `/corrections/feed.xml` in every language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  toAtomResponse(toCorrectionsFeed(await getCatalog(), wordsFor(props.locale)));
