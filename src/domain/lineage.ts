import type { DepartmentInput } from '../schema/department.ts';

/** A department with its file name. */
export interface Department extends Readonly<DepartmentInput> {
  readonly id: string;
}

/** All earlier bodies that a department came out of, nearest first, each once. */
export function ancestorsOf(
  department: Department,
  all: ReadonlyMap<string, Department>,
): readonly Department[] {
  const found = new Map<string, Department>();
  const queue = [...department.predecessors];
  for (let step = queue.shift(); step; step = queue.shift()) {
    const earlier = all.get(step.department);
    if (!earlier || earlier.id === department.id || found.has(earlier.id)) continue;
    found.set(earlier.id, earlier);
    queue.push(...earlier.predecessors);
  }
  return [...found.values()];
}

/** The bodies that came directly out of a department. */
export function successorsOf(
  department: Department,
  all: ReadonlyMap<string, Department>,
): readonly Department[] {
  return [...all.values()].filter((later) =>
    later.predecessors.some((step) => step.department === department.id),
  );
}
