import { placedIndicators } from './placed-indicators.ts';
import type { Report } from './report.ts';

/** Anchor of the row of totals in annex 1, before a phase: `annex-1-total.increase`. */
export const BUDGET_TOTAL_ANCHOR = 'annex-1-total';

/** Anchor of the list of checks on a report's page. */
export const FINDINGS_ANCHOR = 'findings';

/**
 * The anchor at which a report's page prints a field, for marks and citations. Money stands at its
 * field path, an indicator at its id, dates in the head block, words of the text at their section.
 * Fields that no page prints lead to the list of checks.
 */
export function anchorOf(report: Report, field: string): string {
  if (/^s-[\d-]+$/.test(field)) return field;
  const row = placedIndicators(report.indicators).find((placed) => field.startsWith(`${placed.field}.`));
  if (row) return indicatorAnchor(row.row.id);
  const group = /^indicators\[(\d+)\]/.exec(field)?.[1];
  if (group !== undefined) return groupAnchor(Number(group));
  if (field === 'indicators') return 'annex-2';
  if (field === 'budget.increase' || field === 'budget.decrease')
    return field.replace('budget', BUDGET_TOTAL_ANCHOR);
  if (field.startsWith('annexes[')) return field;
  if (field.startsWith('budget.stated.'))
    return field.endsWith('executionRate') ? 'rates.execution' : 'rates.adjustment';
  if (field.startsWith('budget.reasons.')) return 'annex-1';
  if (field.startsWith('staffing.kinds.')) return 'staffing.posts';
  if (field.startsWith('budget.') || field.startsWith('staffing.')) return field;
  if (field.startsWith('evaluation.outside.')) return 'evaluation.outside.score';
  if (field.startsWith('evaluation.')) return 'evaluation.score';
  if (field === 'filed' || field === 'published') return `disclosure.${field}`;
  return FINDINGS_ANCHOR;
}

/** Anchor of a row of annex 2. */
export function indicatorAnchor(id: string): string {
  return `indicator-${id}`;
}

/** Anchor of a first-level group of annex 2, counted from 0. */
export function groupAnchor(index: number): string {
  return `indicator-group-${index + 1}`;
}
