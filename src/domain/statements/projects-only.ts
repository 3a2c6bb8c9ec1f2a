import type { DepartmentFacts } from './facts.ts';
import type { Statement } from './statement.ts';

/** The latest report is on single projects, so that nothing can be said of the whole department. */
export function projectsOnly({ projectsOnly: year }: DepartmentFacts): readonly Statement[] {
  return year === undefined ? [] : [{ code: 'projects-only', args: { year } }];
}
