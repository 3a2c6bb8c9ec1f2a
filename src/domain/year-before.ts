import type { Department } from './lineage.ts';

/** The reports on the year before that a report can be compared with, or why there are none. */
export type YearBefore<Entry> =
  | {
      readonly kind: 'compared';
      /** How the body came out of those of the year before. */
      readonly relation: 'same' | 'rename' | 'merge';
      /** One report, or those of all bodies that were merged: their sum is what can be compared. */
      readonly reports: readonly Entry[];
    }
  /** The body was split in the year, or a report on the year before is missing. */
  | { readonly kind: 'not-compared'; readonly reason: 'split' | 'missing' };

/** Finds the report of a body on a year. */
export type FindReport<Entry> = (department: string, year: number) => Entry | undefined;

/**
 * The year before a report. A renamed body continues the one before it; a merged one is compared with the sum
 * of its parts, if all of them reported. What a body that split off took with it is not known: neither it nor
 * the body that it left is compared.
 */
export function yearBefore<Entry>(
  { department, year }: { readonly department: string; readonly year: number },
  find: FindReport<Entry>,
  departments: ReadonlyMap<string, Department>,
): YearBefore<Entry> {
  const body = departments.get(department);
  const steps = body?.predecessors.filter(({ date }) => date.startsWith(`${year}-`)) ?? [];
  if (
    steps.some(({ relation }) => relation === 'split') ||
    splitsOf(departments).has(`${department}/${year}`)
  )
    return { kind: 'not-compared', reason: 'split' };
  const own = find(department, year - 1);
  const joined = steps.flatMap((step) => find(step.department, year - 1) ?? []);
  const from = body?.active.from;
  // Without a report of its own, a body that is older than the year has one missing.
  const isWhole = own !== undefined || !from || from >= `${year}-01-01`;
  const reports = [...(own === undefined ? [] : [own]), ...joined];
  if (joined.length < steps.length || !isWhole || reports.length === 0)
    return { kind: 'not-compared', reason: 'missing' };
  return {
    kind: 'compared',
    relation:
      steps.length === 0 ? 'same' : steps.some(({ relation }) => relation === 'merge') ? 'merge' : 'rename',
    reports,
  };
}

/** Bodies that another split off from, each with the year: `health/2024`. Made once for a set of departments. */
function splitsOf(departments: ReadonlyMap<string, Department>): ReadonlySet<string> {
  const known = splits.get(departments);
  if (known) return known;
  const found = new Set(
    [...departments.values()].flatMap(({ predecessors }) =>
      predecessors
        .filter(({ relation }) => relation === 'split')
        .map((step) => `${step.department}/${step.date.slice(0, 4)}`),
    ),
  );
  splits.set(departments, found);
  return found;
}

const splits = new WeakMap<ReadonlyMap<string, Department>, ReadonlySet<string>>();
