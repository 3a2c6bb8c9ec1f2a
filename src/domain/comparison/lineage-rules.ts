import type { ComparedBody, LineageStep } from './compared.ts';
import type { Refusal } from './refusal.ts';

/**
 * Refuses one body under two names, and a whole beside some of its parts: a body before a split or after a
 * merger may stand only beside all of its parts, where the figures can be followed.
 */
export function refuseByLineage(bodies: readonly ComparedBody[]): readonly Refusal[] {
  const steps = distinct(bodies.flatMap(({ lineage }) => lineage));
  const bodyOf = presentNames(steps);
  const chosen = new Set(bodies.map(({ id }) => bodyOf(id)));
  const changes = steps
    .filter(({ relation }) => relation !== 'rename')
    .map((step) => ({ ...step, earlier: bodyOf(step.earlier), later: bodyOf(step.later) }));
  return bodies.flatMap((later) =>
    bodies.flatMap((earlier): readonly Refusal[] => {
      if (earlier === later) return [];
      const [before, after] = [bodyOf(earlier.id), bodyOf(later.id)];
      if (before === after)
        return later.id === after ? [{ code: 'same-body', departments: [earlier.id, later.id] }] : [];
      if (!leadsTo(before, after, changes)) return [];
      const direct = changes.find((step) => step.earlier === before && step.later === after);
      const whole = direct?.relation === 'split' ? before : after;
      const parts = direct ? partsOf(direct, changes) : undefined;
      if (parts?.every((part) => chosen.has(part))) return [];
      const [first, second] = whole === after ? [later, earlier] : [earlier, later];
      return [{ code: 'whole-with-part', departments: [first.id, second.id] }];
    }),
  );
}

function distinct(steps: readonly LineageStep[]): readonly LineageStep[] {
  return [...new Map(steps.map((step) => [`${step.earlier} ${step.later}`, step])).values()];
}

/** The last name that a body goes by, following renames. */
function presentNames(steps: readonly LineageStep[]): (id: string) => string {
  const later = new Map(
    steps.filter(({ relation }) => relation === 'rename').map((step) => [step.earlier, step.later]),
  );
  return (id) => {
    const seen = new Set([id]);
    let name = id;
    for (let next = later.get(name); next !== undefined && !seen.has(next); next = later.get(name)) {
      seen.add(next);
      name = next;
    }
    return name;
  };
}

function leadsTo(from: string, to: string, steps: readonly LineageStep[]): boolean {
  const queue = [from];
  const seen = new Set(queue);
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const { earlier, later } of steps) {
      if (earlier !== at || seen.has(later)) continue;
      if (later === to) return true;
      seen.add(later);
      queue.push(later);
    }
  }
  return false;
}

/** All bodies that were merged into the same one, or split off from the same one. */
function partsOf(step: LineageStep, steps: readonly LineageStep[]): readonly string[] {
  return steps
    .filter(({ relation }) => relation === step.relation)
    .flatMap(({ earlier, later }) => {
      if (step.relation === 'split') return earlier === step.earlier ? [later] : [];
      return later === step.later ? [earlier] : [];
    });
}
