import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite } from '../pages/frame.ts';
import { countFindings } from './finding-counts.ts';
import type { FindingFilter } from './finding-rows.ts';

/** Counts of findings, with the list that they lead to. */
export interface FindingsLink {
  readonly text: string;
  readonly label: string;
  readonly href: string;
}

/** The findings of a page's reports as counts; the link opens the list narrowed to the page's subject. */
export function toFindingsLink(
  catalog: Catalog,
  reports: readonly CatalogReport[],
  words: Words,
  filter: FindingFilter,
  value: string,
): FindingsLink {
  const { t } = words;
  const { questions, notes } = countFindings(reports);
  return {
    text: t('checks:onPage.summary', { questions, notes }),
    label: t('checks:onPage.link'),
    href: `${pathOf(addressOfSite(catalog), words.locale, PAGES.findings)}?${filter}=${value}#list`,
  };
}
