import type { Check } from './check.ts';
import { judgeLateness } from './lateness.ts';

/** The report was published by the last day that `site.yaml` sets for its region and year. */
export const publishedLate: Check = {
  code: 'published-late',
  judge: (report, { due }) => judgeLateness('published-late', report, due, 'published'),
};
