import type { GoldenDocument } from '../document.ts';
import type { GoldenLocale } from '../sentence.ts';
import { dataAttribute, escaped } from './markup.ts';
import { printPage } from './page-shell.ts';
import { printPieces } from './print-pieces.ts';
import { printBefore, printBehind } from './report-extras.ts';

const FICTIONAL = {
  zh: '本页内容为虚构示例，不涉及任何真实地区、部门或数据。',
  en: 'This page is made up; it is not about any real place, department or figure.',
} as const;

/** The page of a report in the markup of the site, as far as search reads it. */
export function reportHtml(document: GoldenDocument, locale: GoldenLocale): string {
  const { path, title, aliases, filters, measures, fictional, pieces } = document;
  const main =
    `<p class="fictional-banner" data-search-off>${FICTIONAL[locale]}</p>` +
    `<div hidden ${dataAttribute('data-search-fields', { aliases, filters, measures, fictional })}></div>` +
    `<h1>${escaped(title)}</h1>${printBefore(document, locale)}` +
    `<article class="report-main">${printPieces(pieces)}${printBehind(document, locale)}</article>`;
  return printPage({ locale, path, title, attributes: ' data-search-page="report"' }, main);
}
