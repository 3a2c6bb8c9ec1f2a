import { sum } from '../domain/money.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import {
  AGREES,
  UNJUDGED,
  additionOf,
  differs,
  lastYearVariant,
  moneyValue,
  objection,
  type Check,
} from './check.ts';

/** What was carried over at the end of last year opens this year; after a merger, the sum of all. */
export const carryOverOpening: Check = {
  code: 'carry-over-opening',
  judge(report, { lastYear }) {
    const opening = valueOf(report.budget.carryOver.opening);
    const closings = valuesOf(lastYear.map((before) => before.budget.carryOver.closing));
    if (!opening || !closings || closings.length === 0) return UNJUDGED;
    const { tolerance } = report.budget;
    const computed = sum(closings);
    if (!differs(opening, computed, tolerance)) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection(
          'carry-over-opening',
          report,
          'budget.carryOver.opening',
          { stated: moneyValue(opening), computed: moneyValue(computed) },
          {
            ...lastYearVariant(lastYear),
            ...additionOf(closings.map(moneyValue), moneyValue(computed)),
            tolerance: moneyValue(tolerance),
          },
        ),
      ],
    };
  },
};
