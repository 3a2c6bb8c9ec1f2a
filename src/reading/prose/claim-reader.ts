import type { ClaimedField } from '../../domain/report-text.ts';

/** A claim found in a paragraph, with its offset in it. */
export interface FoundClaim {
  readonly field: ClaimedField;
  readonly digits: string;
  readonly scale: number | 'percent';
  readonly quoted: string;
  readonly offset: number;
}

/** What is known of the place of a paragraph. */
export interface ParagraphContext {
  /** The year of the report: figures of other years are no claims about it. */
  readonly year: number;
  /** The heading above the paragraph speaks of the whole budget or expenditure. */
  readonly aboutBudget: boolean;
}

/**
 * Finds figures that stand next to the term of a headline field, in one language. Conservative: a
 * figure whose subject may be a project, another year or another body is passed over.
 */
export type ClaimReader = (paragraph: string, context: ParagraphContext) => readonly FoundClaim[];
