import Big from 'big.js';
import { subtract } from '../domain/money.ts';
import { ratioOf, toPercent } from '../domain/ratio.ts';
import { valuesOf, valueOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, moneyValue, objection, type Check } from './check.ts';

/**
 * The stated adjustment rate beside the rate by the amounts. Never a question: adjustments ordered
 * by the state, by superiors or by force majeure may be left out (财预〔2013〕53号), so a stated 0 %
 * can be right; both readings are shown.
 */
export const adjustmentRateStated: Check = {
  code: 'adjustment-rate',
  judge(report) {
    const text = valueOf(report.budget.stated.adjustmentRate);
    const [initial, adjusted] = valuesOf([report.budget.initial, report.budget.adjusted]) ?? [];
    if (!initial || !adjusted || text === undefined) return UNJUDGED;
    const difference = subtract(adjusted, initial);
    const rate = ratioOf(difference, initial);
    if (!rate) return UNJUDGED;
    const decimals = text.split('.')[1]?.length ?? 0;
    if (
      new Big(text)
        .minus(toPercent(rate, decimals + 4))
        .abs()
        .lte(new Big(10).pow(-decimals))
    )
      return AGREES;
    const computed = { kind: 'percent', text: toPercent(rate, 2) } as const;
    return {
      kind: 'found',
      findings: [
        objection(
          'adjustment-rate',
          report,
          'budget.stated.adjustmentRate',
          { stated: { kind: 'percent', text }, computed },
          [moneyValue(difference), '÷', moneyValue(initial), '=', computed],
        ),
      ],
    };
  },
};
