import { createHash } from 'node:crypto';
import type { TableName } from '../../i18n/data-columns.ts';
import type { Locale } from '../../vocabulary/locales.ts';

/** Formats of the data files: their names, which are the same in every language, and their media types. */
export const DATA_FORMATS = {
  csv: { name: 'CSV', mediaType: 'text/csv' },
  json: { name: 'JSON', mediaType: 'application/json' },
  parquet: { name: 'Parquet', mediaType: 'application/vnd.apache.parquet' },
  xlsx: { name: 'XLSX', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  sqlite: { name: 'SQLite', mediaType: 'application/vnd.sqlite3' },
  package: { name: 'Data Package', mediaType: 'application/json' },
  catalogue: { name: 'DCAT-AP', mediaType: 'application/ld+json' },
} as const;

/** Format of a data file. */
export type DataFormat = keyof typeof DATA_FORMATS;

/** A file of the open data. */
export interface DataFile {
  /** Name in `/data/`, e.g. `budget-lines.csv`. */
  readonly name: string;
  readonly format: DataFormat;
  /** The table that it holds; undefined where it holds all or describes them. */
  readonly table: TableName | undefined;
  /** Language of its heads, where they are not the names of the columns. */
  readonly locale: Locale | undefined;
  /** Rows of the tables in it; undefined where it holds none. */
  readonly rows: number | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** A file with its digest. */
export function toDataFile(
  described: Omit<DataFile, 'bytes' | 'sha256'>,
  content: string | Uint8Array,
): DataFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return { ...described, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Media type of a file, with the encoding of text. */
export function contentTypeOf({ format }: DataFile): string {
  const { mediaType } = DATA_FORMATS[format];
  return mediaType === 'text/csv' ? `${mediaType}; charset=utf-8` : mediaType;
}
