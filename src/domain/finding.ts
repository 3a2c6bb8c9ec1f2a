import type { LocalizedText } from '../schema/localized-text.ts';
import type { ReportInput } from '../schema/report.ts';
import { FINDING_SEVERITY, type FindingCode, type Severity } from '../vocabulary/findings.ts';
import type { Money } from './money.ts';

/** A value in a finding, typed so that each language can word it. */
export type FindingValue =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'percent'; readonly text: string }
  | { readonly kind: 'points'; readonly text: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'localized'; readonly text: LocalizedText }
  | { readonly kind: 'names'; readonly names: readonly LocalizedText[] }
  /** A name or a fragment of the file, printed as it stands. */
  | { readonly kind: 'verbatim'; readonly text: string }
  /** A term of a closed list; `list` and `term` name its message. */
  | { readonly kind: 'term'; readonly list: string; readonly term: string };

/** A sum or a quotient with the numbers in it: values and operators in the order of reading. */
export type Formula = readonly (FindingValue | '+' | '−' | '×' | '÷' | '=' | '(' | ')')[];

/** Where a finding is. */
export interface Place {
  /** Path from the content folder, e.g. `reports/health/2024.md`. */
  readonly file: string;
  /**
   * Path of the field, e.g. `budget.lines[0].executed`; anchor of the section (`s-2-3`) for words of the
   * text; empty for the file as a whole.
   */
  readonly field: string;
  /** Line and column, from 1; absent until the file's text is at hand. */
  readonly position?: { readonly line: number; readonly column: number };
}

/** A department's answer to a finding about its figures, as its file gives it. */
export type Reply = ReportInput['replies'][number];

/** What a check has to say: data only, worded at the edge. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  /**
   * Values for the sentence. By convention `stated` is what the report says, `computed` what its other
   * figures give, `limit` what it should not pass.
   */
  readonly args: Readonly<Record<string, FindingValue>>;
  /** Which of a code's sentences words it, where it has several. */
  readonly variant?: string;
  /** The arithmetic, where there is one, reproducible by hand. */
  readonly formula?: Formula;
  /** Differences up to this are taken for rounding. */
  readonly tolerance?: FindingValue;
  /** The department's answers, by date. */
  readonly replies?: readonly Reply[];
}

/** What a finding says besides its code and place. */
export type FindingDetails = Pick<Finding, 'variant' | 'formula' | 'tolerance'>;

/** Makes a finding; its severity follows from its code. */
export function finding(
  code: FindingCode,
  place: Place,
  args: Finding['args'] = {},
  details: FindingDetails = {},
): Finding {
  return { code, severity: FINDING_SEVERITY[code], place, args, ...details };
}
