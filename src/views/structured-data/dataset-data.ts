import type { Catalog } from '../../catalog/catalog.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfFile } from '../downloads/data-address.ts';
import { DATA_FORMATS, type DataFile } from '../downloads/data-file.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toRelease } from '../release/release.ts';
import type { LinkedData } from './linked-data.ts';

/** The open data as schema.org's `Dataset`, every file with its digest. */
export function toDatasetData(catalog: Catalog, files: readonly DataFile[], words: Words): LinkedData {
  const { id, asOf } = toRelease(catalog);
  const years = catalog.years;
  return {
    '@type': 'Dataset',
    '@id': addressOf(addressOfSite(catalog), words.locale, PAGES.data),
    name: words.t('data:title'),
    description: words.t('data:lead'),
    inLanguage: words.tag,
    version: id,
    dateModified: asOf,
    license: catalog.site.licence.url,
    isAccessibleForFree: true,
    temporalCoverage: years.length > 0 ? `${years.at(-1) ?? ''}/${years[0] ?? ''}` : undefined,
    creator: { '@type': 'Organization', name: words.text(catalog.site.name).text },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: DATA_FORMATS[file.format].mediaType,
      contentUrl: addressOfFile(catalog, file),
      contentSize: `${file.bytes.length} B`,
      sha256: file.sha256,
    })),
  };
}
