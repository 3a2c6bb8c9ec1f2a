import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite } from './frame.ts';

/** A citation in one style. `{accessed}` stands where the reader's date of access belongs. */
export interface Citation {
  readonly style: string;
  readonly text: string;
}

/** The mark that the page's script replaces by the date of access (GB/T 7714 and BibTeX want one). */
export const ACCESS_DATE = '{accessed}';

/** How to cite a report: GB/T 7714-2015, APA 7, BibTeX. */
export function toCitations(
  catalog: Catalog,
  { report, department, fictional }: CatalogReport,
  words: Words,
): readonly Citation[] {
  const { t } = words;
  const author = words.text(department.name).text;
  const title = `${words.text(report.title).text}${fictional ? t('report:cite.fictionalMark') : ''}`;
  const site = words.text(catalog.site.name).text;
  const url = addressOf(addressOfSite(catalog), words.locale, PAGES.report(report.department, report.year));
  const issued = report.published ?? report.filed;
  const key = `${report.department.replaceAll('-', '')}${report.year}`;
  return [
    {
      style: 'GB/T 7714',
      text: `${author}. ${title}[R/OL]. ${issued ? `(${issued})` : ''}[${ACCESS_DATE}]. ${url}.`,
    },
    {
      style: 'APA',
      text: `${author}. (${issued?.slice(0, 4) ?? t('report:cite.noDate')}). ${title}. ${site}. ${url}`,
    },
    {
      style: 'BibTeX',
      text: [
        `@techreport{${key},`,
        `  author      = {{${toLatex(author)}}},`,
        `  title       = {{${toLatex(title)}}},`,
        `  institution = {{${toLatex(author)}}},`,
        ...(issued ? [`  year        = {${issued.slice(0, 4)}},`, `  date        = {${issued}},`] : []),
        `  url         = {${url}},`,
        `  urldate     = {${ACCESS_DATE}}`,
        '}',
      ].join('\n'),
    },
  ];
}

/** Escapes the signs that LaTeX reads as commands. */
function toLatex(text: string): string {
  return text.replace(/[&%#$_{}]/g, '\\$&');
}
