import type { SourceBlock, SourceDocument, SourceTable } from '../source-document.ts';
import type { PlacedTable } from '../placing/tables/place-tables.ts';
import type { AccountEntry } from './account.ts';

/** What a document's reader left out. */
export function accountForOmitted({ omitted }: SourceDocument): readonly AccountEntry[] {
  return omitted.map(({ what, text, place }) => ({ as: what, text, place }));
}

/** The rows of a table that was read into the frontmatter; merged cells once. */
export function accountForTable(table: SourceTable): readonly AccountEntry[] {
  return table.rows.flatMap((row) => {
    const text = row.flatMap((cell) => (cell.covered || cell.text === '' ? [] : [cell.text])).join(' | ');
    return text === '' ? [] : [{ as: 'table' as const, text, place: row[0]?.place ?? table.place }];
  });
}

/** The cells of a read table from which nothing was taken: they are left for a person to look at. */
export function accountForUnread({ table, cellsLeft }: PlacedTable): readonly AccountEntry[] {
  return cellsLeft.flatMap(({ row, column }) => {
    const cell = table.rows[row]?.[column];
    return cell ? [{ as: 'unread' as const, text: cell.text, place: cell.place }] : [];
  });
}

/** All words of a document's blocks, merged cells once: what must not be lost. */
export function wordsOfBlocks(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : accountForTable(block)
            .map(({ text }) => text)
            .join('\n'),
    )
    .join('\n');
}
