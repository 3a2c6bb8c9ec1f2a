import type { SearchPage } from '../../src/search/format/search-page.ts';

/** A part of a page, in the order of reading. */
export type Piece = Heading | Paragraph | List | Entries | Table;

/** Begins a section. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly anchor: string;
  readonly text: string;
  /** Headings that every report has are not searched. */
  readonly searched: boolean;
}

/** Text in one block. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** Texts one below the other. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** Labelled values. */
export interface Entries {
  readonly kind: 'entries';
  readonly entries: readonly {
    readonly label: string;
    readonly text: string;
    readonly anchor?: string;
    /** The same on all pages, and therefore not searched. */
    readonly commonplace?: boolean;
  }[];
}

/** A table whose rows have a head. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** That of the heads of rows comes first. */
  readonly columns: readonly { readonly label: string; readonly unit?: string }[];
  readonly rows: readonly TableRow[];
}

/** A row; it has an anchor, and so may its cells. */
export interface TableRow {
  readonly head: string;
  readonly anchor: string;
  readonly cells: readonly { readonly text: string; readonly anchor?: string }[];
}

/** A page before it is printed or handed to search. */
export interface GoldenDocument extends Omit<SearchPage, 'kind' | 'sections'> {
  readonly pieces: readonly Piece[];
}
