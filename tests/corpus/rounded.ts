import type { Amounts, BudgetModel, LineModel, Printing, ReportModel } from './model.ts';
import { rescaled } from './printed.ts';

/** A report that prints each of its amounts rounded by itself, with the rates of the exact amounts. */
export function rounded(model: ReportModel, dropped: number, printing: Printing): ReportModel {
  return { ...model, budget: roundedBudget(model.budget, dropped), printing };
}

function roundedBudget(budget: BudgetModel, dropped: number): BudgetModel {
  const amount = (steps: bigint): bigint => rescaled(steps, dropped, 0);
  const phases = <Given extends Amounts>(amounts: Given): Given => ({
    ...amounts,
    initial: amount(amounts.initial),
    increase: amount(amounts.increase),
    decrease: amount(amounts.decrease),
    adjusted: amount(amounts.adjusted),
    executed: amount(amounts.executed),
  });
  const line = (of: LineModel): LineModel => ({ ...phases(of), lines: of.lines.map(line) });
  const three = <Given extends Pick<Amounts, 'initial' | 'adjusted' | 'executed'>>(of: Given): Given => ({
    ...of,
    initial: amount(of.initial),
    adjusted: amount(of.adjusted),
    executed: amount(of.executed),
  });
  const pair = ({ budget: planned, spent }: BudgetModel['threePublic']['total']) => ({
    budget: amount(planned),
    spent: amount(spent),
  });
  const { travelAbroad, vehicles, receptions, total } = budget.threePublic;
  const [basic, projects] = budget.lines;
  return {
    ...phases(budget),
    carryOver: {
      opening: amount(budget.carryOver.opening),
      closing: amount(budget.carryOver.closing),
    },
    lastYear: three(budget.lastYear),
    lines: [line(basic), line(projects)],
    sources: budget.sources.map(three),
    threePublic: {
      travelAbroad: pair(travelAbroad),
      vehicles: pair(vehicles),
      receptions: pair(receptions),
      total: pair(total),
    },
  };
}
