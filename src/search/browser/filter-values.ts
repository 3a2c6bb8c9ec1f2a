import type { FilterName } from '../format/search-page.ts';
import type { FacetValue } from '../query/search-types.ts';
import { fold } from '../text/fold.ts';

/** A list is long when it has more values; then so many are shown. */
export const FEW = 8;

/** Values shown at most of those whose name was typed. */
const MANY = 40;

/** The values of a filter that are shown, in their order. */
export interface ShownValues {
  readonly values: readonly FacetValue[];
  /** How many more there are. */
  readonly further: number;
  /** There are so many that a field to narrow them is offered. */
  readonly long: boolean;
}

/**
 * Chooses the values of a filter to show: those that would give results, and the chosen ones. Years come
 * newest first and all; of a long list the most frequent ones, or those that contain what was typed.
 */
export function shownValues(name: FilterName, all: readonly FacetValue[], typed: string): ShownValues {
  const possible = all.filter(({ count, chosen }) => count > 0 || chosen);
  if (name === 'year') {
    const years = possible.toSorted((left, right) => right.id.localeCompare(left.id));
    return { values: years, further: 0, long: false };
  }
  if (possible.length <= FEW) return { values: possible, further: 0, long: false };
  const byCount = possible.toSorted((left, right) => right.count - left.count);
  const wanted = fold(typed).text;
  const fitting = byCount.filter(({ label }) => fold(label).text.includes(wanted));
  const first = new Set(fitting.slice(0, wanted === '' ? FEW : MANY));
  return {
    values: byCount.filter((value) => first.has(value) || value.chosen),
    further: fitting.filter((value) => !first.has(value) && !value.chosen).length,
    long: true,
  };
}
