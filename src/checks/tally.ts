import type { RuleCode } from '../vocabulary/findings.ts';
import { CHECKS } from './all-checks.ts';
import type { Verdict } from './examine.ts';

/** How often a rule was asked of reports, and what came of it. */
export interface Tally {
  readonly code: RuleCode;
  /** Reports that it was asked of. */
  readonly asked: number;
  /** Reports whose figures sufficed to judge. */
  readonly judged: number;
  /** Reports that agree. */
  readonly agreed: number;
  /** Reports with at least one finding. */
  readonly found: number;
}

/** Counts the outcomes of every rule over verdicts, in the order of the rules. */
export function tallyOf(verdicts: readonly Verdict[]): readonly Tally[] {
  const counts = new Map(CHECKS.map(({ code }) => [code, { agrees: 0, found: 0, unjudged: 0 }]));
  for (const { outcomes } of verdicts) {
    for (const { code, kind } of outcomes) {
      const count = counts.get(code);
      if (count) count[kind] += 1;
    }
  }
  return [...counts].map(([code, { agrees, found }]) => ({
    code,
    asked: verdicts.length,
    judged: agrees + found,
    agreed: agrees,
    found,
  }));
}
