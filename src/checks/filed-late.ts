import type { Check } from './check.ts';
import { judgeLateness } from './lateness.ts';

/** The report was filed by the last day that `site.yaml` sets for its region and year. */
export const filedLate: Check = {
  code: 'filed-late',
  judge: (report, { due }) => judgeLateness('filed-late', report, due, 'filed'),
};
