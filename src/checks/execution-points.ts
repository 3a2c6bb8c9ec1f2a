import Big from 'big.js';
import type { Indicator } from '../domain/indicator.ts';
import { placedIndicators } from '../domain/placed-indicators.ts';
import { executionRate } from '../domain/rates.ts';
import { percentOf, stepOf, toPercent } from '../domain/ratio.ts';
import { judgementOf, objection, type Check } from './check.ts';

/**
 * Points for the execution rate are not above what the rate by the amounts earns: in proportion to the
 * target, full points when it is reached (the usual rule for quantitative indicators; without a target,
 * 100 %). Half a step of the score's last digit is rounding.
 */
export const executionPoints: Check = {
  code: 'execution-points',
  judge(report) {
    const rate = executionRate(report.budget);
    const judged = placedIndicators(report.indicators).flatMap(({ row, field }) => {
      const target = targetOf(row);
      if (!rate || !isExecutionRate(row) || !row.score || !row.weight?.gt(0) || !target) return [];
      const attained = percentOf(rate).div(target);
      const step = stepOf(row.scorePrinted ?? '').div(2);
      return [{ field, row, target, score: row.score, weight: row.weight, attained, step }];
    });
    return judgementOf(
      judged.length,
      judged
        // Above the target all points are earned; more than that is asked about as a score above its weight.
        .filter(
          ({ score, weight, attained, step }) =>
            attained.lt(1) && score.minus(weight.times(attained)).gt(step),
        )
        .map(({ field, row, target, score, weight, attained, step }) => {
          const earned = weight.times(attained);
          const points = { kind: 'points', text: earned.round(2, Big.roundHalfUp).toFixed(2) } as const;
          const percent = { kind: 'percent', text: rate ? toPercent(rate, 2) : '' } as const;
          return objection(
            'execution-points',
            report,
            `${field}.score`,
            {
              name: { kind: 'localized', text: row.name },
              stated: { kind: 'points', text: score.toFixed() },
              computed: points,
              rate: percent,
            },
            {
              formula: [
                { kind: 'points', text: weight.toFixed() },
                '×',
                // With more digits than the sentence has, so that the product can be had by hand.
                { kind: 'percent', text: rate ? toPercent(rate, 4) : '' },
                '÷',
                { kind: 'percent', text: target.toFixed() },
                '=',
                points,
              ],
              tolerance: { kind: 'points', text: step.toFixed() },
            },
          );
        }),
    );
  },
};

/** Whether a row of annex 2 is the execution rate: by its id or by its name on the forms. */
export function isExecutionRate({ id, name }: Indicator): boolean {
  return (
    id === 'execution-rate' ||
    /^(?:部门)?(?:整体支出)?预算执行率/.test(name.zh ?? '') ||
    /^budget execution rate/i.test(name.en ?? '')
  );
}

/** The target in per cent; 100 where the row gives none, undefined where it is no usable number. */
function targetOf({ target, comparator }: Indicator): Big | undefined {
  if (comparator === '<=' || target?.kind === 'text') return undefined;
  const value = target?.value ?? new Big(100);
  return value.gt(0) ? value : undefined;
}
