import { isMet } from '../domain/indicator.ts';
import { judgementOf, objection, type Check } from './check.ts';
import { placedIndicators } from '../domain/placed-indicators.ts';

/** An indicator whose target was missed does not earn all its points. */
export const fullScoreUnmetTarget: Check = {
  code: 'full-score-unmet-target',
  judge(report) {
    const judged = placedIndicators(report.indicators).flatMap(({ row, field }) => {
      const met = isMet(row);
      return met === undefined || !row.score || !row.weight?.gt(0)
        ? []
        : [{ row, field, met, full: row.score.gte(row.weight) }];
    });
    return judgementOf(
      judged.length,
      judged
        .filter(({ met, full }) => !met && full)
        .map(({ row, field }) =>
          objection('full-score-unmet-target', report, `${field}.score`, {
            name: { kind: 'localized', text: row.name },
            target: { kind: 'verbatim', text: row.target?.kind === 'number' ? row.target.printed : '' },
            actual: { kind: 'verbatim', text: row.actual?.kind === 'number' ? row.actual.printed : '' },
          }),
        ),
    );
  },
};
