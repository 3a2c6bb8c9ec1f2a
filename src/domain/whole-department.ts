import type { Report } from './report.ts';

/**
 * Whether a report's amounts are those of the whole department. A report on single projects covers a part
 * of the spending only: it has no place in totals, rankings and distributions.
 */
export function isOfWholeDepartment({ kind }: Pick<Report, 'kind'>): boolean {
  return kind !== 'project-self-evaluation';
}
