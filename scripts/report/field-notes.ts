import type { MappingNotes } from '../../src/intake/draft/field-pattern.ts';
import type { Words } from '../../src/i18n/words.ts';
import { FUND_CLASSES, LINE_CLASSES } from '../../src/vocabulary/budget.ts';
import {
  DEPARTMENT_KINDS,
  NAME_STATUSES,
  REGION_LEVELS,
  SUCCESSIONS,
} from '../../src/vocabulary/department-kinds.ts';
import { DISCLOSURE_METHODS, VALIDITIES } from '../../src/vocabulary/disclosure.ts';
import { COMPARATORS, GRADES } from '../../src/vocabulary/evaluation.ts';
import { LOCALES } from '../../src/vocabulary/locales.ts';
import {
  COVERAGES,
  EVALUATORS,
  PROSE_ORIGINS,
  REPLY_STATES,
  REPORT_KINDS,
} from '../../src/vocabulary/report-kinds.ts';

/** Closed lists by the messages that name their terms. */
const LISTS: readonly (readonly [key: string, terms: readonly string[]])[] = [
  ['site:languages', LOCALES],
  ['vocabulary:lineClasses', LINE_CLASSES],
  ['vocabulary:fundClasses', FUND_CLASSES],
  ['vocabulary:departmentKinds', DEPARTMENT_KINDS],
  ['vocabulary:nameStatuses', NAME_STATUSES],
  ['vocabulary:regionLevels', REGION_LEVELS],
  ['vocabulary:successions', SUCCESSIONS],
  ['vocabulary:validities', VALIDITIES],
  ['vocabulary:disclosureMethods', DISCLOSURE_METHODS],
  ['vocabulary:comparators', COMPARATORS],
  ['vocabulary:grades', GRADES],
  ['vocabulary:coverages', COVERAGES],
  ['vocabulary:evaluators', EVALUATORS],
  ['vocabulary:proseOrigins', PROSE_ORIGINS],
  ['vocabulary:replyStates', REPLY_STATES],
  ['vocabulary:reportKinds', REPORT_KINDS],
];

/** Longer lists are told by the manual only. */
const MOST_CHOICES = 20;

/** The remarks of a file that a person fills in: what may be written for a key, what a list holds. */
export function fieldNotesFor(words: Words): MappingNotes {
  const { t } = words;
  return {
    pattern: t('staff:comments.pattern'),
    choices: (choices) =>
      choices.length > MOST_CHOICES
        ? ''
        : t('staff:comments.choices', {
            choices: choices
              .map((choice) => withName(choice, choices, words))
              .join(t('report:enumerationSeparator')),
          }),
  };
}

function withName(choice: string, choices: readonly string[], { t }: Words): string {
  const key = LISTS.find(([, terms]) => terms.join() === choices.join())?.[0];
  const translate = t as (key: string) => string;
  const name = key === undefined ? choice : translate(`${key}.${choice}`);
  return name === choice ? choice : t('staff:comments.choice', { choice, name });
}
