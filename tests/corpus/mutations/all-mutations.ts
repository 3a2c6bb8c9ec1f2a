import { BUDGET_MUTATIONS } from './budget.ts';
import { INDICATOR_MUTATIONS } from './indicators.ts';
import type { Mutation } from './mutation.ts';
import { sumsOffBy } from './sums.ts';
import { OTHER_MUTATIONS } from './words-and-days.ts';

/** Sums are off by more than the rounding of all their parts may make. */
const FAR_OFF = 10n;

/** At least one mutation for every rule. */
export const MUTATIONS: readonly Mutation[] = [
  ...sumsOffBy(FAR_OFF),
  ...BUDGET_MUTATIONS,
  ...INDICATOR_MUTATIONS,
  ...OTHER_MUTATIONS,
];
