import type { Phase } from '../vocabulary/budget.ts';
import { sum, type Money } from './money.ts';
import type { Report } from './report.ts';
import { valueOf } from './stated.ts';

/** A total with the number of reports it rests on. */
export interface Total {
  readonly money: Money;
  /** Reports that give the amount. */
  readonly counted: number;
  /** All reports asked. */
  readonly asked: number;
}

/** Sum of one phase over reports, leaving out those that do not give it. */
export function totalOf(reports: readonly Report[], phase: Phase): Total {
  const given = reports.flatMap((report) => valueOf(report.budget[phase]) ?? []);
  return { money: sum(given), counted: given.length, asked: reports.length };
}
