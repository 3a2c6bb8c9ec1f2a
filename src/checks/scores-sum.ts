import { rowsOf, scoreOf } from '../domain/indicator.ts';
import { valueOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, objection, type Check } from './check.ts';

/** The scores of all indicators add up to the total score. */
export const scoresSum: Check = {
  code: 'scores-sum',
  judge(report) {
    const stated = valueOf(report.evaluation.score);
    const complete = report.indicators.length > 0 && !report.indicators.some((group) => group.partial);
    const computed = complete ? scoreOf(report.indicators.flatMap(rowsOf)) : undefined;
    if (!stated || !computed) return UNJUDGED;
    if (stated.eq(computed)) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection('scores-sum', report, 'evaluation.score', {
          stated: { kind: 'points', text: stated.toFixed() },
          computed: { kind: 'points', text: computed.toFixed() },
        }),
      ],
    };
  },
};
