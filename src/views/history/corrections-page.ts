import type { Catalog } from '../../catalog/catalog.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite, toFrame, type PageFrame } from '../pages/frame.ts';
import { textCell, type Cell, type Row, type TableView } from '../tables/table.ts';
import { correctionsOf, type Correction } from './corrections.ts';
import { absenceText, toChangeView } from './report-history.ts';

/** `/corrections/` */
export interface CorrectionsPage {
  readonly frame: PageFrame;
  readonly lead: string;
  /** Said where there is nothing to list: no history, or no correction. */
  readonly absence: string | undefined;
  /** Corrections of real and of invented reports, apart. */
  readonly tables: readonly { readonly id: string; readonly title: string; readonly table: TableView }[];
  /** How many are left out of the page, in words. */
  readonly more: string | undefined;
  /** The data file; undefined without a history. */
  readonly csvHref: string | undefined;
  readonly feedHref: string;
}

/** Corrections that the page lists of either nature; the data file has all. */
const MOST_ROWS = 500;

/** Words the public corrections log (勘误). */
export function toCorrectionsPage(catalog: Catalog, words: Words): CorrectionsPage {
  const { t } = words;
  const address = addressOfSite(catalog);
  const title = t('history:corrections.title');
  const lead = t('history:corrections.lead');
  const corrections = correctionsOf(catalog);
  const tables = (['real', 'fictional'] as const).flatMap((id) => {
    const own = (corrections ?? []).filter(({ entry }) => entry.fictional === (id === 'fictional'));
    const name = t(`report:groups.${id}`);
    return own.length > 0
      ? [{ id, title: name, all: own.length, table: toTable(catalog, own.slice(0, MOST_ROWS), name, words) }]
      : [];
  });
  const cut = tables.reduce((sum, { all }) => sum + Math.max(all - MOST_ROWS, 0), 0);
  const { history } = catalog;
  return {
    frame: toFrame(catalog, words, { title, description: lead, page: PAGES.corrections }),
    lead,
    absence:
      history.kind === 'unavailable'
        ? absenceText(history.reason, words)
        : tables.length === 0
          ? t('history:corrections.none')
          : undefined,
    tables,
    more: cut > 0 ? t('history:corrections.more', { count: cut }) : undefined,
    csvHref: history.kind === 'available' ? `${address.origin.pathname}${PAGES.correctionsCsv}` : undefined,
    feedHref: pathOf(address, words.locale, PAGES.correctionsFeed),
  };
}

function toTable(
  catalog: Catalog,
  corrections: readonly Correction[],
  caption: string,
  words: Words,
): TableView {
  const { t } = words;
  const labels = ['report', 'figure', 'before', 'after', 'reason'] as const;
  return {
    caption,
    columns: [
      { label: t('history:corrections.columns.date'), kind: 'text' },
      ...labels.map((label) => ({ label: t(`history:corrections.columns.${label}`), kind: 'text' as const })),
    ],
    rows: corrections.map(({ entry, revision, change }): Row => {
      const { name, before, after, href } = toChangeView(catalog, entry, change, words);
      const { department, year } = entry.report;
      const value = (text: string | undefined, absent: string): Cell =>
        text === undefined ? { kind: 'absent', text: absent } : { kind: 'text', text };
      return {
        head: textCell({ text: words.date(revision.date) }),
        depth: 0,
        role: 'plain',
        cells: [
          textCell(
            words.text(entry.report.title),
            pathOf(addressOfSite(catalog), words.locale, PAGES.report(department, year)),
          ),
          textCell({ text: name }, href),
          value(before, t('history:notGiven')),
          value(after, t('history:notGiven')),
          textCell({ text: revision.reason }),
        ],
      };
    }),
  };
}
