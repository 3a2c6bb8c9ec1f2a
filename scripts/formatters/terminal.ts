import type { Finding } from '../../src/domain/finding.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { LOCALES } from '../../src/vocabulary/locales.ts';
import { labelOf, linesOf } from './finding-lines.ts';

/** Prints each finding for itself: file, place and code, then one line in each language. */
export function formatForTerminal(findings: readonly Finding[]): string {
  const languages = LOCALES.map(wordsFor);
  return findings
    .map((finding) => {
      const { file, position } = finding.place;
      const at = position ? `:${position.line}:${position.column}` : '';
      const lines = linesOf(finding, languages).map((line) => `  ${line}`);
      return [`content/${file}${at} ${labelOf(finding)}`, ...lines].join('\n');
    })
    .join('\n');
}
