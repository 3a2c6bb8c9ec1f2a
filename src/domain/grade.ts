import type Big from 'big.js';
import { GRADES, GRADE_FLOORS, type Grade } from '../vocabulary/evaluation.ts';

/** The grade that a score earns on the usual bands; undefined when full marks are zero. */
export function gradeFor(score: Big, fullMarks: Big): Grade | undefined {
  if (fullMarks.eq(0)) return undefined;
  return GRADES.find((grade) => score.times(100).gte(fullMarks.times(GRADE_FLOORS[grade])));
}
