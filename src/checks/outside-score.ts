import Big from 'big.js';
import { gradeFor } from '../domain/grade.ts';
import type { Marks } from '../domain/report.ts';
import { valueOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, objection, pointsValue, type Check } from './check.ts';

/**
 * The self-score lies near the score that the finance bureau or a third party gave for the same year,
 * and in the same band (财预〔2020〕10号).
 */
export const outsideScore: Check = {
  code: 'outside-score',
  judge({ evaluation, ...report }, { thresholds }) {
    const own = hundredth(evaluation);
    const outside = evaluation.outside && hundredth(evaluation.outside);
    if (!own || !outside) return UNJUDGED;
    const gap = own.minus(outside);
    const sameBand = gradeFor(own, HUNDRED) === gradeFor(outside, HUNDRED);
    if (sameBand && gap.abs().lte(thresholds.scoreGap)) return AGREES;
    const [shown, shownOutside] = [printed(own), printed(outside)];
    const [stated, computed] = [pointsValue(shown), pointsValue(shownOutside)];
    // Of the printed values, so that the arithmetic can be done by hand.
    const difference = pointsValue(shown.minus(shownOutside));
    return {
      kind: 'found',
      findings: [
        objection(
          'outside-score',
          { ...report, evaluation },
          'evaluation.outside.score',
          {
            stated,
            computed,
            evaluator: { kind: 'term', list: 'evaluators', term: evaluation.outside.evaluator.by },
          },
          { formula: [stated, '−', computed, '=', difference] },
        ),
      ],
    };
  },
};

const HUNDRED = new Big(100);

/** Points as they are shown, with two decimals. */
function printed(points: Big): Big {
  return points.round(2, Big.roundHalfUp);
}

/** A score on the scale of 100; full marks that are not given are taken for 100 where the score allows it. */
function hundredth({ score, fullMarks }: Marks): Big | undefined {
  const [given, full] = [valueOf(score), valueOf(fullMarks) ?? HUNDRED];
  return given && full.gt(0) && given.lte(full) ? given.times(HUNDRED).div(full) : undefined;
}
