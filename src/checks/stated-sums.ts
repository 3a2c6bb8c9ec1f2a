import { ofFen, sum, type Money } from '../domain/money.ts';
import type { Report } from '../domain/report.ts';
import type { FindingCode } from '../vocabulary/findings.ts';
import { additionOf, differs, judgementOf, moneyValue, objection, type Judgement } from './check.ts';

/** A total that the report states and the parts that should give it. */
export interface StatedSum {
  readonly field: string;
  readonly stated: Money;
  readonly parts: readonly Money[];
}

/**
 * Holds stated totals against the sums of their parts. Parts and total may each be rounded by half a step
 * of the last printed digit, so that n parts may miss their total by (n + 1) / 2 steps, rounded down.
 */
export function judgeSums(code: FindingCode, report: Report, sums: readonly StatedSum[]): Judgement {
  const step = report.budget.tolerance;
  return judgementOf(
    sums.length,
    sums
      .map((one) => ({ ...one, computed: sum(one.parts), tolerance: roundingOf(one.parts.length, step) }))
      .filter(({ stated, computed, tolerance }) => differs(stated, computed, tolerance))
      .map(({ field, stated, parts, computed, tolerance }) =>
        objection(
          code,
          report,
          field,
          { stated: moneyValue(stated), computed: moneyValue(computed) },
          {
            ...additionOf(parts.map(moneyValue), moneyValue(computed)),
            tolerance: moneyValue(tolerance),
          },
        ),
      ),
  );
}

function roundingOf(parts: number, step: Money): Money {
  return ofFen(step.fen * BigInt(Math.floor((parts + 1) / 2)));
}
