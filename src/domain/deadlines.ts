import type { SiteInput } from '../schema/site.ts';

/** Last days for a report, ISO; undefined where none is set. */
export interface DueDates {
  readonly filed: string | undefined;
  readonly published: string | undefined;
}

/** No last days. */
export const NO_DUE_DATES: DueDates = { filed: undefined, published: undefined };

/**
 * The last days for the report on a year, of the first entry of `deadlines` that fits: its region is
 * one of the department's (from the top down, as `pathTo` gives them) or not named, and the year is not
 * before `from`. The days are those of the year after.
 */
export function dueDatesFor(
  deadlines: SiteInput['deadlines'],
  regions: readonly { readonly id: string }[],
  year: number,
): DueDates {
  const entry = deadlines.find(
    ({ region, from }) =>
      (!region || regions.some(({ id }) => id === region)) &&
      (from === undefined || from === null || year >= from),
  );
  const day = (monthDay: string | null | undefined): string | undefined =>
    monthDay ? `${year + 1}-${monthDay}` : undefined;
  return { filed: day(entry?.filed), published: day(entry?.published) };
}

/** Whole days from one ISO date to another; below zero when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
