import { AGREES, UNJUDGED, objection, type Check } from './check.ts';

/** A report on a year is filed after the year has ended. */
export const filedBeforeYearEnd: Check = {
  code: 'filed-before-year-end',
  judge(report) {
    if (report.filed === undefined) return UNJUDGED;
    if (report.filed > `${report.year}-12-31`) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection('filed-before-year-end', report, 'filed', { stated: { kind: 'date', date: report.filed } }),
      ],
    };
  },
};
