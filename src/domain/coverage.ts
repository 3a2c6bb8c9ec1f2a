import { daysBetween, type DueDates } from './deadlines.ts';
import type { Department } from './lineage.ts';
import type { Report } from './report.ts';

/** States of a department's report on a year, in the order in which they are counted. */
export const COVERAGE_STATES = [
  'published',
  'late',
  'excerpt',
  'missing',
  'not-due',
  'not-collected',
  'did-not-exist',
] as const;

/** Whether there is a department's report on a year. */
export type Coverage =
  | {
      readonly state: 'published' | 'late' | 'excerpt';
      readonly report: Report;
      /** Days after the last day of publication; 0 in time, undefined where no day or date is known. */
      readonly daysLate: number | undefined;
    }
  /** The last day has passed, and there is no report. */
  | { readonly state: 'missing'; readonly daysLate: number }
  | { readonly state: 'not-due'; readonly due: string }
  /** No last day is set, and the site holds no report. */
  | { readonly state: 'not-collected' }
  | { readonly state: 'did-not-exist' };

/**
 * The coverage of one department and year on a day. A body that ended before the year was over does not
 * report on it: its successor does.
 */
export function coverageOf(
  department: Department,
  year: number,
  report: Report | undefined,
  due: DueDates,
  asOf: string,
): Coverage {
  if (report) return ofReport(report, due);
  const { from, to } = department.active;
  if ((from && from > `${year}-12-31`) || (to && to < `${year}-12-31`)) return { state: 'did-not-exist' };
  if (due.published === undefined) return { state: 'not-collected' };
  const daysLate = daysBetween(due.published, asOf);
  return daysLate > 0 ? { state: 'missing', daysLate } : { state: 'not-due', due: due.published };
}

function ofReport(report: Report, due: DueDates): Coverage {
  const { published } = report;
  const daysLate =
    published === undefined || due.published === undefined
      ? undefined
      : Math.max(0, daysBetween(due.published, published));
  const state = daysLate ? 'late' : report.coverage === 'excerpt' ? 'excerpt' : 'published';
  return { state, report, daysLate };
}
