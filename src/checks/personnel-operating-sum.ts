import type { Check } from './check.ts';
import { lineSums } from './line-parents.ts';
import { judgeSums } from './stated-sums.ts';

/** 人员经费 and 公用经费 add up to the basic expenditure above them, in every phase. */
export const personnelOperatingSum: Check = {
  code: 'personnel-operating-sum',
  judge: (report) =>
    judgeSums('personnel-operating-sum', report, lineSums(report.budget, 'personnel-operating')),
};
