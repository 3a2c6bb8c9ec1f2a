import type { SearchMessages } from '../../i18n/search-messages.ts';
import { localePrefix, type SiteAddress } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { LOCALE_TRAITS, LOCALES, type Locale } from '../../vocabulary/locales.ts';

/** A language of the site as search knows it. */
export interface SearchLanguage {
  readonly locale: Locale;
  /** First part of the language's addresses. */
  readonly prefix: string;
  /** BCP 47 tag for `lang`. */
  readonly tag: string;
  /** Its name in the language of the page. */
  readonly name: string;
}

/** What the scripts of a search box are told by the page. */
export interface SearchSettings {
  /** Address of the site's root. */
  readonly root: string;
  readonly locale: Locale;
  readonly languages: readonly SearchLanguage[];
  readonly box: SearchMessages['box'];
  readonly kinds: SearchMessages['kinds'];
}

/** What the scripts of the search page are told besides. */
export interface SearchPageSettings extends SearchSettings {
  readonly page: SearchMessages['page'];
  readonly filters: SearchMessages['filters'];
  readonly columns: SearchMessages['columns'];
}

/** The settings of the search box on every page of one language. */
export function toSearchSettings(site: SiteAddress, words: Words): SearchSettings {
  const { t, locale } = words;
  return {
    root: site.origin.pathname,
    locale,
    languages: LOCALES.map((each) => ({
      locale: each,
      prefix: localePrefix(site, each),
      tag: LOCALE_TRAITS[each].tag,
      name: t(`site:languages.${each}`),
    })),
    box: t('search:box', RAW),
    kinds: t('search:kinds', RAW),
  };
}

/** The settings of the search page of one language. */
export function toSearchPageSettings(site: SiteAddress, words: Words): SearchPageSettings {
  const { t } = words;
  return {
    ...toSearchSettings(site, words),
    page: t('search:page', RAW),
    filters: t('search:filters', RAW),
    columns: t('search:columns', RAW),
  };
}

/** Scripts fill in the placeholders. */
const RAW = { returnObjects: true, skipInterpolation: true } as const;
