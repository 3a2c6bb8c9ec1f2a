import type { Catalog } from '../../catalog/catalog.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite } from '../pages/frame.ts';
import type { LinkedData } from './linked-data.ts';

/** The site as schema.org's `WebSite`, with the address that searches it. */
export function toSiteData(catalog: Catalog, words: Words): LinkedData {
  const address = addressOfSite(catalog);
  return {
    '@type': 'WebSite',
    name: words.text(catalog.site.name).text,
    description: words.text(catalog.site.description).text,
    url: addressOf(address, words.locale, PAGES.home),
    inLanguage: words.tag,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${addressOf(address, words.locale, PAGES.search)}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}
