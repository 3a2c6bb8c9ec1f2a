import type { TableName } from '../../i18n/data-columns.ts';
import type { Words } from '../../i18n/words.ts';
import type { DownloadCell } from '../downloads/cell.ts';
import { TERMS, type Terms } from './terms.ts';

/** Types of columns, by their names in Table Schema. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';

/** A value of a data table; undefined stands for nothing, which is neither zero nor an empty text. */
export type DataCell = DownloadCell | boolean;

/** What the dictionary says of a column in one language. */
export interface ColumnLabel {
  readonly title: string;
  readonly meaning: string;
}

/** A column: its name in every file, what it holds, and its words. */
export interface DataColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** 元, %, 分 (points) or 人 (persons); undefined where there is none or each row has its own. */
  readonly unit: '元' | '%' | '分' | '人' | undefined;
  /** Every row has a value. */
  readonly required: boolean;
  /** The only values that there can be. */
  readonly terms: Terms | undefined;
  label(words: Words): ColumnLabel;
}

/** Columns that name a row of another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: TableName;
  /** The columns of the other table, in the same order. */
  readonly references: readonly string[];
}

/** A table of the open data. The name of its files is `budget-lines`, in SQL `budget_lines`. */
export interface DataTable {
  readonly name: TableName;
  readonly columns: readonly DataColumn[];
  /** Columns that name a row; empty where none do. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** One cell a column. */
  readonly rows: readonly (readonly DataCell[])[];
}

/** A column with what it holds of a record. */
export interface ColumnOf<Item> extends DataColumn {
  valueOf(item: Item): DataCell;
}

/** A table and how it is made: its columns, its keys. */
export interface TablePlan<Item> extends Omit<DataTable, 'columns' | 'rows'> {
  readonly columns: readonly ColumnOf<Item>[];
}

/** Fills a table, one row an item. */
export function toDataTable<Item>(plan: TablePlan<Item>, items: readonly Item[]): DataTable {
  return { ...plan, rows: items.map((item) => plan.columns.map((column) => column.valueOf(item))) };
}

/** A cell as files without truth values write it. */
export function toDownloadCell(cell: DataCell): DownloadCell {
  return typeof cell === 'boolean' ? String(cell) : cell;
}

/** A row as files without truth values write it; with words, truth values and terms as the language says them. */
export function toDownloadRow(
  columns: readonly DataColumn[],
  row: readonly DataCell[],
  words: Words | undefined,
): readonly DownloadCell[] {
  return columns.map((column, index) =>
    words ? toWordedCell(column, row[index], words) : toDownloadCell(row[index]),
  );
}

function toWordedCell(column: DataColumn, cell: DataCell, words: Words): DownloadCell {
  if (typeof cell === 'boolean') return wordedTerms(column)?.label(String(cell), words);
  return typeof cell === 'string' ? (wordedTerms(column)?.label(cell, words) ?? cell) : cell;
}

/** The values of a column that languages have words for: its terms, or true and false. */
export function wordedTerms({ type, terms }: DataColumn): Terms | undefined {
  return type === 'boolean' ? TERMS.truth : terms;
}

/** Whether a column holds amounts in 元. */
export function isMoney({ type, unit }: DataColumn): boolean {
  return type === 'number' && unit === '元';
}
