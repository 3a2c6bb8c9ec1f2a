import type { Catalog } from '../../catalog/catalog.ts';
import { addressOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import type { DataColumn, DataTable } from '../data/data-table.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toRelease } from '../release/release.ts';
import { DATA_FORMATS, type DataFile } from './data-file.ts';

/**
 * `datapackage.json` (Data Package 2.0): every file with its bytes, SHA-256 and rows; the tables for programs with
 * their Table Schema. Titles and explanations stand in one language; the dictionary has all.
 */
export function toDataPackage(
  catalog: Catalog,
  tables: readonly DataTable[],
  files: readonly DataFile[],
  words: Words,
): string {
  const { t } = words;
  const { site, asOf } = catalog;
  const release = toRelease(catalog);
  const home = addressOf(addressOfSite(catalog), words.locale, '');
  return toText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mingzhang',
    title: t('data:catalogue.whole'),
    description: `${t('data:lead')} ${t('data:release.fictional')} ${t('data:absent.lead')}`,
    homepage: home,
    version: release.id,
    created: `${asOf}T00:00:00Z`,
    release: release.id,
    contentDigest: `sha256:${release.digest}`,
    licenses: [{ path: site.licence.url, title: words.text(site.licence.name).text }],
    contributors: [{ title: words.text(site.host ?? site.name).text, path: home, roles: ['publisher'] }],
    resources: files.map((file) => toResource(file, tables, release.id, words)),
  });
}

function toResource(file: DataFile, tables: readonly DataTable[], release: string, words: Words): object {
  const table = tables.find(({ name }) => name === file.table);
  const { mediaType } = DATA_FORMATS[file.format];
  const isForPrograms = file.format === 'csv' && file.locale === undefined;
  return {
    name: isForPrograms ? file.table : file.name.replaceAll('.', '-'),
    path: file.name,
    ...(table && isForPrograms ? { type: 'table' } : {}),
    title: table ? words.t(`data:tables.${table.name}.title`) : file.name,
    ...(table ? { description: words.t(`data:tables.${table.name}.description`) } : {}),
    format: file.name.replace(/^.*\./, ''),
    mediatype: mediaType,
    ...(mediaType.startsWith('text/') ? { encoding: 'utf-8' } : {}),
    bytes: file.bytes.length,
    hash: `sha256:${file.sha256}`,
    ...(file.rows === undefined ? {} : { rows: file.rows }),
    release,
    ...(table && isForPrograms
      ? { dialect: { header: true, delimiter: ',' }, schema: toSchema(table, words) }
      : {}),
  };
}

/** Table Schema of a table. */
function toSchema(table: DataTable, words: Words): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map((column) => toField(column, words)),
    missingValues: [''],
    ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
    ...(table.foreignKeys.length > 0
      ? {
          foreignKeys: table.foreignKeys.map(({ columns, table: other, references }) => ({
            fields: columns,
            reference: { ...(other === table.name ? {} : { resource: other }), fields: references },
          })),
        }
      : {}),
  };
}

function toField(column: DataColumn, words: Words): object {
  const { title, meaning } = column.label(words);
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(column.terms ? { enum: column.terms.values } : {}),
  };
  return {
    name: column.name,
    type: column.type,
    title,
    description: meaning,
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function toText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
