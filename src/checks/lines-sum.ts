import type { Check } from './check.ts';
import { lineSums } from './line-parents.ts';
import { judgeSums } from './stated-sums.ts';

/**
 * The lines below a line, and the top lines below the budget, add up to it in every phase. Basic and
 * project expenditure, and personnel and operating expenses, have rules of their own.
 */
export const linesSum: Check = {
  code: 'lines-sum',
  judge: (report) => judgeSums('lines-sum', report, lineSums(report.budget, 'other')),
};
