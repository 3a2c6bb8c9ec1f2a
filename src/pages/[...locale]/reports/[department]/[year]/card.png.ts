import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../../../catalog/catalog.ts';
import { reportPaths } from '../../../../../catalog/locale-paths.ts';
import { toCardResponse } from '../../../../../drawing/card-picture.ts';
import { loadMessages } from '../../../../../i18n/translator.ts';
import { wordsFor } from '../../../../../i18n/words.ts';
import { toReportCard } from '../../../../../views/pictures/report-card.ts';

export const getStaticPaths = reportPaths;

/** `/reports/<department>/<year>/card.png` in every language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  await loadMessages('.');
  return toCardResponse(toReportCard(await getCatalog(), props.entry, wordsFor(props.locale)));
};
