import { adjustment } from './adjustment.ts';
import { rateAgainstMedian, scoreAgainstMedian } from './against-median.ts';
import { execution } from './execution.ts';
import type { DepartmentFacts } from './facts.ts';
import { groupExecution, groupRates, type GroupFacts } from './group.ts';
import { projectsOnly } from './projects-only.ts';
import { rateRecord } from './rate-record.ts';
import { score } from './score.ts';
import { spendingChange } from './spending-change.ts';
import { staff } from './staff.ts';
import type { Statement } from './statement.ts';
import { threePublic } from './three-public.ts';

/** All statements on a department, in the order in which they are read. */
export function departmentStatements(facts: DepartmentFacts): readonly Statement[] {
  return [
    execution,
    rateAgainstMedian,
    rateRecord,
    spendingChange,
    adjustment,
    threePublic,
    staff,
    score,
    scoreAgainstMedian,
    projectsOnly,
  ].flatMap((rule) => rule(facts));
}

/** All statements on a group of departments. */
export function groupStatements(facts: GroupFacts): readonly Statement[] {
  return [groupExecution, groupRates].flatMap((rule) => rule(facts));
}
