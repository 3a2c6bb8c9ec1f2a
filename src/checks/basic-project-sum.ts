import type { Check } from './check.ts';
import { lineSums } from './line-parents.ts';
import { judgeSums } from './stated-sums.ts';

/** 基本支出 and 项目支出 add up to the total above them, in every phase. */
export const basicProjectSum: Check = {
  code: 'basic-project-sum',
  judge: (report) => judgeSums('basic-project-sum', report, lineSums(report.budget, 'basic-project')),
};
