import { finding, type Finding, type FindingValue, type Formula } from '../domain/finding.ts';
import { abs, compare, type Money } from '../domain/money.ts';
import type { Report } from '../domain/report.ts';
import type { FindingCode } from '../vocabulary/findings.ts';

/** What a rule says of one report: it agrees, it cannot be judged (a figure is missing), or findings. */
export type Judgement =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'unjudged' }
  | { readonly kind: 'found'; readonly findings: readonly Finding[] };

/** What a rule may look at besides the report itself. */
export interface CheckContext {
  /** Reports on the year before: the department's own, and those of the bodies that joined it this year. */
  readonly lastYear: readonly Report[];
}

/** A rule: one question asked of every report. */
export interface Check {
  readonly code: FindingCode;
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
  formula?: Formula,
): Finding {
  return finding(code, { file: `reports/${report.id}.md`, field }, args, formula);
}

/** Whether two amounts differ by more than rounding can explain. */
export function differs(left: Money, right: Money, tolerance: Money): boolean {
  return compare(abs({ currency: 'CNY', fen: left.fen - right.fen }), tolerance) > 0;
}

/** An amount in a finding. */
export function moneyValue(money: Money): FindingValue {
  return { kind: 'money', money };
}

/** Amounts added up, as a formula: `a + b + c = total`. */
export function additionOf(parts: readonly Money[], total: Money): Formula {
  return [
    ...parts.flatMap((part, index) => (index === 0 ? [moneyValue(part)] : ['+' as const, moneyValue(part)])),
    '=',
    moneyValue(total),
  ];
}
