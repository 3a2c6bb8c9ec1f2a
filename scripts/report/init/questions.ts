import { DEPARTMENT_KINDS, NAME_STATUSES, REGION_LEVELS } from '../../../src/vocabulary/department-kinds.ts';
import { LOCALES, type Locale } from '../../../src/vocabulary/locales.ts';

/** What may be wrong with an answer; its sentence stands in the messages under `staff:init.<fault>`. */
export type AnswerFault = 'wrongAddress' | 'wrongId' | 'wrongCode';

/** What a new organisation is asked. Its words stand in the messages under `staff:init.questions.<topic>`. */
export interface Question {
  /** Name of the option without `--`; of a text in several languages without the language. */
  readonly topic: string;
  /** A text in each language of the site: `--name-zh`, `--name-en`. */
  readonly localized?: boolean;
  /** There is no setting up without an answer; of a localized one, in at least one language. */
  readonly required?: boolean;
  readonly choices?: readonly string[];
  /** Message list that names the choices. */
  readonly names?: string;
  /** Not asked at the terminal: there is a usual answer. */
  readonly optionOnly?: boolean;
  /** What is wrong with an answer. */
  readonly check?: (answer: string) => AnswerFault | undefined;
}

/** Every question, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  { topic: 'name', localized: true, required: true },
  { topic: 'description', localized: true, optionOnly: true },
  { topic: 'url', required: true, check: addressFault },
  { topic: 'locale', choices: LOCALES, names: 'site:languages' },
  { topic: 'host', localized: true },
  { topic: 'authority', localized: true, optionOnly: true },
  { topic: 'organiser', localized: true, optionOnly: true },
  { topic: 'licence-name', localized: true, optionOnly: true },
  { topic: 'licence-url', optionOnly: true, check: addressFault },
  { topic: 'contact-url', optionOnly: true, check: addressFault },
  { topic: 'region-name', localized: true, required: true },
  { topic: 'region', required: true, check: idFault },
  { topic: 'region-level', required: true, choices: REGION_LEVELS, names: 'vocabulary:regionLevels' },
  { topic: 'division-code', check: codeFault },
  { topic: 'department-name', localized: true, required: true },
  { topic: 'department', required: true, check: idFault },
  { topic: 'department-short', localized: true, optionOnly: true },
  {
    topic: 'department-kind',
    required: true,
    choices: DEPARTMENT_KINDS,
    names: 'vocabulary:departmentKinds',
  },
  {
    topic: 'department-name-status',
    choices: NAME_STATUSES,
    names: 'vocabulary:nameStatuses',
    optionOnly: true,
  },
];

/** The options by which a question is answered. */
export function optionsOf({ topic, localized }: Question): readonly string[] {
  return localized ? LOCALES.map((locale) => optionIn(topic, locale)) : [topic];
}

/** The option that gives a text in one language. */
export function optionIn(topic: string, locale: Locale): string {
  return `${topic}-${locale}`;
}

function addressFault(answer: string): AnswerFault | undefined {
  return /^https?:\/\//i.test(answer) && URL.canParse(answer) ? undefined : 'wrongAddress';
}

function idFault(answer: string): AnswerFault | undefined {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer) ? undefined : 'wrongId';
}

function codeFault(answer: string): AnswerFault | undefined {
  return /^\d{6}$/.test(answer) ? undefined : 'wrongCode';
}
