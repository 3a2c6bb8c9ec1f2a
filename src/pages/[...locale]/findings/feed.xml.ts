import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/catalog.ts';
import { localeParam } from '../../../catalog/locale-paths.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { toFindingsFeed } from '../../../views/feeds/findings-feed.ts';
import { LOCALES, isLocale } from '../../../vocabulary/locales.ts';

export const getStaticPaths: GetStaticPaths = () =>
  LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));

/** `/findings/feed.xml` in every language. */
export const GET: APIRoute = async ({ props }) => {
  const locale: unknown = props.locale;
  if (typeof locale !== 'string' || !isLocale(locale)) throw new TypeError('The route names its language.');
  return new Response(toFindingsFeed(await getCatalog(), wordsFor(locale)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
