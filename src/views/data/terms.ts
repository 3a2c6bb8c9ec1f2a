import { COVERAGE_STATES } from '../../domain/coverage.ts';
import type { Words } from '../../i18n/words.ts';
import { FUND_CLASSES, LINE_CLASSES, THREE_PUBLIC_PARTS } from '../../vocabulary/budget.ts';
import {
  DEPARTMENT_KINDS,
  NAME_STATUSES,
  REGION_LEVELS,
  SUCCESSIONS,
} from '../../vocabulary/department-kinds.ts';
import { GRADES } from '../../vocabulary/evaluation.ts';
import { FINDING_CODES, isRuleCode, SEVERITIES } from '../../vocabulary/findings.ts';
import { LOCALES } from '../../vocabulary/locales.ts';
import { MONEY_UNITS, type MoneyUnit } from '../../vocabulary/money-units.ts';
import {
  COVERAGES,
  EVALUATORS,
  PROSE_ORIGINS,
  REPLY_STATES,
  REPORT_KINDS,
} from '../../vocabulary/report-kinds.ts';
import { COMPARATOR_NAMES } from './comparator-names.ts';

/** The only values that a column can have, and how a language says each. */
export interface Terms {
  readonly values: readonly string[];
  /** A value in words; what is none of the values, as it is. */
  readonly label: (value: string, words: Words) => string;
}

/** A closed set of values with their words. */
export function termsOf<Value extends string>(
  values: readonly Value[],
  label: (value: Value, words: Words) => string,
): Terms {
  const known = new Map<string, Value>(values.map((value) => [value, value]));
  return {
    values,
    label: (value, words) => {
      const term = known.get(value);
      return term === undefined ? value : label(term, words);
    },
  };
}

/** What stands between several values in one cell. */
export const BETWEEN_VALUES = '; ';

/** A value with its words; a value that is its own word stands alone. */
export function termText(value: string, { label }: Terms, words: Words): string {
  const said = label(value, words);
  return said === value ? value : words.t('data:dictionary.term', { value, label: said });
}

/** All values with their words. */
export function explainTerms(terms: Terms, words: Words): string {
  return terms.values.map((value) => termText(value, terms, words)).join(BETWEEN_VALUES);
}

/** Whether a measure is given; why not, where it is not. */
export const MEASURE_STATUSES = ['reported', 'not-reported', 'not-seen', 'not-computable'] as const;

/** Names of the messages of the units. */
const UNIT_NAMES = { 元: 'yuan', 万元: 'wan', 亿元: 'yi' } as const satisfies Record<MoneyUnit, string>;

/** The closed sets of the tables' columns. */
export const TERMS = {
  statuses: termsOf(['reported', 'not-reported', 'not-seen'], standing),
  /** Like `statuses`, for what is computed as well. */
  measureStatuses: termsOf(MEASURE_STATUSES, standing),
  truth: termsOf(['true', 'false'], (term, { t }) => t(`data:terms.${term}`)),
  languages: termsOf(LOCALES, (term, { t }) => t(`site:languages.${term}`)),
  units: termsOf(MONEY_UNITS, (term, { t }) => t(`report:units.${UNIT_NAMES[term]}`)),
  reportKinds: termsOf(REPORT_KINDS, (term, { t }) => t(`vocabulary:reportKinds.${term}`)),
  evaluators: termsOf(EVALUATORS, (term, { t }) => t(`vocabulary:evaluators.${term}`)),
  coverages: termsOf(COVERAGES, (term, { t }) => t(`vocabulary:coverages.${term}`)),
  proseOrigins: termsOf(PROSE_ORIGINS, (term, { t }) => t(`vocabulary:proseOrigins.${term}`)),
  grades: termsOf(GRADES, (term, { t }) => t(`vocabulary:grades.${term}`)),
  lineClasses: termsOf(LINE_CLASSES, (term, { t }) => t(`vocabulary:lineClasses.${term}`)),
  fundClasses: termsOf(FUND_CLASSES, (term, { t }) => t(`vocabulary:fundClasses.${term}`)),
  expenses: termsOf([...THREE_PUBLIC_PARTS, 'total'], (term, { t }) => t(`vocabulary:threePublic.${term}`)),
  comparators: termsOf(Object.values(COMPARATOR_NAMES), (term, { t }) => t(`data:terms.${term}`)),
  figureKinds: termsOf(['money', 'percent', 'count', 'points', 'number'], (term, { t }) =>
    t(`data:terms.${term}`),
  ),
  coverageStates: termsOf(COVERAGE_STATES, (term, { t }) => t(`checks:coverage.${term}`)),
  nameStatuses: termsOf(NAME_STATUSES, (term, { t }) => t(`vocabulary:nameStatuses.${term}`)),
  departmentKinds: termsOf(DEPARTMENT_KINDS, (term, { t }) => t(`vocabulary:departmentKinds.${term}`)),
  successions: termsOf(SUCCESSIONS, (term, { t }) => t(`vocabulary:successions.${term}`)),
  regionLevels: termsOf(REGION_LEVELS, (term, { t }) => t(`vocabulary:regionLevels.${term}`)),
  rules: termsOf(FINDING_CODES.filter(isRuleCode), (term, { t }) => t(`rules:rules.${term}.name`)),
  severities: termsOf(SEVERITIES, (term, { t }) => t(`vocabulary:severities.${term}`)),
  replyStates: termsOf(REPLY_STATES, (term, { t }) => t(`vocabulary:replyStates.${term}`)),
} as const satisfies Record<string, Terms>;

function standing(term: (typeof MEASURE_STATUSES)[number], { t }: Words): string {
  return term === 'reported' ? t('data:terms.reported') : t(`report:absent.${term}`);
}
