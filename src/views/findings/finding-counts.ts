import type { CatalogReport } from '../../catalog/catalog.ts';
import { stateOf } from '../../domain/reply.ts';

/** How many findings reports have. */
export interface FindingCounts {
  readonly questions: number;
  readonly notes: number;
  /** Questions that no reply has explained or corrected. */
  readonly open: number;
}

/** Counts the findings of reports. */
export function countFindings(reports: readonly CatalogReport[]): FindingCounts {
  const findings = reports.flatMap(({ verdict }) => verdict.findings);
  const questions = findings.filter(({ severity }) => severity === 'question');
  return {
    questions: questions.length,
    notes: findings.filter(({ severity }) => severity === 'note').length,
    open: questions.filter((finding) => stateOf(finding) === 'open').length,
  };
}
