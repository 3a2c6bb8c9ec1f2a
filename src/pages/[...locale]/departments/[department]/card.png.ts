import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../../catalog/catalog.ts';
import { departmentPaths } from '../../../../catalog/locale-paths.ts';
import { toCardResponse } from '../../../../drawing/card-picture.ts';
import { loadMessages } from '../../../../i18n/translator.ts';
import { wordsFor } from '../../../../i18n/words.ts';
import { toDepartmentCard } from '../../../../views/pictures/department-card.ts';

export const getStaticPaths = departmentPaths;

/** `/departments/<department>/card.png` in every language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  await loadMessages('.');
  return toCardResponse(toDepartmentCard(await getCatalog(), props.entry, wordsFor(props.locale)));
};
