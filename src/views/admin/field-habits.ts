/** What a schema does not say of a field and a form wants to know. */
export interface FieldHabits {
  /** A text of whole sentences, which wants an input of several lines. */
  readonly long?: true;
  /** The folder of entries whose file names can stand here. */
  readonly refersTo?: 'departments' | 'regions';
  /** Written by a command, not by hand. */
  readonly kept?: true;
  /** What a new entry begins with. */
  readonly initial?: string;
}

/** By path, with `[]` for every item of a list; lines within lines go by the path of the first. */
const HABITS: Readonly<Record<string, FieldHabits>> = {
  coverageNote: { long: true },
  'source.note': { long: true },
  'budget.reasons.adjustment': { long: true },
  'budget.reasons.lowExecution': { long: true },
  'indicators[].subgroups[].indicators[].deviation': { long: true },
  'replies[].text': { long: true },
  description: { long: true },
  'terms[].definition': { long: true },
  region: { refersTo: 'regions' },
  parent: { refersTo: 'regions' },
  'deadlines[].region': { refersTo: 'regions' },
  'predecessors[].department': { refersTo: 'departments' },
  translationOf: { kept: true, initial: 'pending' },
  blocks: { kept: true },
};

const NONE: FieldHabits = {};

/** The habits of the field at a path. */
export function habitsOf(path: string): FieldHabits {
  return HABITS[path.replace(/(?:lines\[\]\.)+/g, 'lines[].')] ?? NONE;
}

/** All paths that have habits. */
export const PATHS_WITH_HABITS: readonly string[] = Object.keys(HABITS);
