import type { LooseCell } from '../block-list.ts';
import { findAlignedTables } from './aligned-tables.ts';
import type { PageContent, TextLine, TextPiece } from './geometry.ts';
import type { BodyLine } from './join-paragraphs.ts';
import { layOutTable } from './lay-out-table.ts';
import { findRuledTables, type RuledTable } from './ruled-tables.ts';

/** What is in the body of a document, page after page: lines, and tables with the edges of their columns. */
export type BodyPart =
  | { readonly kind: 'line'; readonly body: BodyLine }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly LooseCell[])[];
      readonly columns: readonly number[];
      readonly page: number;
    };

/** A page with its drawn tables apart from its other words. */
export interface SplitPage {
  readonly page: PageContent;
  readonly tables: readonly { readonly table: RuledTable; readonly pieces: readonly TextPiece[] }[];
  readonly words: readonly TextPiece[];
}

/** Parts the pieces of a page that stand in a drawn table from the others. */
export function splitPage(page: PageContent): SplitPage {
  const tables = findRuledTables(page.rules).map((table) => ({ table, pieces: [] as TextPiece[] }));
  const bySize = tables.toSorted((one, other) => areaOf(one.table) - areaOf(other.table));
  const words: TextPiece[] = [];
  for (const piece of page.pieces) {
    const [x, y] = [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2];
    const home = bySize.find(
      ({ table }) => x > table.left && x < table.right && y > table.top && y < table.bottom,
    );
    (home?.pieces ?? words).push(piece);
  }
  return { page, tables: tables.filter(({ pieces }) => pieces.length > 0), words };
}

function areaOf({ left, top, right, bottom }: RuledTable): number {
  return (right - left) * (bottom - top);
}

/** The lines and tables of a page from top to bottom. */
export function partsOfPage({ page, tables }: SplitPage, lines: readonly TextLine[]): readonly BodyPart[] {
  const parts: { readonly top: number; readonly part: BodyPart }[] = tables.map(({ table, pieces }) => ({
    top: table.top,
    part: {
      kind: 'table',
      rows: layOutTable(table, pieces, page.number),
      columns: table.columns,
      page: page.number,
    },
  }));
  const drawn = tables.map(({ table }) => table);
  for (const part of linesBetween(lines, drawn).flatMap(findAlignedTables)) {
    if (part.kind === 'table') {
      const rows = part.rows.map((row) => row.map((cell) => ({ ...cell, place: { page: page.number } })));
      parts.push({ top: part.top, part: { kind: 'table', rows, columns: part.columns, page: page.number } });
    } else {
      for (const line of part.lines)
        parts.push({ top: line.top, part: { kind: 'line', body: { line, page } } });
    }
  }
  return parts.sort((one, other) => one.top - other.top).map(({ part }) => part);
}

/** Lines in groups that no drawn table stands between. */
function linesBetween(
  lines: readonly TextLine[],
  tables: readonly RuledTable[],
): readonly (readonly TextLine[])[] {
  const bounds = [...tables.map(({ top }) => top), Infinity].sort((one, other) => one - other);
  let from = -Infinity;
  return bounds.map((bound) => {
    const group = lines.filter(({ top }) => top >= from && top < bound);
    from = bound;
    return group;
  });
}
