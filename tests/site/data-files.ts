import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { read, utils, type WorkBook } from '@e965/xlsx';
import Big from 'big.js';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { z } from 'zod';

/** A row of a data file, whatever its format: values as plain decimals or text, '' for nothing. */
export type Row = Readonly<Record<string, string>>;

/** Lines of a CSV file (RFC 4180) as cells. */
export function cellsOfCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/gy;
  const plain = text.replace(/^\uFEFF/, '');
  for (let match = cell.exec(plain); match; match = cell.exec(plain)) {
    const [, raw = '', end] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Rows of a CSV file of the site, by the names of its columns. */
export function readCsv(file: string): readonly Row[] {
  const [head = [], ...rows] = cellsOfCsv(readFileSync(`dist/${file}`, 'utf8'));
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

/** A value of any format in one spelling: `27392100.00` and 27392100 are the same. */
export function plainOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text =
    typeof value === 'string' ? value : typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
}

/** Formats in which the site offers its tables. */
export const FORMATS = ['csv', 'csv-zh', 'json', 'xlsx', 'xlsx-zh', 'sqlite', 'parquet'] as const;

const objects = z.array(z.record(z.string(), z.unknown()));

type ReadTable = (format: (typeof FORMATS)[number], table: string) => Promise<readonly Row[]>;

/** Reads the tables of the site in every format, by the English names of their columns. */
export function openTables(): ReadTable {
  const workbooks = new Map<string, WorkBook>();
  const book = (name: string): WorkBook => {
    const known = workbooks.get(name) ?? read(readFileSync(`dist/data/${name}`));
    workbooks.set(name, known);
    return known;
  };
  /** What a table in Chinese says, told by the dictionary alone: columns by their names, words by their terms. */
  const renamed = (table: string, rows: readonly Readonly<Record<string, unknown>>[]): readonly Row[] => {
    const columns = readCsv('data/dictionary.csv')
      .filter((one) => one['table'] === table)
      .map((one) => ({
        name: one['column'] ?? '',
        title: one['column_title_zh'] ?? '',
        terms: new Map(
          (one['values_explained_zh'] ?? '').split('; ').map((text) => {
            const [, term = text, words = text] = /^(.+?)（(.+)）$/.exec(text) ?? [];
            return [words, term];
          }),
        ),
      }));
    return rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name, title, terms }) => {
          const value = plainOf(row[title]);
          return [name, terms.get(value) ?? value];
        }),
      ),
    );
  };
  const plain = (rows: readonly Readonly<Record<string, unknown>>[]): readonly Row[] =>
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainOf(value)])));
  const readTable: ReadTable = async (format, table) => {
    switch (format) {
      case 'csv':
        return plain(readCsv(`data/${table}.csv`));
      case 'csv-zh':
        return renamed(table, readCsv(`data/${table}-zh.csv`));
      case 'json': {
        const file: unknown = JSON.parse(readFileSync(`dist/data/${table}.json`, 'utf8'));
        return plain(z.object({ rows: objects }).parse(file).rows);
      }
      case 'xlsx':
        return plain(objects.parse(utils.sheet_to_json(book('mingzhang.xlsx').Sheets[table] ?? {})));
      case 'xlsx-zh': {
        const all = book('mingzhang-zh.xlsx');
        const at = book('mingzhang.xlsx').SheetNames.indexOf(table);
        return renamed(table, objects.parse(utils.sheet_to_json(all.Sheets[all.SheetNames[at] ?? ''] ?? {})));
      }
      case 'sqlite': {
        const database = new DatabaseSync('dist/data/mingzhang.sqlite', { readOnly: true });
        return plain(objects.parse(database.prepare(`SELECT * FROM "${table.replaceAll('-', '_')}"`).all()));
      }
      case 'parquet': {
        const { buffer } = Uint8Array.from(readFileSync(`dist/data/${table}.parquet`));
        const decimals = new Set(
          parquetMetadata(buffer).schema.flatMap(({ name, scale }) => (scale === undefined ? [] : [name])),
        );
        // The reader scales decimals as floats: what it gives is the stored number to the last digit but one.
        const exact = (name: string, value: unknown): unknown =>
          typeof value === 'number' && decimals.has(name) ? new Big(value).round(2).toFixed() : value;
        return plain(
          (await parquetReadObjects({ file: buffer })).map((row) =>
            Object.fromEntries(Object.entries(row).map(([name, value]) => [name, exact(name, value)])),
          ),
        );
      }
    }
  };
  const known = new Map<string, Promise<readonly Row[]>>();
  return (format, table) => {
    const name = `${format} ${table}`;
    const rows = known.get(name) ?? readTable(format, table);
    known.set(name, rows);
    return rows;
  };
}
