/**
 * The languages of the site. A further language is one entry here, one folder of messages in
 * `public/locales/`, and the content.
 */
export const LOCALES = ['zh', 'en'] as const;

/** Short name of a language, as it stands in addresses, file names and content. */
export type Locale = (typeof LOCALES)[number];

interface LocaleTraits {
  /** BCP 47 tag for `lang`, `hreflang` and `Intl`. */
  readonly tag: string;
  /** The language's name for itself. */
  readonly endonym: string;
  /** Direction of writing, for `dir`. */
  readonly dir: 'ltr' | 'rtl';
}

/** What each language needs besides its messages. */
export const LOCALE_TRAITS: Readonly<Record<Locale, LocaleTraits>> = {
  zh: { tag: 'zh-CN', endonym: '中文', dir: 'ltr' },
  en: { tag: 'en', endonym: 'English', dir: 'ltr' },
};

/** Tells whether a string names a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
