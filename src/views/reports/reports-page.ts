import type { Catalog } from '../../catalog/catalog.ts';
import type { ReportsMessages } from '../../i18n/reports-messages.ts';
import { addressOf, PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { isMeasureId, MEASURES } from '../../vocabulary/measures.ts';
import { addressOfSite, toFrame, type PageFrame } from '../pages/frame.ts';
import { yearLinks, type Link } from '../pages/links.ts';
import { toReportGroups, type ReportGroup } from '../pages/lists.ts';
import { COLUMN_IDS, USUAL_COLUMNS, type ColumnId } from './columns.ts';

/** A column as the page names it. */
export interface ColumnView {
  readonly id: ColumnId;
  readonly label: string;
  /** Unit beside the label; empty where there is none. */
  readonly unit: string;
  readonly usual: boolean;
}

/** What the script of the table is told. */
export interface TableSettings {
  /** Where the rows are, and the measures that do not come with them. */
  readonly data: string;
  readonly measures: string;
  /** Path of the site in this language, and the same as a whole address. */
  readonly path: string;
  readonly address: string;
  readonly tag: string;
  /** Power of ten and decimals of the money that the table shows. */
  readonly exponent: number;
  readonly decimals: number;
  readonly columns: readonly ColumnView[];
  readonly messages: ReportsMessages;
}

/** `/reports/` */
export interface ReportsPage {
  readonly frame: PageFrame;
  readonly lead: string;
  readonly settings: TableSettings;
  /** The newest reports of either nature, for a browser without scripts and until the data is there. */
  readonly groups: readonly ReportGroup[];
  /** Said where the static lists are cut; with where the rest is. */
  readonly cut: { readonly text: string; readonly years: readonly Link[] } | undefined;
}

/** Reports of the page itself; the rest comes with the data. */
const MOST_STATIC = 100;

/** Words the table of all reports. */
export function toReportsPage(catalog: Catalog, words: Words): ReportsPage {
  const { t, locale } = words;
  const address = addressOfSite(catalog);
  const title = t('site:reports.title');
  const unit = t(`report:units.${words.unit.id}`);
  const newest = catalog.reports.slice(0, MOST_STATIC);
  return {
    frame: toFrame(catalog, words, { title, description: t('site:reports.lead'), page: PAGES.reports }),
    lead: t('site:reports.lead'),
    settings: {
      data: pathOf(address, locale, PAGES.reportsTable),
      measures: `${address.origin.pathname}${PAGES.reportsMeasures}`,
      path: pathOf(address, locale, ''),
      address: addressOf(address, locale, ''),
      tag: words.formatTag,
      exponent: words.unit.exponent,
      decimals: words.unit.decimals,
      columns: COLUMN_IDS.map((id) => ({
        id,
        label: isMeasureId(id) ? t(`vocabulary:measures.${id}`) : t(`report:fields.${id}`),
        unit: isMeasureId(id) && MEASURES[id] === 'money' ? unit : '',
        usual: USUAL_COLUMNS.includes(id),
      })),
      messages: t('reports:table', { returnObjects: true, skipInterpolation: true }),
    },
    groups: toReportGroups(catalog, newest, words, {}),
    cut:
      newest.length < catalog.reports.length
        ? {
            text: t('reports:cut', { shown: newest.length, count: catalog.reports.length }),
            years: yearLinks(catalog, words),
          }
        : undefined,
  };
}
