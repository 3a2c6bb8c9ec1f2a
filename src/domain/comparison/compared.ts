import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Succession } from '../../vocabulary/department-kinds.ts';
import type { Comparator } from '../../vocabulary/evaluation.ts';
import type { MeasureId } from '../../vocabulary/measures.ts';
import type { EVALUATORS, ReportKind } from '../../vocabulary/report-kinds.ts';
import type { PriceSeries } from '../price-index.ts';

/**
 * A figure of a report: a plain decimal (money in 元, rates in per cent), or why there is none; `in-words` is what
 * an indicator reached that is judged in words.
 */
export type Figure =
  | { readonly value: string }
  | { readonly absent: 'not-reported' | 'not-seen' | 'not-computable' | 'in-words' };

/** An indicator of a report as far as it is compared: numbers as printed. */
export interface ComparedIndicator {
  readonly name: LocalizedText;
  readonly unit?: LocalizedText;
  readonly comparator?: Comparator;
  readonly target?: string;
  readonly actual: Figure;
}

/** Who evaluated. */
export type Evaluator = (typeof EVALUATORS)[number];

/** A report as far as it is compared. */
export interface ComparedReport {
  /** The body that reported: the compared one, or the same under an earlier name. */
  readonly body: string;
  readonly year: number;
  readonly kind: ReportKind;
  readonly evaluator: Evaluator;
  /** Full marks of the score, where they are given. */
  readonly fullMarks?: string;
  readonly figures: Readonly<Record<MeasureId, Figure>>;
  /** Indicators that aim at a number or reached one, by their ids. */
  readonly indicators: Readonly<Partial<Record<string, ComparedIndicator>>>;
}

/** A body came out of an earlier one. */
export interface LineageStep {
  readonly earlier: string;
  readonly later: string;
  readonly relation: Succession;
  /** Date of effect, ISO. */
  readonly date: string;
}

/** A year from which a series is about another body than before. */
export interface LineageBreak {
  readonly relation: Succession;
  /** First year of the body as it is from then on. */
  readonly year: number;
  /** The other bodies: earlier ones, or those that were split off. */
  readonly others: readonly LocalizedText[];
  /** `before`: the others are earlier bodies; `after`: they were split off from this one. */
  readonly direction: 'before' | 'after';
}

/** A department with all that a comparison needs of it; plain data, as it goes to the browser. */
export interface ComparedBody {
  readonly id: string;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText;
  readonly regionName: LocalizedText;
  readonly fictional: boolean;
  /** Reports of the body and of its earlier names, oldest first; one a year. */
  readonly reports: readonly ComparedReport[];
  readonly breaks: readonly LineageBreak[];
  /** Steps that the body or one before it is part of. */
  readonly lineage: readonly LineageStep[];
  /** The price index of its region; absent where there is none. */
  readonly prices?: PriceSeries;
}
