import { valueOf, valuesOf } from '../domain/stated.ts';
import { THREE_PUBLIC_PARTS } from '../vocabulary/budget.ts';
import type { Check } from './check.ts';
import { judgeSums } from './stated-sums.ts';

/** The three public expenses add up to their total, as budgeted and as spent. */
export const threePublicSum: Check = {
  code: 'three-public-sum',
  judge(report) {
    const { threePublic } = report.budget;
    const sums = (['budget', 'spent'] as const).flatMap((phase) => {
      const stated = valueOf(threePublic.total[phase]);
      const parts = valuesOf(THREE_PUBLIC_PARTS.map((part) => threePublic[part][phase]));
      return stated && parts ? [{ field: `budget.threePublic.total.${phase}`, stated, parts }] : [];
    });
    return judgeSums('three-public-sum', report, sums);
  },
};
