import type { Block, SearchPage, Section } from '../../src/search/format/search-page.ts';
import type { GoldenDocument, Piece, Table } from './document.ts';

/** A page as search is to see it. */
export function toSearchPage({ pieces, ...page }: GoldenDocument): SearchPage {
  return { ...page, kind: 'report', sections: sectionsOf(pieces) };
}

function sectionsOf(pieces: readonly Piece[]): readonly Section[] {
  const sections: { readonly anchor: string; readonly title: string; readonly blocks: Block[] }[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'heading') {
      const { anchor, text, searched } = piece;
      sections.push({ anchor, title: text, blocks: searched ? [{ text, heading: true }] : [] });
    } else {
      sections.at(-1)?.blocks.push(...blocksOf(piece));
    }
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

function blocksOf(piece: Exclude<Piece, { kind: 'heading' }>): readonly Block[] {
  switch (piece.kind) {
    case 'paragraph':
      return [{ text: piece.text }];
    case 'list':
      return piece.items.map((text) => ({ text }));
    case 'entries':
      return piece.entries
        .filter(({ commonplace }) => commonplace !== true)
        .map(({ label, text, anchor }) => ({ text, label, ...(anchor !== undefined && { anchor }) }));
    case 'table':
      return blocksOfTable(piece);
  }
}

function blocksOfTable({ columns, rows }: Table): readonly Block[] {
  const heads = columns.map(({ label, unit }) => (unit === undefined ? label : `${label} (${unit})`));
  return rows.flatMap(({ head, anchor, cells }) => [
    { text: head, anchor, heading: true },
    ...cells.flatMap((cell, index): readonly Block[] =>
      cell.text === ''
        ? []
        : [{ text: cell.text, label: `${head} · ${heads[index + 1]!}`, anchor: cell.anchor ?? anchor }],
    ),
  ]);
}
