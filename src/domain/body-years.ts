import type { Department } from './lineage.ts';
import { yearBefore, type FindReport, type YearBefore } from './year-before.ts';

/** A year of a body, of the one that it was named before, or of those that it was merged from. */
export interface BodyYear<Entry> {
  readonly year: number;
  /** One report, or those of all bodies that were merged later. */
  readonly reports: readonly Entry[];
  /** How this year stands to the one before it in the list. */
  readonly before: YearBefore<Entry>;
}

/** Finds the reports of a body, oldest first. */
export type ReportsOf<Entry> = (department: string) => readonly Entry[];

/**
 * The years that a body's figures can be followed through, oldest first: its own, before them those of the
 * body that was renamed, or the sums of the bodies that were merged, as far back as all of them reported.
 */
export function bodyYears<Entry extends { readonly department: string; readonly year: number }>(
  body: string,
  reportsOf: ReportsOf<Entry>,
  find: FindReport<Entry>,
  departments: ReadonlyMap<string, Department>,
): readonly BodyYear<Entry>[] {
  const own = reportsOf(body).map((report) => ({
    year: report.year,
    reports: [report],
    before: yearBefore(report, find, departments),
  }));
  const [first] = own;
  if (first?.before.kind !== 'compared' || first.before.relation === 'same') return own;
  const [earlier, ...others] = first.before.reports;
  if (!earlier) return own;
  return [
    ...(others.length === 0
      ? bodyYears(earlier.department, reportsOf, find, departments).filter(({ year }) => year < first.year)
      : mergedYears(first.before.reports, find)),
    ...own,
  ];
}

/** The years before a merger, as far back as every one of the bodies reported. */
function mergedYears<Entry extends { readonly department: string; readonly year: number }>(
  last: readonly Entry[],
  find: FindReport<Entry>,
): readonly BodyYear<Entry>[] {
  const years: BodyYear<Entry>[] = [];
  for (let reports = last; reports.length === last.length;) {
    const earlier = reports.flatMap((report) => find(report.department, report.year - 1) ?? []);
    const isComplete = earlier.length === last.length;
    years.unshift({
      year: reports[0]?.year ?? 0,
      reports,
      before: isComplete
        ? { kind: 'compared', relation: 'same', reports: earlier }
        : { kind: 'not-compared', reason: 'missing' },
    });
    reports = earlier;
  }
  return years;
}
