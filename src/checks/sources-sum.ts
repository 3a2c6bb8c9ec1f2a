import { valueOf, valuesOf } from '../domain/stated.ts';
import type { Check } from './check.ts';
import { judgeSums } from './stated-sums.ts';

/** Funds by source add up to the budget, in each phase that the sources give. */
export const sourcesSum: Check = {
  code: 'sources-sum',
  judge(report) {
    const { budget } = report;
    const sums = (['initial', 'adjusted', 'executed'] as const).flatMap((phase) => {
      const stated = valueOf(budget[phase]);
      const parts = valuesOf(budget.sources.map((source) => source[phase]));
      return stated && parts && parts.length > 0 ? [{ field: `budget.${phase}`, stated, parts }] : [];
    });
    return judgeSums('sources-sum', report, sums);
  },
};
