import type { SourceBlock, SourceTable } from '../../../../../src/intake/source-document.ts';
import type { TidyBlock } from '../../../../../src/intake/placing/text/text-node.ts';

/** Paragraphs as a reader hands them on, numbered from 1. */
export function paragraphsOf(...texts: readonly string[]): readonly SourceBlock[] {
  return texts.map((text, index) => ({ kind: 'paragraph', text, place: { block: index + 1 } }));
}

/** Paragraphs that need no tidying. */
export function tidyParagraphs(...texts: readonly string[]): readonly TidyBlock[] {
  return texts.map((text, index) => ({
    kind: 'paragraph',
    text,
    written: text,
    place: { block: index + 1 },
  }));
}

/** A table of texts. */
export function tableOf(rows: readonly (readonly string[])[], block = 1): SourceTable {
  return {
    kind: 'table',
    place: { block },
    rows: rows.map((row) => row.map((text) => ({ text, place: { block } }))),
  };
}
