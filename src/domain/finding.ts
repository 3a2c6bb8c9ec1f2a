import type { LocalizedText } from '../schema/localized-text.ts';
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
  /** A name or a fragment of the file, printed as it stands. */
  | { readonly kind: 'verbatim'; readonly text: string }
  /** A term of a closed list; `list` and `term` name its message. */
  | { readonly kind: 'term'; readonly list: string; readonly term: string };

/** A sum or a quotient with the numbers in it: values and operators in the order of reading. */
export type Formula = readonly (FindingValue | '+' | '−' | '÷' | '=')[];

/** Where a finding is. */
export interface Place {
  /** Path from the content folder, e.g. `reports/health/2024.md`. */
  readonly file: string;
  /** Path of the field, e.g. `budget.lines[0].executed`; empty for the file as a whole. */
  readonly field: string;
  /** Line and column, from 1; absent until the file's text is at hand. */
  readonly position?: { readonly line: number; readonly column: number };
}

/** What a check has to say: data only, worded at the edge. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: Readonly<Record<string, FindingValue>>;
  /** The arithmetic, where there is one, reproducible by hand. */
  readonly formula?: Formula;
}

/** Makes a finding; its severity follows from its code. */
export function finding(
  code: FindingCode,
  place: Place,
  args: Finding['args'] = {},
  formula?: Formula,
): Finding {
  return { code, severity: FINDING_SEVERITY[code], place, args, ...(formula ? { formula } : {}) };
}
