import type { Place } from './finding.ts';

/** Fields that a report's text speaks of in fixed terms (年初预算, 预算执行率, …). */
export const CLAIMED_FIELDS = [
  'budget.initial',
  'budget.increase',
  'budget.decrease',
  'budget.adjusted',
  'budget.executed',
  'budget.carryOver.closing',
  'budget.stated.executionRate',
  'budget.stated.adjustmentRate',
] as const;

/** A field that a report's text speaks of in fixed terms. */
export type ClaimedField = (typeof CLAIMED_FIELDS)[number];

type Position = NonNullable<Place['position']>;

/** A figure in the text that stands next to the term of a field. */
export interface ProseClaim {
  readonly field: ClaimedField;
  /** Plain decimal, without separators: `2116.01`. */
  readonly digits: string;
  /** Power of ten from the figure to 元 (万元 is 4, a million is 6), or a percentage. */
  readonly scale: number | 'percent';
  /** Term and figure as they stand in the text. */
  readonly quoted: string;
  readonly position: Position;
}

/** Something found in a section of the text. */
export interface TextSpot {
  /** Anchor of the section, e.g. `s-2-3`; empty before the first heading. */
  readonly section: string;
  readonly position: Position;
  /** The found words. */
  readonly quoted: string;
}

/** A paragraph, known by its digest so that equal ones can be found without keeping the text. */
export interface TextParagraph extends TextSpot {
  readonly digest: string;
}

/** What the checks need of a report's text: small, so that texts themselves need not be kept. */
export interface TextFacts {
  readonly headings: readonly { readonly id: string; readonly depth: number; readonly text: string }[];
  readonly claims: readonly ProseClaim[];
  /** Remains of the blank form: `（200字以内）`, 参考提纲, a paragraph of dots. */
  readonly prompts: readonly TextSpot[];
  /** Paragraphs long enough to tell texts apart, without those by which a body introduces itself. */
  readonly paragraphs: readonly TextParagraph[];
  /** Numbers of the annexes that the text refers to. */
  readonly annexes: readonly (TextSpot & { readonly number: number })[];
}

/** The facts of an empty text. */
export const NO_TEXT: TextFacts = { headings: [], claims: [], prompts: [], paragraphs: [], annexes: [] };
