import type { Department } from '../../src/domain/lineage.ts';
import { identifyReport } from '../../src/intake/identify-report.ts';
import type { SourceDocument } from '../../src/intake/source-document.ts';
import { findDepartment } from './find-department.ts';
import { askChoice, askText } from './questions.ts';
import type { VerbCall } from './verb.ts';
import { wordUnknownDepartment } from './word-department.ts';

const YEAR = /^(?:19|20)\d{2}$/;
/** A year in a message that shows how one is written. */
const EXAMPLE_YEAR = '2024';

/** Whose report a document is, and of which year. */
export interface ResolvedIdentity {
  readonly department: Department;
  readonly year: number;
}

/** Takes department and year from the options, else from the document, else asks; undefined, with a warning for each that is missing. */
export async function resolveIdentity(
  call: VerbCall,
  document: SourceDocument,
  departments: ReadonlyMap<string, Department>,
): Promise<ResolvedIdentity | undefined> {
  const guess = identifyReport(document, departments);
  const department = await resolveDepartment(call, guess.department, departments);
  const year = await resolveYear(call, guess.year);
  return department === undefined || year === undefined ? undefined : { department, year };
}

async function resolveDepartment(
  { options, words, interactive, warn }: VerbCall,
  guess: Department | undefined,
  departments: ReadonlyMap<string, Department>,
): Promise<Department | undefined> {
  const known = [...departments.keys()].join(', ');
  const given = options.get('department');
  if (typeof given === 'string') {
    const found = findDepartment(given, departments);
    if (found.kind === 'found') return found.department;
    warn(wordUnknownDepartment(given, found, words));
    return undefined;
  }
  if (guess) return guess;
  const answer = interactive
    ? await askChoice(words.t('intake:import.askDepartment'), [...departments.keys()])
    : undefined;
  const chosen = answer === undefined ? undefined : departments.get(answer);
  if (!chosen) warn(words.t('intake:import.noDepartment', { known }));
  return chosen;
}

async function resolveYear(
  { options, words, interactive, warn }: VerbCall,
  guess: number | undefined,
): Promise<number | undefined> {
  const given = options.get('year');
  const written =
    typeof given === 'string'
      ? given
      : (guess?.toString() ?? (interactive ? await askText(words.t('intake:import.askYear')) : undefined));
  if (written === undefined) {
    warn(words.t('intake:import.noYear', { example: EXAMPLE_YEAR }));
    return undefined;
  }
  if (YEAR.test(written)) return Number(written);
  warn(words.t('intake:import.wrongYear', { year: written, example: EXAMPLE_YEAR }));
  return undefined;
}
