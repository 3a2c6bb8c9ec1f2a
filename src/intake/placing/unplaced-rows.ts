import type { PlacedTable } from './tables/place-tables.ts';
import type { TextNode } from './text/text-node.ts';

/** The rows of placed tables from which nothing was read, as tables of their own. */
export function unplacedRows(tables: readonly PlacedTable[]): readonly TextNode[] {
  return tables.flatMap(({ table, rowsLeft }) => {
    const rows = rowsLeft.flatMap((index) => {
      const row = table.rows[index];
      return row ? [row] : [];
    });
    return rows.length === 0
      ? []
      : [{ kind: 'table' as const, table: { ...table, rows }, place: table.place }];
  });
}
