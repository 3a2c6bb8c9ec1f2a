import { readSite } from '../reading/read-site.ts';
import { LOCALES, type Locale } from '../vocabulary/locales.ts';
import { getCatalog } from './catalog.ts';
import { listKey } from './page-keys.ts';

/** A static path of a page in one language; the default language has no part of its own. */
export interface LocalePath<Params, Props> {
  readonly params: Params & { readonly locale: string | undefined };
  readonly props: Props & { readonly locale: Locale };
  readonly cacheKey: string;
}

/** The path of a page that lists content, in every language. */
export async function pathsInEveryLocale(): Promise<LocalePath<object, object>[]> {
  const cacheKey = listKey(await getCatalog());
  return LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale }, cacheKey }));
}

/** First part of a language's paths as Astro wants it: undefined for the default language. */
export function localeParam(locale: Locale): string | undefined {
  return locale === readSite('content').defaultLocale ? undefined : locale;
}
