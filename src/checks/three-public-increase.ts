import { compare, subtract, sum } from '../domain/money.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, lastYearVariant, moneyValue, objection, type Check } from './check.ts';

/**
 * The budget for the three public expenses is not above last year's (“三公”经费变动率 ≤ 0,
 * 财预〔2013〕53号); after a merger, above that of all bodies together.
 */
export const threePublicIncrease: Check = {
  code: 'three-public-increase',
  judge(report, { lastYear }) {
    const now = valueOf(report.budget.threePublic.total.budget);
    const before = valuesOf(lastYear.map(({ budget }) => budget.threePublic.total.budget));
    if (!now || !before || before.length === 0) return UNJUDGED;
    const base = sum(before);
    if (compare(now, base) <= 0) return AGREES;
    const increase = subtract(now, base);
    return {
      kind: 'found',
      findings: [
        objection(
          'three-public-increase',
          report,
          'budget.threePublic.total.budget',
          { stated: moneyValue(now), limit: moneyValue(base), excess: moneyValue(increase) },
          {
            ...lastYearVariant(lastYear),
            formula: [moneyValue(now), '−', moneyValue(base), '=', moneyValue(increase)],
          },
        ),
      ],
    };
  },
};
