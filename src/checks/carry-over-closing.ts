import { add, compare, subtract } from '../domain/money.ts';
import { valueOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, differs, moneyValue, objection, type Check } from './check.ts';

/**
 * What is left of the adjusted budget is what the report carries over. Where the budget does not hold
 * what was carried into the year, that is added; a report that fits either reading agrees.
 */
export const carryOverClosing: Check = {
  code: 'carry-over-closing',
  judge(report) {
    const { budget } = report;
    const [adjusted, executed, closing] = [budget.adjusted, budget.executed, budget.carryOver.closing].map(
      valueOf,
    );
    if (!adjusted || !executed || !closing || compare(executed, adjusted) > 0) return UNJUDGED;
    const unspent = subtract(adjusted, executed);
    const opening = valueOf(budget.carryOver.opening);
    const readings = [unspent, ...(opening ? [add(unspent, opening)] : [])];
    if (readings.some((reading) => !differs(closing, reading, budget.tolerance))) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection(
          'carry-over-closing',
          report,
          'budget.carryOver.closing',
          { stated: moneyValue(closing), computed: moneyValue(unspent) },
          {
            ...(compare(closing, unspent) < 0 ? { variant: 'less' } : {}),
            formula: [moneyValue(adjusted), '−', moneyValue(executed), '=', moneyValue(unspent)],
            tolerance: moneyValue(budget.tolerance),
          },
        ),
      ],
    };
  },
};
