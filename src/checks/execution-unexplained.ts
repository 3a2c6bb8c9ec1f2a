import { executionRate } from '../domain/rates.ts';
import { percentOf, toPercentApartFrom } from '../domain/ratio.ts';
import { valuesOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, moneyValue, objection, type Check } from './check.ts';
import { givesNoReason } from './reasons.ts';

/** Execution below the threshold comes with a reason (90 % on the form of Sichuan, which asks for one in print). */
export const executionUnexplained: Check = {
  code: 'execution-unexplained',
  judge(report, { thresholds }) {
    const { budget } = report;
    const rate = executionRate(budget);
    const [executed, adjusted] = valuesOf([budget.executed, budget.adjusted]) ?? [];
    if (!rate || !executed || !adjusted) return UNJUDGED;
    if (percentOf(rate).gte(thresholds.execution)) return AGREES;
    if (budget.reasons.lowExecution.kind === 'reported') return AGREES;
    if (!givesNoReason(report, budget.reasons.lowExecution)) return UNJUDGED;
    const computed = { kind: 'percent', text: toPercentApartFrom(rate, [thresholds.execution]) } as const;
    return {
      kind: 'found',
      findings: [
        objection(
          'execution-unexplained',
          report,
          'budget.executed',
          { computed, limit: { kind: 'percent', text: thresholds.execution } },
          { formula: [moneyValue(executed), '÷', moneyValue(adjusted), '=', computed] },
        ),
      ],
    };
  },
};
