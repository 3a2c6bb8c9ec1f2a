import { adjustmentRate } from '../domain/rates.ts';
import { isPrintedAs, roundingSlack, stepOf, toPercent } from '../domain/ratio.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, changeFormula, objection, type Check } from './check.ts';

/**
 * The stated adjustment rate beside the rate by the amounts. Never a question: adjustments ordered
 * by the state, by superiors or by force majeure may be left out (财预〔2013〕53号), so a stated 0 %
 * can be right; both readings are shown.
 */
export const adjustmentRateStated: Check = {
  code: 'adjustment-rate',
  judge(report) {
    const { budget } = report;
    const text = valueOf(budget.stated.adjustmentRate);
    const rate = adjustmentRate(budget);
    const [initial, adjusted] = valuesOf([budget.initial, budget.adjusted]) ?? [];
    if (!rate || !initial || !adjusted || text === undefined) return UNJUDGED;
    const slack = roundingSlack(rate, initial, budget.tolerance, 2);
    if (isPrintedAs(rate, text, slack)) return AGREES;
    const computed = { kind: 'percent', text: toPercent(rate, 2) } as const;
    return {
      kind: 'found',
      findings: [
        objection(
          'adjustment-rate',
          report,
          'budget.stated.adjustmentRate',
          { stated: { kind: 'percent', text }, computed },
          {
            formula: changeFormula(adjusted, initial, computed),
            tolerance: { kind: 'percent', text: stepOf(text).plus(slack.round(2)).toFixed() },
          },
        ),
      ],
    };
  },
};
