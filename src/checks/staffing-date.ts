import { valueOf } from '../domain/stated.ts';
import { AGREES, UNJUDGED, objection, type Check } from './check.ts';

/** Staff are counted on a day of the year reported on. */
export const staffingDate: Check = {
  code: 'staffing-date',
  judge(report) {
    const date = valueOf(report.staffing.asOf);
    if (date === undefined) return UNJUDGED;
    if (date.startsWith(`${report.year}-`)) return AGREES;
    return {
      kind: 'found',
      findings: [objection('staffing-date', report, 'staffing.asOf', { stated: { kind: 'date', date } })],
    };
  },
};
