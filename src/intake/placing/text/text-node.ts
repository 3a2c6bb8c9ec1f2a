import type { SourcePlace, SourceTable } from '../../source-document.ts';

/** A paragraph of the source with its spaces tidied and what a printed page broke joined again. */
export interface TidyParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** The words with the spaces of the source, which may set labels apart. */
  readonly written: string;
  readonly headingLevel?: number;
  readonly list?: 'ordered' | 'bullet';
  readonly place: SourcePlace;
}

/** A block that the placer works on. */
export type TidyBlock = TidyParagraph | SourceTable;

/** A part of the draft's text, in order. */
export type TextNode =
  /** `depth` 2 to 4, as the draft writes it; deeper headings of the source are emphasised paragraphs. */
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string; readonly place: SourcePlace }
  | { readonly kind: 'paragraph'; readonly text: string; readonly place: SourcePlace }
  /** `number` of an ordered item, as the source counts it; undefined for a bullet. */
  | { readonly kind: 'item'; readonly number?: number; readonly text: string; readonly place: SourcePlace }
  | { readonly kind: 'table'; readonly table: SourceTable; readonly place: SourcePlace };
