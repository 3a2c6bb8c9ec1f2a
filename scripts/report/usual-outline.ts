import type { BlankSection } from '../../src/intake/draft/blank-text.ts';
import type { Words } from '../../src/i18n/words.ts';
import { TOP_DEPTH } from '../../src/markdown/outline.ts';
import { REPORT_SECTIONS } from '../../src/vocabulary/report-sections.ts';

/** What a department's introduction is made of. */
const OVERVIEW = ['duties', 'staff', 'budget'] as const;

/** The headings that an evaluation report usually has, in one language. */
export function usualOutline({ t }: Words): readonly BlankSection[] {
  return REPORT_SECTIONS.flatMap((part): readonly BlankSection[] => [
    { depth: TOP_DEPTH, title: t(`staff:outline.${part}`), part },
    ...(part === 'overview'
      ? OVERVIEW.map((name) => ({ depth: TOP_DEPTH + 1, title: t(`staff:outline.${name}`), part }))
      : []),
  ]);
}
