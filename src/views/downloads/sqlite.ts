import { DatabaseSync } from 'node:sqlite';
import type { Catalog } from '../../catalog/catalog.ts';
import { wordsFor } from '../../i18n/words.ts';
import { FEN_EXPONENT, ofDecimal } from '../../domain/money.ts';
import { isMoney, type DataCell, type DataColumn, type DataTable } from '../data/data-table.ts';
import { toRelease } from '../release/release.ts';
import { SQL_VIEWS } from './sqlite-views.ts';

/**
 * The tables as an SQLite database with keys, foreign keys, indexes and views. Money is kept as whole fen
 * (`executed_fen`), and a computed column gives 元 (`executed`). The same tables give the same bytes.
 */
export function toSqlite(catalog: Catalog, tables: readonly DataTable[]): Uint8Array {
  const database = new DatabaseSync(':memory:');
  database.exec('PRAGMA foreign_keys = ON; BEGIN');
  for (const table of tables) writeTable(database, table);
  writeRelease(database, catalog);
  for (const [name, query] of Object.entries(SQL_VIEWS)) database.exec(`CREATE VIEW ${name} AS ${query}`);
  database.exec('COMMIT; VACUUM');
  const bytes = Uint8Array.from(database.serialize());
  database.close();
  return bytes;
}

/** Name of a table in SQL: `budget-lines` is `budget_lines`. */
export function sqlName(name: string): string {
  return name.replaceAll('-', '_');
}

function writeTable(database: DatabaseSync, table: DataTable): void {
  const name = quoted(sqlName(table.name));
  const { columns, primaryKey, foreignKeys } = table;
  database.exec(
    `CREATE TABLE ${name} (\n  ${[
      ...columns.flatMap(declarations),
      ...(primaryKey.length > 0 ? [`PRIMARY KEY (${listed(primaryKey)})`] : []),
      ...foreignKeys.map(
        (key) =>
          `FOREIGN KEY (${listed(key.columns)}) REFERENCES ${quoted(sqlName(key.table))} (${listed(key.references)})`,
      ),
    ].join(',\n  ')}\n)`,
  );
  const insert = database.prepare(
    `INSERT INTO ${name} (${listed(columns.map(storedName))}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of table.rows) insert.run(...columns.map((column, index) => toStored(column, row[index])));
  for (const indexed of indexesOf(table))
    database.exec(
      `CREATE INDEX ${quoted(`${sqlName(table.name)}_by_${indexed.join('_')}`)} ON ${name} (${listed(indexed)})`,
    );
}

/** What readers join and filter by, as far as the primary key does not begin with it. */
function indexesOf({ columns, primaryKey, foreignKeys }: DataTable): readonly (readonly string[])[] {
  const has = (name: string): boolean => columns.some((column) => column.name === name);
  const keys = foreignKeys
    .map((key) => key.columns)
    .filter((key) => !key.every((column, index) => primaryKey[index] === column));
  return [...keys, ...(has('fictional') && has('year') ? [['fictional', 'year']] : [])];
}

function storedName(column: DataColumn): string {
  return isMoney(column) ? `${column.name}_fen` : column.name;
}

function declarations(column: DataColumn): readonly string[] {
  const { name, type, required, terms } = column;
  const constraints = [
    required ? ' NOT NULL' : '',
    type === 'boolean' ? ` CHECK (${quoted(name)} IN (0, 1))` : '',
    terms ? ` CHECK (${quoted(name)} IN (${terms.values.map((term) => `'${term}'`).join(', ')}))` : '',
  ].join('');
  const stored = `${quoted(storedName(column))} ${isMoney(column) ? 'INTEGER' : TYPES[type]}${constraints}`;
  return isMoney(column)
    ? [stored, `${quoted(name)} REAL GENERATED ALWAYS AS (${quoted(storedName(column))} / 100.0) VIRTUAL`]
    : [stored];
}

const TYPES = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'NUMERIC',
  boolean: 'INTEGER',
  date: 'TEXT',
  year: 'INTEGER',
} as const;

function toStored(column: DataColumn, cell: DataCell): string | number | bigint | null {
  if (cell === undefined) return null;
  if (typeof cell === 'boolean') return Number(cell);
  if (typeof cell !== 'object') return cell;
  return isMoney(column) ? ofDecimal(cell.digits, 0).fen : cell.digits;
}

function writeRelease(database: DatabaseSync, catalog: Catalog): void {
  const { id, asOf, digest } = toRelease(catalog);
  const { name, licence, url, defaultLocale } = catalog.site;
  const words = wordsFor(defaultLocale);
  database.exec('CREATE TABLE release ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO release VALUES (?, ?)');
  const entries = {
    release: id,
    as_of: asOf,
    digest,
    site: words.text(name).text,
    address: url,
    licence: words.text(licence.name).text,
    licence_address: licence.url,
    money: `*_fen: 10^-${FEN_EXPONENT} 元`,
  };
  for (const [key, value] of Object.entries(entries)) insert.run(key, value);
}

function listed(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
