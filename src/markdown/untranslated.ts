import { UNTRANSLATED } from '../vocabulary/translation.ts';

/** The original's words as they stand in a translation that has none of its own. */
export function toUntranslated(text: string): string {
  return `${UNTRANSLATED}${text}`;
}

/** The original's words in a block that is marked as untranslated; undefined for a translated one. */
export function findUntranslated(text: string): string | undefined {
  return text.startsWith(UNTRANSLATED) ? text.slice(UNTRANSLATED.length).trimStart() : undefined;
}
