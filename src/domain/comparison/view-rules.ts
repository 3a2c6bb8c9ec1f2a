import { MOST_DEPARTMENTS, MOST_MEASURES, type Choice } from './choice.ts';
import type { ComparedBody, ComparedReport } from './compared.ts';
import { refuseByLineage } from './lineage-rules.ts';
import type { Refusal } from './refusal.ts';

/** Why departments cannot stand beside each other at all; empty when they can. */
export function refuseView(
  { departments, measures }: Choice,
  bodies: readonly ComparedBody[],
  reportsOf: (body: ComparedBody) => readonly ComparedReport[],
): readonly Refusal[] {
  return [
    ...(departments.length > MOST_DEPARTMENTS ? [{ code: 'too-many-departments' } as const] : []),
    ...(measures.length > MOST_MEASURES ? [{ code: 'too-many-measures' } as const] : []),
    ...refuseFictionalWithReal(bodies),
    ...refuseByLineage(bodies),
    ...refuseProjectsWithWholes(bodies, reportsOf),
  ];
}

function refuseFictionalWithReal(bodies: readonly ComparedBody[]): readonly Refusal[] {
  const fictional = bodies.find((body) => body.fictional);
  const real = bodies.find((body) => !body.fictional);
  return fictional && real ? [{ code: 'fictional-with-real', departments: [fictional.id, real.id] }] : [];
}

/** A report on one project says nothing of a department's whole spending. */
function refuseProjectsWithWholes(
  bodies: readonly ComparedBody[],
  reportsOf: (body: ComparedBody) => readonly ComparedReport[],
): readonly Refusal[] {
  const having = (project: boolean): ComparedBody | undefined =>
    bodies.find((body) =>
      reportsOf(body).some(({ kind }) => (kind === 'project-self-evaluation') === project),
    );
  const [project, whole] = [having(true), having(false)];
  return project && whole ? [{ code: 'project-with-whole', departments: [project.id, whole.id] }] : [];
}
