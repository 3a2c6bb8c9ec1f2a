import type { RunFacts } from './read-run.ts';

/** What a table was read as. */
export type TableUse =
  | 'budget-lines'
  | 'fund-sources'
  | 'three-public'
  | 'indicators'
  | 'staffing'
  | 'budget-totals'
  | 'disclosure'
  /** One table for budget, goals and indicators, or for several of the others. */
  | 'form'
  | 'none';

/** Tells what a table was read as, by what it gave. */
export function useOf(facts: RunFacts): TableUse {
  const { amounts, indicators, staffing, disclosure } = facts;
  const has = {
    amounts: amounts.some(
      (one) => one.placements.length + one.lines.length + one.sources.length > 0 || one.scope !== undefined,
    ),
    indicators: indicators.some((one) => one.indicators.length + one.placements.length > 0),
    staffing: staffing.length > 0,
    disclosure: disclosure.length > 0,
  };
  const count = Object.values(has).filter(Boolean).length;
  if (count > 1) return 'form';
  if (has.indicators) return 'indicators';
  if (has.staffing) return 'staffing';
  if (has.disclosure) return 'disclosure';
  return has.amounts ? useOfAmounts(facts) : 'none';
}

function useOfAmounts({ amounts }: RunFacts): TableUse {
  if (amounts.some((one) => one.lines.length > 0 || one.scope !== undefined)) return 'budget-lines';
  if (amounts.some((one) => one.sources.length > 0)) return 'fund-sources';
  const isPublic = amounts.some((one) => one.placements.some(({ path }) => path[1] === 'threePublic'));
  return isPublic ? 'three-public' : 'budget-totals';
}
