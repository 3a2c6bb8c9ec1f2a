import { exactOf } from '../exact-value.ts';
import { valueOf } from '../stated.ts';
import { latestOf, type DepartmentFacts } from './facts.ts';
import type { Statement } from './statement.ts';

/** The score with its full marks, as the report states them. */
export function score(facts: DepartmentFacts): readonly Statement[] {
  const report = latestOf(facts);
  if (!report) return [];
  const [given, full] = [valueOf(report.evaluation.score), valueOf(report.evaluation.fullMarks)];
  if (!given || !full) return [];
  return [
    {
      code: 'score',
      args: {
        year: report.year,
        score: exactOf({ kind: 'points', points: given }),
        full: exactOf({ kind: 'points', points: full }),
      },
    },
  ];
}
