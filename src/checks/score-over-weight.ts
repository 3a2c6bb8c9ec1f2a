import { judgementOf, objection, type Check } from './check.ts';
import { placedIndicators } from '../domain/placed-indicators.ts';

/** No indicator scores more points than it is worth. */
export const scoreOverWeight: Check = {
  code: 'score-over-weight',
  judge(report) {
    const judged = placedIndicators(report.indicators).flatMap(({ row, field }) =>
      row.score && row.weight
        ? [{ name: row.name, field: `${field}.score`, score: row.score, weight: row.weight }]
        : [],
    );
    return judgementOf(
      judged.length,
      judged
        .filter(({ score, weight }) => score.gt(weight))
        .map(({ name, field, score, weight }) =>
          objection('score-over-weight', report, field, {
            name: { kind: 'localized', text: name },
            stated: { kind: 'points', text: score.toFixed() },
            limit: { kind: 'points', text: weight.toFixed() },
          }),
        ),
    );
  },
};
