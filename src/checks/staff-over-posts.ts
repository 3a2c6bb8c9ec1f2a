import { valuesOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, objection, type Check } from './check.ts';

/** Staff in post do not exceed the established posts (在职人员控制率 ≤ 100 %). */
export const staffOverPosts: Check = {
  code: 'staff-over-posts',
  judge(report) {
    const [posts, inPost] = valuesOf([report.staffing.posts, report.staffing.inPost]) ?? [];
    if (posts === undefined || inPost === undefined) return UNJUDGED;
    if (inPost <= posts) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection('staff-over-posts', report, 'staffing.inPost', {
          stated: { kind: 'count', count: inPost },
          limit: { kind: 'count', count: posts },
          excess: { kind: 'count', count: inPost - posts },
        }),
      ],
    };
  },
};
