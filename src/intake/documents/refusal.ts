import type { SourceDocument } from '../source-document.ts';

/** Why a file cannot be read. Each has its sentence under `intake:refusals`. */
export const REFUSAL_CODES = [
  // The file itself.
  'file-missing',
  'file-empty',
  'file-too-large',
  // A form that has to be converted first.
  'word-97',
  'excel-97',
  'wps-writer',
  'wps-spreadsheet',
  'compound-file',
  'encrypted-office',
  'excel-binary',
  'office-xml',
  'embedded-page',
  'rich-text',
  'open-document',
  'open-spreadsheet',
  'fixed-layout',
  'presentation',
  'web-archive',
  'image',
  'archive',
  'binary-as-text',
  'unknown-form',
  // PDF.
  'scanned-pdf',
  'encrypted-pdf',
  // Damaged, hostile or beyond measure.
  'damaged',
  'no-text',
  'unsafe-archive',
  'unsafe-xml',
  'too-large-unpacked',
  'too-many-pages',
  'too-many-columns',
  'too-many-rows',
  'too-much',
  'too-deep',
  'too-slow',
  'too-large',
  'unreadable',
] as const;

/** One of {@link REFUSAL_CODES}. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a file cannot be read, as data. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly args: RefusalArgs;
}

/** Values of the sentence of a refusal. */
export type RefusalArgs = {
  /** The file's name. */
  readonly name: string;
  /** The number or the size that was exceeded; empty where the sentence names none. */
  readonly limit: string;
};

/** A document taken apart, or why it could not be. */
export type ReadingResult =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Thrown inside a reader to refuse the file; `readDocument` turns it into a {@link Refusal}. */
export class RefusalError extends Error {
  readonly code: RefusalCode;
  /** What was exceeded; empty where nothing was. */
  readonly limit: string;

  /** @param limit The number or the size that was exceeded. */
  constructor(code: RefusalCode, limit: number | string = '', cause?: unknown) {
    super(code, { cause });
    this.name = 'RefusalError';
    this.code = code;
    this.limit = String(limit);
  }
}
