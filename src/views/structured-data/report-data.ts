import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toBody } from './department-data.ts';
import type { LinkedData } from './linked-data.ts';

/**
 * A report as schema.org's `Report`. An invented one says so and names no author: there is no such
 * government organisation.
 */
export function toReportData(
  catalog: Catalog,
  { report, department, fictional, digest }: CatalogReport,
  words: Words,
): LinkedData {
  const address = addressOfSite(catalog);
  return {
    '@type': 'Report',
    '@id': addressOf(address, words.locale, PAGES.report(report.department, report.year)),
    name: words.text(report.title).text,
    inLanguage: words.tag,
    temporalCoverage: String(report.year),
    ...(fictional
      ? { creativeWorkStatus: words.t('report:fictional') }
      : { author: toBody(catalog, department, words) }),
    dateCreated: report.filed,
    datePublished: report.published,
    isBasedOn: report.source?.url ?? undefined,
    license: catalog.site.licence.url,
    identifier: `sha256:${digest}`,
    isPartOf: {
      '@type': 'WebSite',
      name: words.text(catalog.site.name).text,
      url: addressOf(address, words.locale, PAGES.home),
    },
  };
}
