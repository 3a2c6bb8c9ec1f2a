import type { Catalog } from '../../catalog/catalog.ts';
import { listKey } from '../../catalog/page-keys.ts';
import { wordsFor } from '../../i18n/words.ts';
import { LOCALES, type Locale } from '../../vocabulary/locales.ts';
import { toDataTables } from '../data/all-tables.ts';
import { gatherSource } from '../data/data-source.ts';
import type { DataTable } from '../data/data-table.ts';
import { toRelease } from '../release/release.ts';
import { toDataCatalogue } from './data-catalogue.ts';
import { toDataFile, type DataFile } from './data-file.ts';
import { toDataPackage } from './data-package.ts';
import { toParquet } from './parquet.ts';
import { toSqlite } from './sqlite.ts';
import { toTableCsv } from './table-csv.ts';
import { toTableJson } from './table-json.ts';
import { toWorkbook } from './workbook.ts';

/** The open data of a catalog: its tables, and all files in the order of the page. */
export interface OpenData {
  readonly tables: readonly DataTable[];
  readonly files: readonly DataFile[];
}

/** Language of the columns' names: files in it need no titles. */
const LANGUAGE_OF_NAMES: Locale = 'en';

let made: { readonly key: string; readonly data: Promise<OpenData> } | undefined;

/**
 * The open data of a catalog, made once for the same content and messages: pages and files of a build share
 * them.
 */
export function getOpenData(catalog: Catalog): Promise<OpenData> {
  const key = listKey(catalog);
  if (made?.key !== key) made = { key, data: makeOpenData(catalog) };
  return made.data;
}

async function makeOpenData(catalog: Catalog): Promise<OpenData> {
  const tables = toDataTables(await gatherSource(catalog));
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const titled = LOCALES.filter((locale) => locale !== LANGUAGE_OF_NAMES);
  const whole = { table: undefined, locale: undefined, rows };
  const words = wordsFor(catalog.site.defaultLocale);
  const data: readonly DataFile[] = [
    toDataFile(
      { ...whole, name: 'mingzhang.xlsx', format: 'xlsx' },
      toWorkbook(catalog, tables, wordsFor(LANGUAGE_OF_NAMES), false),
    ),
    ...titled.map((locale) =>
      toDataFile(
        { ...whole, name: `mingzhang-${locale}.xlsx`, format: 'xlsx', locale },
        toWorkbook(catalog, tables, wordsFor(locale), true),
      ),
    ),
    toDataFile({ ...whole, name: 'mingzhang.sqlite', format: 'sqlite' }, toSqlite(catalog, tables)),
    ...tables.flatMap((table) => filesOf(catalog, table, titled)),
  ];
  const about = { table: undefined, locale: undefined, rows: undefined };
  const catalogue = toDataFile(
    { ...about, name: 'catalog.jsonld', format: 'catalogue' },
    toDataCatalogue(catalog, data),
  );
  const described = [...data, catalogue];
  const description = toDataFile(
    { ...about, name: 'datapackage.json', format: 'package' },
    toDataPackage(catalog, tables, described, words),
  );
  return { tables, files: [description, catalogue, ...data] };
}

function filesOf(catalog: Catalog, table: DataTable, titled: readonly Locale[]): readonly DataFile[] {
  const { name } = table;
  const release = toRelease(catalog);
  const own = { table: name, locale: undefined, rows: table.rows.length };
  return [
    toDataFile({ ...own, name: `${name}.csv`, format: 'csv' }, toTableCsv(table)),
    ...titled.map((locale) =>
      toDataFile(
        { ...own, name: `${name}-${locale}.csv`, format: 'csv', locale },
        toTableCsv(table, wordsFor(locale)),
      ),
    ),
    ...(LONG_TABLES.has(name)
      ? []
      : [toDataFile({ ...own, name: `${name}.json`, format: 'json' }, toTableJson(table, release))]),
    ...(name === 'reports'
      ? [
          toDataFile(
            { ...own, name: 'reports.xlsx', format: 'xlsx' },
            toWorkbook(catalog, [table], wordsFor(LANGUAGE_OF_NAMES), false),
          ),
        ]
      : []),
    ...(PLAIN_TABLES.has(name)
      ? []
      : [toDataFile({ ...own, name: `${name}.parquet`, format: 'parquet' }, toParquet(table, release))]),
  ];
}

/** Tables of a hundred rows a report: as JSON there is a file for each report. */
const LONG_TABLES: ReadonlySet<string> = new Set(['figures']);

/** Tables of names and words, for which a column store brings nothing. */
const PLAIN_TABLES: ReadonlySet<string> = new Set(['glossary', 'dictionary']);
