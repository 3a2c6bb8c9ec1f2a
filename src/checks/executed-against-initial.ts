import Big from 'big.js';
import { executionOnInitial } from '../domain/rates.ts';
import { percentOf, toPercentApartFrom } from '../domain/ratio.ts';
import { valuesOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, moneyValue, objection, type Check } from './check.ts';

/**
 * Spending stays near the budget first approved. International practice measures outturn against it
 * (PEFA PI-1, where 85 to 115 % is the limit of C); the Chinese execution rate does not show it.
 */
export const executedAgainstInitial: Check = {
  code: 'executed-against-initial',
  judge(report, { thresholds }) {
    const rate = executionOnInitial(report.budget);
    const [executed, initial] = valuesOf([report.budget.executed, report.budget.initial]) ?? [];
    if (!rate || !executed || !initial) return UNJUDGED;
    if (percentOf(rate).minus(100).abs().lte(thresholds.initialDeviation)) return AGREES;
    const lowest = new Big(100).minus(thresholds.initialDeviation).toFixed();
    const highest = new Big(100).plus(thresholds.initialDeviation).toFixed();
    const computed = { kind: 'percent', text: toPercentApartFrom(rate, [lowest, highest]) } as const;
    return {
      kind: 'found',
      findings: [
        objection(
          'executed-against-initial',
          report,
          'budget.executed',
          {
            stated: moneyValue(executed),
            initial: moneyValue(initial),
            computed,
            lowest: { kind: 'percent', text: lowest },
            highest: { kind: 'percent', text: highest },
          },
          { formula: [moneyValue(executed), '÷', moneyValue(initial), '=', computed] },
        ),
      ],
    };
  },
};
