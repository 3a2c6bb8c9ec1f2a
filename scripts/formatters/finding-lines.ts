import type { Finding } from '../../src/domain/finding.ts';
import { formatFinding } from '../../src/i18n/format-finding.ts';
import type { Words } from '../../src/i18n/words.ts';

/** How findings are printed. */
export interface Printing {
  /** The languages to print in, in this order. */
  readonly languages: readonly Words[];
  /** The content folder as its user calls it; the paths of files begin with it. */
  readonly root: string;
}

/** Prints findings in one form. */
export type FindingFormat = (findings: readonly Finding[], printing: Printing) => string;

/** The path of a finding's file, as the user of the content folder calls it. */
export function pathOf({ place }: Finding, { root }: Printing): string {
  return root === '.' ? place.file : `${root}/${place.file}`;
}

/** A finding's field and code, as a person reads them: `budget.adjusted (question: adjusted-sum)`. */
export function labelOf({ code, severity, place }: Finding): string {
  return `${place.field === '' ? '' : `${place.field} `}(${severity}: ${code})`;
}

/** What a finding says: one line for each language, with the arithmetic where there is one. */
export function linesOf(finding: Finding, languages: readonly Words[]): readonly string[] {
  return languages.map((words) => {
    const { sentence, formula } = formatFinding(finding, words);
    return formula === '' ? sentence : `${sentence} ${formula}`;
  });
}

/** The page that explains a code, from the project's folder. */
export function pageOf(code: Finding['code']): string {
  return `docs/findings/${code}.md`;
}
