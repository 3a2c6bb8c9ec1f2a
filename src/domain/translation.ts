import type { ProseClaim } from './report-text.ts';

/** What the checks need of a translation of a report's text. */
export interface TranslationFacts {
  /** It was made from the text as it stands now. */
  readonly current: boolean;
  /** Figures that its sentences state. */
  readonly claims: readonly ProseClaim[];
}
