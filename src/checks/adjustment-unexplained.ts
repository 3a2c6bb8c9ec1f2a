import { adjustmentRate } from '../domain/rates.ts';
import { percentOf, toPercentApartFrom } from '../domain/ratio.ts';
import { valuesOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, changeFormula, objection, type Check } from './check.ts';
import { givesNoReason } from './reasons.ts';

/**
 * A budget adjusted by more than the threshold comes with a reason. The default of 30 % is that of
 * provincial budget systems, which ask for one beyond it.
 */
export const adjustmentUnexplained: Check = {
  code: 'adjustment-unexplained',
  judge(report, { thresholds }) {
    const { budget } = report;
    const rate = adjustmentRate(budget);
    const [adjusted, initial] = valuesOf([budget.adjusted, budget.initial]) ?? [];
    if (!rate || !adjusted || !initial) return UNJUDGED;
    if (percentOf(rate).abs().lte(thresholds.adjustment)) return AGREES;
    if (budget.reasons.adjustment.kind === 'reported') return AGREES;
    if (!givesNoReason(report, budget.reasons.adjustment)) return UNJUDGED;
    const computed = { kind: 'percent', text: toPercentApartFrom(rate, [thresholds.adjustment]) } as const;
    return {
      kind: 'found',
      findings: [
        objection(
          'adjustment-unexplained',
          report,
          'budget.adjusted',
          { computed, limit: { kind: 'percent', text: thresholds.adjustment } },
          {
            formula: changeFormula(adjusted, initial, computed),
          },
        ),
      ],
    };
  },
};
