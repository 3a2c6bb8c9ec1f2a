import type { Comparator } from '../../vocabulary/evaluation.ts';

/** Comparators in words: a sign at the beginning of a cell would be taken for a formula. */
export const COMPARATOR_NAMES = {
  '>=': 'at-least',
  '<=': 'at-most',
  '=': 'equal',
  qualitative: 'qualitative',
} as const satisfies Record<Comparator, string>;
