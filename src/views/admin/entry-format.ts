import type { EntryShape } from './entry-shape.ts';

/** How the editor reads and writes one kind of file. As JSON it goes to the browser. */
export type EntryFormat = {
  /** Name by which a collection asks for it. */
  readonly name: string;
  readonly extension: 'md' | 'yaml';
} & (
  | { readonly kind: 'report'; readonly report: EntryShape; readonly translation: EntryShape }
  | { readonly kind: 'mapping'; readonly shape: EntryShape }
  /** A list, which the editor holds under one key. */
  | { readonly kind: 'list'; readonly key: string; readonly shape: EntryShape }
);

/** The key under which the editor holds a file's Markdown text. */
export const BODY_KEY = 'body';
