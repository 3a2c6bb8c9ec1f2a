/** What a measure is counted in: money, a ratio, whole things, or points. */
export type MeasureKind = 'money' | 'rate' | 'count' | 'points';

/**
 * The figures of a report that can stand beside each other over departments and years, with what they are
 * counted in. Those that are not printed by the report are computed (`domain/measures.ts`).
 */
export const MEASURES = {
  initial: 'money',
  increase: 'money',
  decrease: 'money',
  adjusted: 'money',
  executed: 'money',
  executionRate: 'rate',
  executionOnInitial: 'rate',
  adjustmentRate: 'rate',
  personnel: 'money',
  operating: 'money',
  project: 'money',
  threePublicBudget: 'money',
  threePublicSpent: 'money',
  travelAbroadBudget: 'money',
  travelAbroadSpent: 'money',
  vehiclesBudget: 'money',
  vehiclesSpent: 'money',
  receptionsBudget: 'money',
  receptionsSpent: 'money',
  posts: 'count',
  inPost: 'count',
  executedPerStaff: 'money',
  threePublicPerStaff: 'money',
  score: 'points',
  scoreOfHundred: 'points',
} as const satisfies Record<string, MeasureKind>;

/** Name of a measure. */
export type MeasureId = keyof typeof MEASURES;

/** All measures in their order. */
export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[];

/** Whether a text names a measure. */
export function isMeasureId(text: string): text is MeasureId {
  return Object.hasOwn(MEASURES, text);
}
