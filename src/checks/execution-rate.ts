import Big from 'big.js';
import { ratioOf, toPercent } from '../domain/ratio.ts';
import { valueOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, moneyValue, objection, type Check } from './check.ts';

/**
 * The stated execution rate is executed over adjusted, to its last printed digit.
 * Source: 财预〔2013〕53号 annex 2 and the forms that follow it.
 */
export const executionRateStated: Check = {
  code: 'execution-rate',
  judge(report) {
    const { executed, adjusted, stated } = report.budget;
    const [top, bottom, text] = [valueOf(executed), valueOf(adjusted), valueOf(stated.executionRate)];
    const rate = top && bottom && ratioOf(top, bottom);
    if (!rate || text === undefined) return UNJUDGED;
    const decimals = text.split('.')[1]?.length ?? 0;
    const computed = toPercent(rate, Math.max(decimals, 2));
    const step = new Big(10).pow(-decimals);
    if (
      new Big(text)
        .minus(toPercent(rate, decimals + 4))
        .abs()
        .lte(step)
    )
      return AGREES;
    return {
      kind: 'found',
      findings: [
        objection(
          'execution-rate',
          report,
          'budget.stated.executionRate',
          { stated: { kind: 'percent', text }, computed: { kind: 'percent', text: computed } },
          [moneyValue(top), '÷', moneyValue(bottom), '=', { kind: 'percent', text: computed }],
        ),
      ],
    };
  },
};
