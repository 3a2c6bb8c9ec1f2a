import type { Words } from '../../i18n/words.ts';
import { ADMIN_BACKENDS } from '../../vocabulary/admin-backends.ts';
import { FUND_CLASSES, LINE_CLASSES, POST_KINDS } from '../../vocabulary/budget.ts';
import {
  DEPARTMENT_KINDS,
  NAME_STATUSES,
  REGION_LEVELS,
  SUCCESSIONS,
} from '../../vocabulary/department-kinds.ts';
import { DISCLOSURE_METHODS, VALIDITIES } from '../../vocabulary/disclosure.ts';
import { COMPARATORS, GRADES } from '../../vocabulary/evaluation.ts';
import { FINDING_CODES } from '../../vocabulary/findings.ts';
import { LOCALES, LOCALE_TRAITS } from '../../vocabulary/locales.ts';
import { MONEY_UNITS } from '../../vocabulary/money-units.ts';
import {
  COVERAGES,
  EVALUATORS,
  PROSE_ORIGINS,
  REPLY_STATES,
  REPORT_KINDS,
  TRANSLATION_STATUSES,
} from '../../vocabulary/report-kinds.ts';
import { ruleName } from '../findings/rule-name.ts';

/** A closed list and the names of its values. */
interface ClosedList {
  readonly values: readonly string[];
  readonly labels: (words: Words) => readonly string[];
}

function closedList<Value extends string>(
  values: readonly Value[],
  label: (value: Value, words: Words) => string,
): ClosedList {
  return { values, labels: (words) => values.map((value) => label(value, words)) };
}

const CLOSED_LISTS: readonly ClosedList[] = [
  closedList(LOCALES, (locale) => LOCALE_TRAITS[locale].endonym),
  closedList(MONEY_UNITS, (unit) => unit),
  closedList(LINE_CLASSES, (value, { t }) => t(`vocabulary:lineClasses.${value}`)),
  closedList(FUND_CLASSES, (value, { t }) => t(`vocabulary:fundClasses.${value}`)),
  closedList(POST_KINDS, (value, { t }) => t(`vocabulary:postKinds.${value}`)),
  closedList(DEPARTMENT_KINDS, (value, { t }) => t(`vocabulary:departmentKinds.${value}`)),
  closedList(NAME_STATUSES, (value, { t }) => t(`vocabulary:nameStatuses.${value}`)),
  closedList(REGION_LEVELS, (value, { t }) => t(`vocabulary:regionLevels.${value}`)),
  closedList(SUCCESSIONS, (value, { t }) => t(`vocabulary:successions.${value}`)),
  closedList(VALIDITIES, (value, { t }) => t(`vocabulary:validities.${value}`)),
  closedList(DISCLOSURE_METHODS, (value, { t }) => t(`vocabulary:disclosureMethods.${value}`)),
  closedList(GRADES, (value, { t }) => t(`vocabulary:grades.${value}`)),
  closedList(COMPARATORS, (value, { t }) => t(`vocabulary:comparators.${value}`)),
  closedList(REPORT_KINDS, (value, { t }) => t(`vocabulary:reportKinds.${value}`)),
  closedList(EVALUATORS, (value, { t }) => t(`vocabulary:evaluators.${value}`)),
  closedList(COVERAGES, (value, { t }) => t(`vocabulary:coverages.${value}`)),
  closedList(PROSE_ORIGINS, (value, { t }) => t(`vocabulary:proseOrigins.${value}`)),
  closedList(TRANSLATION_STATUSES, (value, { t }) => t(`vocabulary:translationStatuses.${value}`)),
  closedList(REPLY_STATES, (value, { t }) => t(`vocabulary:replyStates.${value}`)),
  closedList(ADMIN_BACKENDS, (value, { t }) => t(`admin:backends.${value}`)),
  closedList(FINDING_CODES, ruleName),
];

/**
 * What the site calls the values of a closed list, in their order.
 * @throws Error for a list that is not one of the vocabulary's.
 */
export function choiceLabels(values: readonly string[], words: Words): readonly string[] {
  const list = CLOSED_LISTS.find((one) => one.values.join() === values.join());
  if (!list) throw new Error(`Not a list of the vocabulary: ${values.join(', ')}.`);
  return list.labels(words);
}
