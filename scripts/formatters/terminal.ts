import type { Finding } from '../../src/domain/finding.ts';
import { formatFinding } from '../../src/i18n/format-finding.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { LOCALES } from '../../src/vocabulary/locales.ts';

/** Prints findings for a terminal: place and code, then one line in each language. */
export function formatForTerminal(findings: readonly Finding[]): string {
  const languages = LOCALES.map(wordsFor);
  return findings
    .map((finding) => {
      const { file, field, position } = finding.place;
      const at = position ? `:${position.line}:${position.column}` : '';
      const lines = languages.map((words) => {
        const { sentence, formula } = formatFinding(finding, words);
        return `  ${sentence}${formula === '' ? '' : ` ${formula}`}`;
      });
      return [
        `content/${file}${at}${field === '' ? '' : ` ${field}`} (${finding.severity}: ${finding.code})`,
        ...lines,
      ].join('\n');
    })
    .join('\n');
}
