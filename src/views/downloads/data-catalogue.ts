import type { Catalog } from '../../catalog/catalog.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import { wordsFor, type Words } from '../../i18n/words.ts';
import { LOCALES, LOCALE_TRAITS } from '../../vocabulary/locales.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toRelease } from '../release/release.ts';
import { addressOfFile } from './data-address.ts';
import { DATA_FORMATS, type DataFile } from './data-file.ts';

/** `catalog.jsonld`: the data as a DCAT-AP 3 catalogue, one data set a table and one of all, in every language. */
export function toDataCatalogue(catalog: Catalog, files: readonly DataFile[]): string {
  const { site, asOf } = catalog;
  const languages = LOCALES.map(wordsFor);
  const address = addressOfSite(catalog);
  const home = addressOf(address, site.defaultLocale, '');
  const page = addressOf(address, site.defaultLocale, PAGES.data);
  const inEvery = (text: (words: Words) => string): readonly object[] =>
    languages.map((words) => ({ '@language': LOCALE_TRAITS[words.locale].tag, '@value': text(words) }));
  const publisher = {
    '@id': `${home}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': inEvery((words) => words.text(site.host ?? site.name).text),
  };
  const shared = {
    'dct:publisher': { '@id': publisher['@id'] },
    'dct:license': { '@id': site.licence.url },
    'dct:language': LOCALES.map((locale) => ({ '@id': LANGUAGES[locale] })),
    'dct:issued': { '@type': 'xsd:date', '@value': asOf },
    'dct:modified': { '@type': 'xsd:date', '@value': asOf },
  };
  const tables = [...new Set(files.flatMap(({ table }) => table ?? []))];
  const datasets = [
    {
      id: `${page}#data`,
      title: (words: Words) => words.t('data:catalogue.whole'),
      description: (words: Words) => `${words.t('data:lead')} ${words.t('data:release.fictional')}`,
      own: files.filter(({ table }) => table === undefined),
    },
    ...tables.map((table) => ({
      id: `${page}#${table}`,
      title: (words: Words) => words.t(`data:tables.${table}.title`),
      description: (words: Words) => words.t(`data:tables.${table}.description`),
      own: files.filter((file) => file.table === table),
    })),
  ];
  const years = catalog.years.toSorted((left, right) => left - right);
  return `${JSON.stringify(
    {
      '@context': CONTEXT,
      '@id': `${page}#catalogue`,
      '@type': 'dcat:Catalog',
      'dct:title': inEvery((words) => words.t('data:catalogue.title', { site: words.text(site.name).text })),
      'dct:description': inEvery((words) => words.text(site.description).text),
      'foaf:homepage': { '@id': page },
      ...shared,
      'dct:publisher': publisher,
      'dcat:dataset': datasets.map(({ id, title, description, own }) => ({
        '@id': id,
        '@type': 'dcat:Dataset',
        'dct:title': inEvery(title),
        'dct:description': inEvery(description),
        'dct:identifier': id,
        'dcat:version': toRelease(catalog).id,
        'dcat:landingPage': { '@id': page },
        'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
        ...shared,
        ...(years.length > 0
          ? {
              'dct:temporal': {
                '@type': 'dct:PeriodOfTime',
                'dcat:startDate': { '@type': 'xsd:date', '@value': `${years[0]}-01-01` },
                'dcat:endDate': { '@type': 'xsd:date', '@value': `${years.at(-1)}-12-31` },
              },
            }
          : {}),
        'dcat:distribution': own.map((file) =>
          toDistribution(file, addressOfFile(catalog, file), site.licence.url),
        ),
      })),
    },
    undefined,
    2,
  )}\n`;
}

function toDistribution(file: DataFile, address: string, licence: string): object {
  const { name, mediaType } = DATA_FORMATS[file.format];
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': file.name,
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dct:format': name,
    'dct:license': { '@id': licence },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes.length) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
    },
  };
}

/** Languages by the authority table that DCAT-AP asks for. */
const LANGUAGES = {
  zh: 'http://publications.europa.eu/resource/authority/language/ZHO',
  en: 'http://publications.europa.eu/resource/authority/language/ENG',
} as const satisfies Record<(typeof LOCALES)[number], string>;

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
