import type { SourceBlock, SourceCell, SourceTable } from '../source-document.ts';

/**
 * Joins tables that a page break cut: one right after the other, on the next page, with as many columns. A head that
 * the second page repeats stays, since the readers of tables pass over heads wherever they stand.
 */
export function joinCutTables(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'table' && last?.kind === 'table' && isCut(last, block)) {
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    } else joined.push(block);
  }
  return joined;
}

function isCut(above: SourceTable, below: SourceTable): boolean {
  const [last, first] = [
    pageOf(above.rows.at(-1)) ?? above.place.page,
    pageOf(below.rows[0]) ?? below.place.page,
  ];
  return last !== undefined && first === last + 1 && above.rows[0]?.length === below.rows[0]?.length;
}

function pageOf(row: readonly SourceCell[] | undefined): number | undefined {
  return row?.[0]?.place.page;
}
