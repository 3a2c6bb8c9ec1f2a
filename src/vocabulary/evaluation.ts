/** Grades as reports state them: 优, 良, 中, 差. */
export const GRADES = ['excellent', 'good', 'fair', 'poor'] as const;

/** Grade as a report states it. */
export type Grade = (typeof GRADES)[number];

/**
 * Lowest share of full marks, in per cent, that earns each grade.
 * Source: 财预〔2020〕10号 (written for project spending, followed by analogy).
 */
export const GRADE_FLOORS: Readonly<Record<Grade, number>> = { excellent: 90, good: 80, fair: 60, poor: 0 };

/** How an indicator's actual value is held against its target; `qualitative` is judged in words. */
export const COMPARATORS = ['>=', '<=', '=', 'qualitative'] as const;

/** How an actual value is held against its target. */
export type Comparator = (typeof COMPARATORS)[number];
