import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../../catalog/catalog.ts';
import { yearPaths } from '../../../../catalog/locale-paths.ts';
import { toCardResponse } from '../../../../drawing/card-picture.ts';
import { loadMessages } from '../../../../i18n/translator.ts';
import { wordsFor } from '../../../../i18n/words.ts';
import { toYearCard } from '../../../../views/pictures/year-card.ts';

export const getStaticPaths = yearPaths;

/** `/years/<year>/card.png` in every language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  await loadMessages('.');
  return toCardResponse(toYearCard(await getCatalog(), props.year, wordsFor(props.locale)));
};
