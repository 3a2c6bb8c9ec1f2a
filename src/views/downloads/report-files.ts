import type { CatalogReport } from '../../catalog/catalog.ts';
import type { TableName } from '../../i18n/data-columns.ts';
import { PAGES, pathOf, type SiteAddress } from '../../i18n/urls.ts';
import { wordsFor, type Words } from '../../i18n/words.ts';
import { LOCALES } from '../../vocabulary/locales.ts';
import type { ReportIdentity } from '../../domain/report.ts';
import type { DataTable } from '../data/data-table.ts';
import type { Link } from '../pages/links.ts';
import { toTableCsv } from './table-csv.ts';
import { toJsonObject } from './table-json.ts';

/** Formats in which a report is offered as data. */
export const REPORT_FORMATS = ['json', 'csv', 'md'] as const;

/** Tables with rows of a single report, in the order of its JSON file. */
const PARTS = [
  'budget-lines',
  'fund-sources',
  'three-public',
  'indicators',
  'figures',
  'findings',
] as const satisfies readonly TableName[];

/** A report as JSON: its row of every table that has some. It changes only when the report or its checks do. */
export function toReportJson(tables: readonly DataTable[], id: string): string {
  const [report = 'null'] = rowsAsJson(tables, 'reports', id);
  const parts = PARTS.map(
    (name) =>
      `${JSON.stringify(name.replaceAll('-', '_'))}:[\n${rowsAsJson(tables, name, id).join(',\n')}\n]`,
  );
  return `{"report":${report},\n${parts.join(',\n')}}\n`;
}

/** The figures of a report as CSV, for programs. */
export function toReportCsv(tables: readonly DataTable[], id: string): string {
  const table = tables.find(({ name }) => name === 'figures');
  return table ? toTableCsv({ ...table, rows: rowsOf(table, id) }) : '';
}

/**
 * The content file of a report. That of an invented one says so in a comment of its frontmatter, so that it stays
 * a content file.
 */
export function toReportMarkdown({ fictional }: CatalogReport, source: string): string {
  if (!fictional) return source;
  const notices = LOCALES.map((locale) => `# ${wordsFor(locale).t('report:notices.fictional')}\n`);
  return source.replace(/^---\r?\n/, (opening) => `${opening}${notices.join('')}`);
}

/** Links to a report's files, and to the data of all. */
export function toReportLinks(address: SiteAddress, report: ReportIdentity, words: Words): readonly Link[] {
  const { t } = words;
  return [
    ...REPORT_FORMATS.map((format) => ({
      text: { text: format.toUpperCase() },
      href: `${address.origin.pathname}${PAGES.reportFile(report.department, report.year, format)}`,
      note: t(`data:reportFiles.${format}`),
    })),
    { text: { text: t('data:reportFiles.all') }, href: pathOf(address, words.locale, PAGES.data), note: '' },
  ];
}

function rowsAsJson(tables: readonly DataTable[], name: TableName, id: string): readonly string[] {
  const table = tables.find((one) => one.name === name);
  return table ? rowsOf(table, id).map((row) => toJsonObject(table.columns, row)) : [];
}

type Rows = DataTable['rows'];

const grouped = new WeakMap<DataTable, ReadonlyMap<unknown, Rows>>();

/** The rows of a report; a table is sorted by reports once. */
function rowsOf(table: DataTable, id: string): Rows {
  const at = table.columns.findIndex(({ name }) => name === 'report');
  const groups = grouped.get(table) ?? Map.groupBy(table.rows, (row) => row[at]);
  grouped.set(table, groups);
  return groups.get(id) ?? [];
}
