import { executionRate } from '../domain/rates.ts';
import { isPrintedAs, roundingSlack, stepOf, toPercent } from '../domain/ratio.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, moneyValue, objection, type Check } from './check.ts';

/**
 * The stated execution rate is executed over adjusted, to its last printed digit and what the rounding of
 * the two amounts can make of it.
 * Source: 财预〔2013〕53号 annex 2 and the forms that follow it.
 */
export const executionRateStated: Check = {
  code: 'execution-rate',
  judge(report) {
    const { executed, adjusted, stated } = report.budget;
    const rate = executionRate(report.budget);
    const [top, bottom] = valuesOf([executed, adjusted]) ?? [];
    const text = valueOf(stated.executionRate);
    if (!rate || !top || !bottom || text === undefined) return UNJUDGED;
    const slack = roundingSlack(rate, bottom, report.budget.tolerance);
    if (isPrintedAs(rate, text, slack)) return AGREES;
    const decimals = Math.max(text.split('.')[1]?.length ?? 0, 2);
    const computed = { kind: 'percent', text: toPercent(rate, decimals) } as const;
    return {
      kind: 'found',
      findings: [
        objection(
          'execution-rate',
          report,
          'budget.stated.executionRate',
          { stated: { kind: 'percent', text }, computed },
          {
            formula: [moneyValue(top), '÷', moneyValue(bottom), '=', computed],
            tolerance: { kind: 'percent', text: stepOf(text).plus(slack.round(2)).toFixed() },
          },
        ),
      ],
    };
  },
};
