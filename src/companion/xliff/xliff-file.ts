/** Namespace of XLIFF 2.0 and 2.1. */
export const XLIFF_URI = 'urn:oasis:names:tc:xliff:document:2.0';

/** Namespace of the glossary module. */
export const GLOSSARY_URI = 'urn:oasis:names:tc:xliff:glossary:2.0';

/** Namespace of {@link EXPORTED}. */
export const OWN_URI = 'urn:x-mingzhang:translation';

/**
 * Attribute of a unit in our namespace: digest of the translation that it was given out with, `none` without
 * one. It tells what a translator changed from what has changed here since.
 */
export const EXPORTED = 'exported';

/** How far a unit is, in the order of work. */
export const XLIFF_STATES = ['initial', 'translated', 'reviewed', 'final'] as const;

/** How far a unit is. */
export type XliffState = (typeof XLIFF_STATES)[number];

/** A term for the translator. */
export interface XliffTerm {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly definition: string | undefined;
}

/** What a translator is asked to translate as a whole. */
export interface XliffUnit {
  /** Unique in its file; letters, digits, `.`, `-`. */
  readonly id: string;
  /** Markdown on one line; `\` and a line end is a line break, ` | ` parts the cells of a table. */
  readonly source: string;
  readonly target: string | undefined;
  readonly state: XliffState;
  /** Refines the state: `mingzhang:machine`. */
  readonly subState?: string;
  /** Remarks for the translator. */
  readonly notes: readonly string[];
  readonly terms: readonly XliffTerm[];
  /** Its ` | ` part cells, which must stay as many. */
  readonly isRow: boolean;
}

/** A part of a file for translators: the text, or the labels. */
export interface XliffPart {
  readonly id: string;
  /** Path of what it was taken from, from the content folder. */
  readonly original: string;
  readonly units: readonly XliffUnit[];
}

/** A file for translators. */
export interface XliffFile {
  /** BCP 47 tags. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly parts: readonly XliffPart[];
}
