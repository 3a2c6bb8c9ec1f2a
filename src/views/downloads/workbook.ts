import type { Catalog } from '../../catalog/catalog.ts';
import type { Words } from '../../i18n/words.ts';
import { toDownloadRow, type DataTable } from '../data/data-table.ts';
import { toRelease } from '../release/release.ts';
import { toXlsx, type Sheet } from './xlsx.ts';

/** Rows of a sheet, at most. A workbook with more takes minutes to open, and Excel ends at 1,048,576. */
export const SHEET_ROWS = 100_000;

/**
 * A workbook of tables. Its first sheet names the release and the licence, and the tables that are too long for
 * a sheet. Without words the heads are the names of the columns; titled, their titles in the language
 * of the words, and so are terms.
 */
export function toWorkbook(
  catalog: Catalog,
  tables: readonly DataTable[],
  words: Words,
  titled: boolean,
): Uint8Array {
  const fitting = tables.filter(({ rows }) => rows.length <= SHEET_ROWS);
  return toXlsx([
    toAboutSheet(catalog, tables, words),
    ...fitting.map((table): Sheet => ({
      name: titled ? words.t(`data:tables.${table.name}.title`) : table.name,
      header: table.columns.map((column) => (titled ? column.label(words).title : column.name)),
      rows: table.rows.map((row) => toDownloadRow(table.columns, row, titled ? words : undefined)),
    })),
  ]);
}

function toAboutSheet(catalog: Catalog, tables: readonly DataTable[], words: Words): Sheet {
  const { t } = words;
  const { id, asOf, digest } = toRelease(catalog);
  const { name, licence, url } = catalog.site;
  return {
    name: t('data:about.title'),
    header: [t('data:about.item'), t('data:about.value')],
    rows: [
      [t('data:about.site'), words.text(name).text],
      [t('data:about.address'), url],
      [t('data:release.id'), id],
      [t('data:release.asOf'), asOf],
      [t('data:release.digest'), digest],
      [t('data:release.licence'), words.text(licence.name).text],
      [t('data:about.licenceAddress'), licence.url],
      [t('data:about.fictional'), t('data:release.fictional')],
      [t('data:absent.title'), t('data:absent.lead')],
      ...tables.map(({ name: table, rows }) => [
        t(`data:tables.${table}.title`),
        rows.length <= SHEET_ROWS
          ? t(`data:tables.${table}.description`)
          : t('data:about.tooLong', { count: rows.length }),
      ]),
    ],
  };
}
