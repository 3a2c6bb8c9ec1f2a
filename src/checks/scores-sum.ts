import { rowsOf, scoreOf } from '../domain/indicator.ts';
import { valueOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, additionOf, objection, pointsValue, type Check } from './check.ts';

/** The scores of all indicators add up to the total score. */
export const scoresSum: Check = {
  code: 'scores-sum',
  judge(report) {
    const stated = valueOf(report.evaluation.score);
    const complete = report.indicators.length > 0 && !report.indicators.some((group) => group.partial);
    const rows = report.indicators.flatMap(rowsOf);
    const computed = complete ? scoreOf(rows) : undefined;
    if (!stated || !computed) return UNJUDGED;
    if (stated.eq(computed)) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection(
          'scores-sum',
          report,
          'evaluation.score',
          { stated: pointsValue(stated), computed: pointsValue(computed) },
          additionOf(
            rows.flatMap(({ score }) => (score ? [pointsValue(score)] : [])),
            pointsValue(computed),
          ),
        ),
      ],
    };
  },
};
