import {
  COVERED,
  toCell,
  toRow,
  type PrintedCell,
  type PrintedTable,
  type TableName,
} from './printed-report.ts';

/** A column of a table that is printed. */
export interface Column<Row> {
  readonly head: string;
  /** Head over several neighbouring columns with the same group. */
  readonly group?: string | undefined;
  readonly cell: (row: Row) => PrintedCell;
}

/** Prints rows under columns, with one row of heads or, where a column has a group, two. */
export function toTable<Row>(
  name: TableName,
  sheet: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): PrintedTable {
  const heads = headRows(columns);
  return {
    kind: 'table',
    name,
    sheet,
    headRows: heads.length,
    rows: [
      ...heads.map((cells) => toRow(cells)),
      ...rows.map((row) => toRow(columns.map(({ cell }) => cell(row)))),
    ],
    hiddenColumns: [],
  };
}

function headRows<Row>(columns: readonly Column<Row>[]): readonly (readonly PrintedCell[])[] {
  if (columns.every(({ group }) => group === undefined)) return [columns.map(({ head }) => toCell(head))];
  const upper = columns.map(({ head, group }, at) => {
    if (group === undefined) return toCell(head, { down: 2 });
    if (columns[at - 1]?.group === group) return COVERED;
    const others = columns.slice(at).findIndex((column) => column.group !== group);
    return toCell(group, { across: others === -1 ? columns.length - at : others });
  });
  return [upper, columns.map(({ head, group }) => (group === undefined ? COVERED : toCell(head)))];
}
