import Big from 'big.js';
import type { Phase } from '../vocabulary/budget.ts';
import type { MeasureId } from '../vocabulary/measures.ts';
import type { BudgetLine } from './budget.ts';
import { ofFen, sum, toDecimal, type Money } from './money.ts';
import { adjustmentRate, executionOnInitial, executionRate } from './rates.ts';
import { percentOf, toPercent, type Ratio } from './ratio.ts';
import type { Report } from './report.ts';
import { pointsOf100 } from './score.ts';
import { reported, valueOf, valuesOf, type Amount, type Stated } from './stated.ts';

/** A figure with what it is counted in. */
export type MeasureValue =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'rate'; readonly ratio: Ratio }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'points'; readonly points: Big };

/**
 * A measure of a report. What it is computed from may be missing (then it is as absent as that is), or
 * leave nothing to compute (a rate on a budget of zero).
 */
export type Measured = Stated<MeasureValue> | { readonly kind: 'not-computable' };

/** Decimals of a rate in per cent, on pages and in downloads. */
export const RATE_DECIMALS = 2;

/** A measure of a report. */
export function measureOf(report: Report, id: MeasureId): Measured {
  return MEASURERS[id](report);
}

/** The value of a measure, or undefined where there is none. */
export function measuredValue(measured: Measured): MeasureValue | undefined {
  return measured.kind === 'reported' ? measured.value : undefined;
}

/**
 * A value as a plain decimal: money in 元 with all digits, rates in per cent with two decimals, rounded half
 * away from zero; counts and points as they are.
 */
export function toPlainDecimal(value: MeasureValue): string {
  switch (value.kind) {
    case 'money':
      return toDecimal(value.money, 0);
    case 'rate':
      return toPercent(value.ratio, RATE_DECIMALS);
    case 'count':
      return String(value.count);
    case 'points':
      return value.points.toFixed();
  }
}

/** A value for sorting and drawing: 元, per cent, count or points, unrounded but as a decimal. */
export function toSortable(value: MeasureValue): Big {
  return value.kind === 'rate' ? percentOf(value.ratio) : new Big(toPlainDecimal(value));
}

const MEASURERS: Readonly<Record<MeasureId, (report: Report) => Measured>> = {
  initial: phase('initial'),
  increase: phase('increase'),
  decrease: phase('decrease'),
  adjusted: phase('adjusted'),
  executed: phase('executed'),
  executionRate: ({ budget }) => rate(executionRate(budget), [budget.executed, budget.adjusted]),
  executionOnInitial: ({ budget }) => rate(executionOnInitial(budget), [budget.executed, budget.initial]),
  adjustmentRate: ({ budget }) => rate(adjustmentRate(budget), [budget.adjusted, budget.initial]),
  personnel: spentOnClass('personnel'),
  operating: spentOnClass('operating'),
  project: spentOnClass('project'),
  threePublicBudget: (report) => money(threePublicTotal(report, 'budget')),
  threePublicSpent: (report) => money(threePublicTotal(report, 'spent')),
  travelAbroadBudget: ({ budget }) => money(budget.threePublic.travelAbroad.budget),
  travelAbroadSpent: ({ budget }) => money(budget.threePublic.travelAbroad.spent),
  vehiclesBudget: ({ budget }) => money(budget.threePublic.vehicles.budget),
  vehiclesSpent: ({ budget }) => money(budget.threePublic.vehicles.spent),
  receptionsBudget: ({ budget }) => money(budget.threePublic.receptions.budget),
  receptionsSpent: ({ budget }) => money(budget.threePublic.receptions.spent),
  posts: ({ staffing }) => count(staffing.posts),
  inPost: ({ staffing }) => count(staffing.inPost),
  executedPerStaff: (report) => perStaff(report, report.budget.executed),
  threePublicPerStaff: (report) => perStaff(report, threePublicTotal(report, 'spent')),
  score: ({ evaluation }) => points(evaluation.score),
  scoreOfHundred: ({ evaluation: { score, fullMarks } }) => {
    const [given, full] = [valueOf(score), valueOf(fullMarks)];
    if (!given || !full) return absence([score, fullMarks]);
    return full.gt(0)
      ? reported({ kind: 'points', points: pointsOf100(given, full) })
      : { kind: 'not-computable' };
  },
};

function phase(name: Phase): (report: Report) => Measured {
  return ({ budget }) => money(budget[name]);
}

/** What was spent on the outermost lines of a class; absent as soon as one of them does not give it. */
function spentOnClass(name: BudgetLine['class']): (report: Report) => Measured {
  return ({ budget, notReported }) => {
    const lines = outermost(budget.lines, name);
    if (lines.length === 0)
      return { kind: notReported.includes('budget.lines') ? 'not-reported' : 'not-seen' };
    const amounts = lines.map((line) => line.executed);
    const given = valuesOf(amounts);
    return given ? reported({ kind: 'money', money: sum(given) }) : absence(amounts);
  };
}

function outermost(lines: readonly BudgetLine[], name: BudgetLine['class']): readonly BudgetLine[] {
  return lines.flatMap((line) => (line.class === name ? [line] : outermost(line.lines, name)));
}

/** The stated total of the three public expenses, else the sum where all three are given. */
function threePublicTotal({ budget }: Report, side: 'budget' | 'spent'): Amount {
  const { total, travelAbroad, vehicles, receptions } = budget.threePublic;
  if (total[side].kind === 'reported') return total[side];
  const parts = valuesOf([travelAbroad[side], vehicles[side], receptions[side]]);
  return parts ? reported(sum(parts)) : total[side];
}

/** An amount for each member of staff in post, to one fen, rounded half away from zero. */
function perStaff({ staffing }: Report, amount: Amount): Measured {
  const [spent, staff] = [valueOf(amount), valueOf(staffing.inPost)];
  if (spent === undefined || staff === undefined) return absence([amount, staffing.inPost]);
  if (staff === 0) return { kind: 'not-computable' };
  const share = new Big(spent.fen.toString()).div(staff).round(0, Big.roundHalfUp);
  return reported({ kind: 'money', money: ofFen(BigInt(share.toFixed())) });
}

function money(amount: Amount): Measured {
  return amount.kind === 'reported' ? reported({ kind: 'money', money: amount.value }) : amount;
}

function count(stated: Stated<number>): Measured {
  return stated.kind === 'reported' ? reported({ kind: 'count', count: stated.value }) : stated;
}

function points(stated: Stated<Big>): Measured {
  return stated.kind === 'reported' ? reported({ kind: 'points', points: stated.value }) : stated;
}

function rate(ratio: Ratio | undefined, of: readonly Amount[]): Measured {
  return ratio ? reported({ kind: 'rate', ratio }) : absence(of);
}

/** What is missing of the parts of a computed measure: not reported goes before not seen. */
function absence(parts: readonly Stated<unknown>[]): Measured {
  const missing = parts.filter(({ kind }) => kind !== 'reported').map(({ kind }) => kind);
  if (missing.length === 0) return { kind: 'not-computable' };
  return { kind: missing.includes('not-reported') ? 'not-reported' : 'not-seen' };
}
