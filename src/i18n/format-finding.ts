import type { Finding, FindingValue, Formula } from '../domain/finding.ts';
import { amountInUnit } from './amount-in-unit.ts';
import type { Words } from './words.ts';

/** A finding in words. */
export interface WordedFinding {
  /** One or two full sentences: what was found, what was expected, what to do. */
  readonly sentence: string;
  /** The arithmetic, e.g. `2,116.01 + 623.20 − 0.00 = 2,739.21 万元`; empty when there is none. */
  readonly formula: string;
}

/** Words a finding in one language. */
export function formatFinding(finding: Finding, words: Words): WordedFinding {
  const args = Object.fromEntries(
    Object.entries(finding.args).map(([name, value]) => [name, formatFindingValue(value, words)]),
  );
  // Each sentence has variables of its own, which the type of the union of keys cannot follow.
  const translate = words.t as (key: string, variables: typeof args) => string;
  const key = finding.variant === undefined ? 'sentence' : 'variant';
  const form = finding.variant === undefined ? finding.code : `${finding.code}.${finding.variant}`;
  return {
    sentence: translate(`findings:${key}.${form}`, args),
    formula: finding.formula ? formatFormula(finding.formula, words) : '',
  };
}

function formatFormula(formula: Formula, words: Words): string {
  const text = formula
    .map((part) => (typeof part === 'string' ? part : bareValue(part, words)))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
  const inMoney = formula.some((part) => typeof part !== 'string' && part.kind === 'money');
  return inMoney
    ? words.t('findings:formulaInUnit', { formula: text, unit: words.t(`report:units.${words.unit.id}`) })
    : text;
}

/** Words a value of a finding, amounts with their unit. */
export function formatFindingValue(value: FindingValue, words: Words): string {
  const bare = bareValue(value, words);
  return value.kind === 'money' ? amountInUnit(bare, words) : bare;
}

function bareValue(value: FindingValue, words: Words): string {
  switch (value.kind) {
    case 'money':
      return words.exactMoney(value.money);
    case 'percent':
      return words.percent(value.text);
    case 'points':
      return words.number(value.text);
    case 'count':
      return words.number(value.count);
    case 'date':
      return words.date(value.date);
    case 'localized':
      return words.text(value.text).text;
    case 'names':
      return value.names.map((name) => words.text(name).text).join(words.t('report:enumerationSeparator'));
    case 'verbatim':
      return value.text;
    case 'term':
      return termIn(value.list, value.term, words);
  }
}

/** Closed lists that pages print as well; the others are used in findings only. */
const VOCABULARY_LISTS = ['grades', 'phases', 'threePublic', 'evaluators'];

/** Terms come from closed lists; a test checks that each has its message. */
function termIn(list: string, term: string, words: Words): string {
  const translate = words.t as (key: string) => string;
  return translate(`${VOCABULARY_LISTS.includes(list) ? 'vocabulary' : 'findings'}:${list}.${term}`);
}
