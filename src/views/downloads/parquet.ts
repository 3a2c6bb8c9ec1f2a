import { parquetWriteBuffer, type ColumnSource, type ParquetWriteOptions } from 'hyparquet-writer';
import { FEN_EXPONENT, ofDecimal } from '../../domain/money.ts';
import { isMoney, type DataCell, type DataColumn, type DataTable } from '../data/data-table.ts';
import type { Release } from '../release/release.ts';

type SchemaElement = NonNullable<ParquetWriteOptions['schema']>[number];

/** Digits of an amount: a 64-bit number of fen holds 18. */
const PRECISION = 18;

/** A table as Parquet. Money is a decimal with two places; other numbers are doubles. */
export function toParquet(table: DataTable, release: Release): Uint8Array {
  const columnData = table.columns.map((column, index): ColumnSource => ({
    name: column.name,
    data: table.rows.map((row) => toStored(column, row[index])),
    nullable: !column.required,
  }));
  const schema: SchemaElement[] = [
    { name: 'root', num_children: table.columns.length },
    ...table.columns.map((column) => ({
      ...elementOf(column),
      name: column.name,
      repetition_type: column.required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
    })),
  ];
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      schema,
      kvMetadata: [
        { key: 'release', value: release.id },
        { key: 'digest', value: release.digest },
      ],
    }),
  );
}

function elementOf(column: DataColumn): Omit<SchemaElement, 'name'> {
  if (isMoney(column))
    return { type: 'INT64', converted_type: 'DECIMAL', scale: FEN_EXPONENT, precision: PRECISION };
  switch (column.type) {
    case 'string':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'integer':
    case 'year':
      return { type: 'INT32' };
    case 'number':
      return { type: 'DOUBLE' };
    case 'boolean':
      return { type: 'BOOLEAN' };
    case 'date':
      return { type: 'INT32', converted_type: 'DATE' };
  }
}

function toStored(column: DataColumn, cell: DataCell): string | number | bigint | boolean | Date | null {
  if (cell === undefined) return null;
  if (typeof cell === 'object') {
    if (isMoney(column)) return ofDecimal(cell.digits, 0).fen;
    return column.type === 'string' ? cell.digits : Number(cell.digits);
  }
  if (column.type === 'date') return new Date(`${String(cell)}T00:00:00Z`);
  return column.type === 'string' ? String(cell) : cell;
}
