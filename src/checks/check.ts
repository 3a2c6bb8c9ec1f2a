import type Big from 'big.js';
import { NO_DUE_DATES, type DueDates } from '../domain/deadlines.ts';
import {
  finding,
  type Finding,
  type FindingDetails,
  type FindingValue,
  type Formula,
} from '../domain/finding.ts';
import { abs, compare, subtract, type Money } from '../domain/money.ts';
import type { Report } from '../domain/report.ts';
import type { TextSpot } from '../domain/report-text.ts';
import type { TranslationFacts } from '../domain/translation.ts';
import type { SiteInput } from '../schema/site.ts';
import type { FindingCode, RuleCode } from '../vocabulary/findings.ts';
import type { Locale } from '../vocabulary/locales.ts';

/** What a rule says of one report: it agrees, it cannot be judged (a figure is missing), or findings. */
export type Judgement =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'unjudged' }
  | { readonly kind: 'found'; readonly findings: readonly Finding[] };

/** What a rule may look at besides the report itself. */
export interface CheckContext {
  /**
   * Reports on the year before: the department's own, and those of the bodies that joined it this year.
   * Empty when one of them is missing or when a part was split off, for then nothing can be compared.
   */
  readonly lastYear: readonly Report[];
  /** Limits in per cent, from `site.yaml`. */
  readonly thresholds: SiteInput['thresholds'];
  /** Last days of filing and publication. */
  readonly due: DueDates;
  /** Translations of the text; undefined when it is not known which there are. */
  readonly translations: ReadonlyMap<Locale, TranslationFacts> | undefined;
  /** Other reports of the same year, or of the year before, that hold the paragraph with this digest. */
  readonly twinsOf: (digest: string) => readonly Report[];
}

/** A context in which nothing is known but the report itself. */
export const ALONE: CheckContext = {
  lastYear: [],
  thresholds: { adjustment: '30', execution: '90', initialDeviation: '15', scoreGap: '5' },
  due: NO_DUE_DATES,
  translations: undefined,
  twinsOf: () => [],
};

/** A rule: one question asked of every report. */
export interface Check {
  readonly code: RuleCode;
  readonly judge: (report: Report, context: CheckContext) => Judgement;
}

/** Nothing to object to. */
export const AGREES: Judgement = { kind: 'agrees' };
/** A figure that the rule needs is not given. */
export const UNJUDGED: Judgement = { kind: 'unjudged' };

/** The judgement of a rule that looked at `judged` places and objects to some of them. */
export function judgementOf(judged: number, findings: readonly Finding[]): Judgement {
  if (findings.length > 0) return { kind: 'found', findings };
  return judged > 0 ? AGREES : UNJUDGED;
}

/** A finding about a field of a report. */
export function objection(
  code: FindingCode,
  report: Report,
  field: string,
  args: Finding['args'],
  details?: FindingDetails,
): Finding {
  return finding(code, { file: `reports/${report.id}.md`, field }, args, details);
}

/** A finding about words of a report's text; its field is the section that they stand in. */
export function objectionInText(
  code: FindingCode,
  report: Report,
  { section, position }: Pick<TextSpot, 'section' | 'position'>,
  args: Finding['args'],
  details?: FindingDetails,
): Finding {
  return finding(code, { file: `reports/${report.id}.md`, field: section, position }, args, details);
}

/** Whether two amounts differ by more than rounding can explain. */
export function differs(left: Money, right: Money, tolerance: Money): boolean {
  return compare(abs(subtract(left, right)), tolerance) > 0;
}

/** An amount in a finding. */
export function moneyValue(money: Money): FindingValue {
  return { kind: 'money', money };
}

/** Points in a finding. */
export function pointsValue(points: Big): FindingValue {
  return { kind: 'points', text: points.toFixed() };
}

/** Values added up, as a formula: `a + b + c = total`; none for a single value, which is its own sum. */
export function additionOf(
  parts: readonly FindingValue[],
  total: FindingValue,
): Pick<FindingDetails, 'formula'> {
  if (parts.length < 2) return {};
  const formula: Formula = [
    ...parts.flatMap((part, index) => (index === 0 ? [part] : ['+' as const, part])),
    '=',
    total,
  ];
  return { formula };
}

/** A change as a share of what was before, as a formula: `(after − before) ÷ before = rate`. */
export function changeFormula(after: Money, before: Money, rate: FindingValue): Formula {
  return ['(', moneyValue(after), '−', moneyValue(before), ')', '÷', moneyValue(before), '=', rate];
}

/** Which sentence words a comparison with last year: after a merger it speaks of the sum of several bodies. */
export function lastYearVariant(lastYear: readonly Report[]): Pick<FindingDetails, 'variant'> {
  return lastYear.length > 1 ? { variant: 'merged' } : {};
}
