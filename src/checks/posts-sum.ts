import { valueOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, additionOf, objection, type Check } from './check.ts';

/** Posts by kind add up to the posts. */
export const postsSum: Check = {
  code: 'posts-sum',
  judge(report) {
    const posts = valueOf(report.staffing.posts);
    const kinds = Object.values(report.staffing.kinds);
    if (posts === undefined || kinds.length === 0) return UNJUDGED;
    const computed = kinds.reduce((total, kind) => total + kind, 0);
    if (computed === posts) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection(
          'posts-sum',
          report,
          'staffing.posts',
          { stated: { kind: 'count', count: posts }, computed: { kind: 'count', count: computed } },
          additionOf(
            kinds.map((count) => ({ kind: 'count', count })),
            { kind: 'count', count: computed },
          ),
        ),
      ],
    };
  },
};
