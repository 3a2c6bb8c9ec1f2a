import type { Release } from '../release/release.ts';
import type { DataCell, DataColumn, DataTable } from '../data/data-table.ts';

/** A table as JSON: its release, its name and its rows as objects. */
export function toTableJson(table: DataTable, release: Release): string {
  const rows = table.rows.map((row) => toJsonObject(table.columns, row));
  return `{"release":${JSON.stringify(release)},"table":${JSON.stringify(table.name)},"rows":[\n${rows.join(',\n')}\n]}\n`;
}

/** A row as a JSON object by the names of its columns. Numbers keep all their digits; nothing is `null`. */
export function toJsonObject(columns: readonly DataColumn[], row: readonly DataCell[]): string {
  const members = columns.map(
    (column, index) => `${JSON.stringify(column.name)}:${toJsonValue(column, row[index])}`,
  );
  return `{${members.join(',')}}`;
}

function toJsonValue({ type }: DataColumn, cell: DataCell): string {
  if (cell === undefined) return 'null';
  const plain = typeof cell === 'object' ? cell.digits : cell;
  if (type === 'string') return JSON.stringify(String(plain));
  return typeof cell === 'object' ? cell.digits : JSON.stringify(cell);
}
