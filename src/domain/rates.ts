import type { BudgetAmounts } from './budget.ts';
import { subtract, type Money } from './money.ts';
import { ratioOf, type Ratio } from './ratio.ts';
import { valueOf, type Amount } from './stated.ts';

/**
 * 预算执行率 as China defines it: executed over the adjusted budget. Undefined when an amount is not
 * given or the budget is zero.
 */
export function executionRate(amounts: BudgetAmounts): Ratio | undefined {
  return rateOf(amounts.executed, amounts.adjusted);
}

/** Executed over the initial budget, the international reading (PEFA PI-1). */
export function executionOnInitial(amounts: BudgetAmounts): Ratio | undefined {
  return rateOf(amounts.executed, amounts.initial);
}

/**
 * Change from the initial to the adjusted budget over the initial budget, by the amounts. A stated
 * 预算调整率 may leave out adjustments ordered from above (财预〔2013〕53号), so the two can differ.
 */
export function adjustmentRate(amounts: BudgetAmounts): Ratio | undefined {
  return changeOn(valueOf(amounts.adjusted), valueOf(amounts.initial));
}

/** A part's share of a whole. */
export function share(part: Amount, whole: Amount): Ratio | undefined {
  return rateOf(part, whole);
}

/** Change on an earlier amount, as a share of the earlier one. */
export function changeOn(now: Money | undefined, before: Money | undefined): Ratio | undefined {
  return now && before && ratioOf(subtract(now, before), before);
}

function rateOf(part: Amount, whole: Amount): Ratio | undefined {
  const [top, bottom] = [valueOf(part), valueOf(whole)];
  return top && bottom && ratioOf(top, bottom);
}
