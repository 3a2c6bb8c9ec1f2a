import { isMeasureId } from '../../vocabulary/measures.ts';
import { exactly, type DownloadCell } from '../downloads/cell.ts';
import type { ColumnId } from './columns.ts';
import { ABSENT, type ReportsData } from './reports-data.ts';
import { isAbsentValue, valueAt } from './select-rows.ts';

/** Path of a report from the site's root in its language. */
export function pathOfRow({ departments, department, year }: ReportsData, row: number): string {
  return `reports/${departments[department[row] ?? -1]?.id ?? ''}/${year[row] ?? ''}/`;
}

/**
 * A row as a download holds it: exact digits, money in 元, rates in per cent; what is absent by its name
 * (`not-reported`, `not-seen`, `not-computable`). Last, whether it is invented, and its address.
 */
export function toShownCells(
  data: ReportsData,
  columns: readonly ColumnId[],
  row: number,
  base: string,
): readonly DownloadCell[] {
  return [
    ...columns.map((column): DownloadCell => {
      const value = valueAt(data, column, row);
      if (!isMeasureId(column)) return column === 'year' || column === 'questions' ? exactly(value) : value;
      return isAbsentValue(value) ? ABSENT[value as keyof typeof ABSENT] : exactly(value);
    }),
    data.fictional[row] === 1 ? 'true' : 'false',
    `${base}${pathOfRow(data, row)}`,
  ];
}
