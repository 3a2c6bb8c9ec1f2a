import { AGREES, UNJUDGED, objection, type Check } from './check.ts';

/** A report is published on the day of filing or later. */
export const publishedBeforeFiled: Check = {
  code: 'published-before-filed',
  judge(report) {
    const { filed, published } = report;
    if (filed === undefined || published === undefined) return UNJUDGED;
    if (published >= filed) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection('published-before-filed', report, 'published', {
          stated: { kind: 'date', date: published },
          limit: { kind: 'date', date: filed },
        }),
      ],
    };
  },
};
