import type { Distribution } from '../distribution.ts';
import type { GroupYear } from '../group-year.ts';
import type { Statement } from './statement.ts';

/** What the statements on a group of departments rest on. */
export interface GroupFacts {
  readonly total: GroupYear;
  /** Spread of the execution rates; undefined where there are too few to speak of a middle. */
  readonly rates: Distribution | undefined;
}

/** Spending of a group over its adjusted budget, over the reports that give both. */
export function groupExecution({ total }: GroupFacts): readonly Statement[] {
  const { year, both } = total;
  if (!both?.rate || both.counted < 2) return [];
  const { counted, rate, executed, adjusted } = both;
  return [{ code: 'group-execution', args: { year, counted, rate, executed, adjusted } }];
}

/** Middle, lowest and highest of the execution rates of a group. */
export function groupRates({ total, rates }: GroupFacts): readonly Statement[] {
  if (!rates) return [];
  const { count, median, lowest, highest } = rates;
  return [{ code: 'group-rates', args: { year: total.year, counted: count, median, lowest, highest } }];
}
