import { isLocale, LOCALE_TRAITS } from '../../vocabulary/locales.ts';
import { INDEX_FOLDER } from '../format/files.ts';
import { IndexReader, type ReadFile } from './index-reader.ts';
import { LanguageSearch } from './language-search.ts';
import type { SearchEngine } from './search-types.ts';

/** Where a site's indexes are, and the language of the page. */
export interface SearchPlace {
  /** Address of the site's root, such as `/` or `/sub/`. */
  readonly root: string;
  readonly locale: string;
  /** All languages; `prefix` is the part of addresses that a language adds. */
  readonly languages: readonly { readonly locale: string; readonly prefix: string }[];
}

/** Opens search over a site's indexes; they are fetched with the first query. */
export function openSearch(
  { root, locale, languages }: SearchPlace,
  readFile: (address: string, fresh: boolean) => Promise<Uint8Array> = fetchFile,
): SearchEngine {
  const indexes = new Map<string, Promise<IndexReader>>();
  const open = async (language: string): Promise<IndexReader> => {
    const known = indexes.get(language);
    if (known) return known;
    const opening = IndexReader.open(filesOf(root, language, readFile));
    indexes.set(language, opening);
    opening.catch(() => indexes.delete(language));
    return opening;
  };
  const addressOf = (language: string): string =>
    `${root}${languages.find((one) => one.locale === language)?.prefix ?? ''}`;
  const other = languages.find((language) => language.locale !== locale)?.locale;
  return new LanguageSearch({
    index: async () => open(locale),
    address: addressOf(locale),
    ...(other === undefined
      ? {}
      : {
          other: {
            locale: other,
            isItsScript: (text) => !isLocale(other) || LOCALE_TRAITS[other].script.test(text),
            index: async () => open(other),
            address: addressOf(other),
          },
        }),
  });
}

function filesOf(
  root: string,
  locale: string,
  readFile: (address: string, fresh: boolean) => Promise<Uint8Array>,
): ReadFile {
  const folder = `${root}${INDEX_FOLDER}/${locale}/`;
  return async (name, version) =>
    readFile(`${folder}${name}${version === undefined ? '' : `?v=${version}`}`, version === undefined);
}

async function fetchFile(address: string, fresh: boolean): Promise<Uint8Array> {
  const response = await fetch(address, { cache: fresh ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
