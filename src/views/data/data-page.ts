import type { Catalog } from '../../catalog/catalog.ts';
import { PAGES } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import type { OpenData } from '../downloads/open-data.ts';
import { EXAMPLE_QUERIES, toExampleQueries } from '../downloads/sqlite-views.ts';
import { toFrame, type PageFrame } from '../pages/frame.ts';
import type { Entry } from '../pages/report-blocks.ts';
import { toRelease } from '../release/release.ts';
import { toDatasetData } from '../structured-data/dataset-data.ts';
import { textCell, type TableView } from '../tables/table.ts';
import { MEASURE_STATUSES, TERMS, termText } from './terms.ts';
import { toDictionaryViews, type DictionaryView } from './dictionary-views.ts';
import { toFilesTable } from './files-table.ts';

/** `/data/`: every file, the dictionary of every table, how absence is told, how to ask the database. */
export interface DataPage {
  readonly frame: PageFrame;
  readonly lead: string;
  readonly release: readonly Entry[];
  /** What to know before the files are used. */
  readonly notes: readonly string[];
  readonly files: TableView;
  /** What the values of a status column mean. */
  readonly absent: TableView;
  readonly queries: readonly { readonly title: string; readonly sql: string }[];
  readonly dictionary: readonly DictionaryView[];
}

/** Words the page of the data. */
export function toDataPage(catalog: Catalog, { tables, files }: OpenData, words: Words): DataPage {
  const { t } = words;
  const { id, asOf, digest } = toRelease(catalog);
  const { licence } = catalog.site;
  const department = [...catalog.departments.values()].find(({ predecessors }) => predecessors.length > 0);
  const queries = toExampleQueries(department?.id ?? catalog.reports[0]?.department.id ?? '');
  return {
    frame: toFrame(catalog, words, {
      title: t('data:title'),
      description: t('data:lead'),
      page: PAGES.data,
      about: toDatasetData(catalog, files, words),
    }),
    lead: t('data:lead'),
    release: [
      { label: t('data:release.id'), value: { text: id } },
      { label: t('data:release.asOf'), value: { text: words.date(asOf) } },
      { label: t('data:release.digest'), value: { text: digest } },
      { label: t('data:release.licence'), value: words.text(licence.name), href: licence.url },
    ],
    notes: [
      t('data:release.note'),
      ...(catalog.reports.some(({ fictional }) => fictional) ? [t('data:release.fictional')] : []),
      t('data:files.note'),
    ],
    files: toFilesTable(catalog, files, words),
    absent: {
      caption: t('data:absent.lead'),
      columns: [
        { label: t('data:absent.value'), kind: 'text' },
        { label: t('data:absent.meaning'), kind: 'text' },
      ],
      rows: MEASURE_STATUSES.map((status) => ({
        head: textCell({ text: termText(status, TERMS.measureStatuses, words) }),
        depth: 0,
        role: 'plain',
        cells: [textCell({ text: t(`data:absent.${status}`) })],
      })),
    },
    queries: EXAMPLE_QUERIES.map((name) => ({ title: t(`data:queries.${name}`), sql: queries[name] })),
    dictionary: toDictionaryViews(tables, words),
  };
}
