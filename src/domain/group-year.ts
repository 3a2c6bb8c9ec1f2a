import { sum, type Money } from './money.ts';
import { ratioOf, type Ratio } from './ratio.ts';
import type { Report } from './report.ts';
import { valueOf } from './stated.ts';

/** What the reports of a group on one year come to. */
export interface GroupYear {
  readonly year: number;
  /** Reports on whole departments. */
  readonly reports: number;
  /**
   * Adjusted budget and spending, each over the same reports: those that give both. Undefined when none does.
   */
  readonly both:
    | {
        readonly counted: number;
        readonly adjusted: Money;
        readonly executed: Money;
        /** Spending over the adjusted budget; undefined on a budget of zero. */
        readonly rate: Ratio | undefined;
      }
    | undefined;
}

/** What reports on one year come to. The reports are those of whole departments. */
export function groupYear(year: number, reports: readonly Report[]): GroupYear {
  const both = reports.flatMap(({ budget }) => {
    const [adjusted, executed] = [valueOf(budget.adjusted), valueOf(budget.executed)];
    return adjusted && executed ? [{ adjusted, executed }] : [];
  });
  if (both.length === 0) return { year, reports: reports.length, both: undefined };
  const adjusted = sum(both.map((one) => one.adjusted));
  const executed = sum(both.map((one) => one.executed));
  return {
    year,
    reports: reports.length,
    both: { counted: both.length, adjusted, executed, rate: ratioOf(executed, adjusted) },
  };
}
