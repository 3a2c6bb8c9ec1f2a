import { gradeFor } from '../domain/grade.ts';
import { valueOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, objection, type Check } from './check.ts';

/** The stated grade fits the score on the usual bands (财预〔2020〕10号); other scales are in use. */
export const gradeBand: Check = {
  code: 'grade-band',
  judge(report) {
    const { evaluation } = report;
    const [score, fullMarks, grade] = [
      valueOf(evaluation.score),
      valueOf(evaluation.fullMarks),
      valueOf(evaluation.grade),
    ];
    const fitting = score && fullMarks && gradeFor(score, fullMarks);
    if (!fitting || !grade) return UNJUDGED;
    if (fitting === grade) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection('grade-band', report, 'evaluation.grade', {
          stated: { kind: 'term', list: 'grades', term: grade },
          computed: { kind: 'term', list: 'grades', term: fitting },
          score: { kind: 'points', text: score.toFixed() },
        }),
      ],
    };
  },
};
