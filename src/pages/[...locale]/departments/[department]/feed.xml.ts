import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../../catalog/catalog.ts';
import { departmentPaths } from '../../../../catalog/locale-paths.ts';
import { wordsFor } from '../../../../i18n/words.ts';
import { toAtomResponse } from '../../../../views/feeds/atom.ts';
import { toDepartmentFeed } from '../../../../views/feeds/reports-feed.ts';

export const getStaticPaths = departmentPaths;

/** `/departments/<department>/feed.xml` in every language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  toAtomResponse(toDepartmentFeed(await getCatalog(), props.entry, wordsFor(props.locale)));
