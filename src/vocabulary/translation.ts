import type { TranslationStatus } from './report-kinds.ts';

/**
 * Stands before the original's words where a translation has none of its own, so that whoever opens the
 * file sees what is missing. It is a sign, the same in every language.
 */
export const UNTRANSLATED = '〔未译〕';

/** Standing of one block of a translation; `missing`: there are only the original's words. */
export type BlockStatus = TranslationStatus | 'missing';
