import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import type { ReportText } from '../../catalog/report-text.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import { LOCALE_TRAITS } from '../../vocabulary/locales.ts';
import { addressOfSite, toFrame, type PageFrame } from '../pages/frame.ts';
import { toNotices, type Notice } from '../pages/report-notices.ts';
import { linkTerms } from './link-terms.ts';
import { toParallelRows, type ParallelRow } from './parallel-rows.ts';
import { toTextParts, type TextPart } from './text-parts.ts';

/** One side of the page. */
interface Side {
  /** Name of the language, and whether it is the original. */
  readonly label: string;
  readonly tag: string;
}

/** `/reports/<department>/<year>/parallel/` */
export interface ParallelPage {
  readonly frame: PageFrame;
  readonly heading: PageText;
  readonly lead: string;
  readonly reportLink: { readonly text: string; readonly href: string };
  readonly notices: readonly Notice[];
  readonly original: Side;
  readonly translation: Side;
  readonly rows: readonly ParallelRow[];
}

/** Words a report in two languages side by side. */
export function toParallelPage(
  catalog: Catalog,
  entry: CatalogReport,
  texts: { readonly original: ReportText; readonly translation: ReportText },
  words: Words,
): ParallelPage {
  const { t } = words;
  const { report, department, fictional } = entry;
  const heading = words.text(report.title);
  const address = addressOfSite(catalog);
  const page = PAGES.report(report.department, report.year);
  const partsOf = ({ html, language }: ReportText): readonly TextPart[] => {
    const linked = new Set<string>();
    return toTextParts(html).map(({ id, blocks }) => ({
      id,
      blocks: linkTerms(blocks, language, catalog.glossary, linked, (term) => ({
        href: `${pathOf(address, words.locale, PAGES.glossary)}#${term.id}`,
        title: words.text(term.definition).text,
      })),
    }));
  };
  const sideOf = ({ language }: ReportText, role: 'original' | 'translation'): Side => ({
    label: t(`reading:${role}`, { language: t(`site:languages.${language}`) }),
    tag: LOCALE_TRAITS[language].tag,
  });
  return {
    frame: toFrame(catalog, words, {
      title: t('reading:title', { report: heading.text }),
      description: t('reading:lead'),
      page: PAGES.parallel(report.department, report.year),
      trail: [
        { label: t('site:navigation.departments'), page: PAGES.departments },
        { label: words.text(department.name).text, page: PAGES.department(department.id) },
        { label: heading.text, page },
      ],
      crumb: t('reading:crumb'),
      fictional,
    }),
    heading,
    lead: t('reading:lead'),
    reportLink: { text: t('reading:report'), href: pathOf(address, words.locale, page) },
    notices: toNotices(entry, texts.translation, words),
    original: sideOf(texts.original, 'original'),
    translation: sideOf(texts.translation, 'translation'),
    rows: toParallelRows(partsOf(texts.original), partsOf(texts.translation)),
  };
}
