/** Where something stands in a source document, as a reader would look it up; what is not known is left out. */
export interface SourcePlace {
  /** Page of a PDF, from 1. */
  readonly page?: number;
  /** Name of a worksheet. */
  readonly sheet?: string;
  /** A cell of a worksheet, e.g. `B7`. */
  readonly cell?: string;
  /** The block's number in the document, from 1. */
  readonly block: number;
}

/** A paragraph, as its reader saw it. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** The words, on one line, in the document's own characters. */
  readonly text: string;
  /** Depth that the document itself gives it as a heading, from 1; undefined for plain paragraphs. */
  readonly headingLevel?: number;
  /** Of which kind of list it is an item. */
  readonly list?: 'ordered' | 'bullet';
  readonly place: SourcePlace;
}

/** A cell of a table. Cells that a merged cell covers are cells of their own, with its text. */
export interface SourceCell {
  /** The words as they are seen, with line breaks inside the cell as `\n`; empty for an empty cell. */
  readonly text: string;
  /** More digits than are seen, where a spreadsheet keeps them: `0.905999` behind `90.60%`. */
  readonly stored?: string;
  /** The cell repeats the merged cell that begins above it or to its left. */
  readonly covered?: 'above' | 'left';
  readonly place: SourcePlace;
}

/** A table: all rows are equally long, short ones are filled with empty cells. */
export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly SourceCell[])[];
  readonly place: SourcePlace;
}

/** A block of a document. */
export type SourceBlock = SourceParagraph | SourceTable;

/** A form of document that can be imported. */
export type SourceFormat = 'docx' | 'xlsx' | 'html' | 'pdf' | 'text' | 'markdown';

/** Something that a reader left out on purpose, which the import report lists. */
export interface OmittedText {
  readonly what:
    | 'hidden-row'
    | 'hidden-column'
    | 'hidden-sheet'
    | 'comment'
    | 'deleted'
    | 'formula'
    | 'page-number'
    | 'page-header'
    | 'field-code'
    | 'empty-cells'
    | 'hidden-text'
    /** A line of the table of contents that the document itself marks as one. */
    | 'contents-line'
    /** A picture, chart or diagram; its text where it has any. */
    | 'picture'
    /** Macros of an Office file, which are never run. */
    | 'macro';
  /** Its words; empty where it has none. */
  readonly text: string;
  readonly place: SourcePlace;
}

/** A document taken apart into blocks, in the order of reading. */
export interface SourceDocument {
  readonly format: SourceFormat;
  /** Hexadecimal digest of the file's bytes. */
  readonly sha256: string;
  readonly blocks: readonly SourceBlock[];
  readonly omitted: readonly OmittedText[];
}
