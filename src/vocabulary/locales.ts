/**
 * The languages of the site. A further language is one entry here, one folder of messages in
 * `public/locales/`, and the content.
 */
export const LOCALES = ['zh', 'en'] as const;

/** Short name of a language, as it stands in addresses, file names and content. */
export type Locale = (typeof LOCALES)[number];

interface LocaleTraits {
  /** BCP 47 tag for `lang` and `hreflang`. */
  readonly tag: string;
  /** BCP 47 tag for numbers, dates and collation: the regional habits that the site follows. */
  readonly formatTag: string;
  /** The language's name for itself. */
  readonly endonym: string;
  /** Direction of writing, for `dir`. */
  readonly dir: 'ltr' | 'rtl';
  /** Letters of its script, by which the language of a name without one is told. */
  readonly script: RegExp;
}

/** What each language needs besides its messages. */
export const LOCALE_TRAITS: Readonly<Record<Locale, LocaleTraits>> = {
  zh: { tag: 'zh-CN', formatTag: 'zh-CN', endonym: '中文', dir: 'ltr', script: /\p{Script=Han}/u },
  en: { tag: 'en', formatTag: 'en-GB', endonym: 'English', dir: 'ltr', script: /\p{Script=Latin}/u },
};

/** Tells whether a string names a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language in whose script a name is written, the first that fits; undefined where none does. */
export function localeOfScript(name: string): Locale | undefined {
  return LOCALES.find((locale) => LOCALE_TRAITS[locale].script.test(name));
}
