import type { BudgetModel, LineModel, ReportModel } from '../model.ts';
import type { Mutation } from './mutation.ts';

/**
 * Sums that are off by some steps of the last digit: one is rounding, many are a question. What else
 * contains the changed figure is changed along.
 */
export function sumsOffBy(steps: bigint): readonly Mutation[] {
  const lessSpent = (line: LineModel): LineModel => ({ ...line, executed: line.executed - steps });
  return [
    {
      code: 'adjusted-sum',
      title: 'a project, all lines above it and the budget were increased by more than was added',
      model: inBudget((budget) => ({
        ...budget,
        increase: budget.increase + steps,
        lines: [
          budget.lines[0],
          alongFirst(budget.lines[1], (line) => ({ ...line, increase: line.increase + steps })),
        ],
      })),
    },
    {
      code: 'lines-sum',
      title: 'a project and its own lines spent less than the total of projects has',
      model: inBudget((budget) => {
        const [first, ...others] = budget.lines[1].lines;
        const changed = first ? [alongFirst(first, lessSpent), ...others] : others;
        return { ...budget, lines: [budget.lines[0], { ...budget.lines[1], lines: changed }] };
      }),
    },
    {
      code: 'basic-project-sum',
      title: 'all projects with their total spent less than the budget has',
      model: inBudget((budget) => ({
        ...budget,
        lines: [budget.lines[0], alongFirst(budget.lines[1], lessSpent)],
      })),
    },
    {
      code: 'personnel-operating-sum',
      title: 'personnel expenses are less than basic expenditure has',
      model: inBudget((budget) => {
        const [basic, projects] = budget.lines;
        const [personnel, ...others] = basic.lines;
        const changed = personnel ? [lessSpent(personnel), ...others] : others;
        return { ...budget, lines: [{ ...basic, lines: changed }, projects] };
      }),
    },
    {
      code: 'sources-sum',
      title: 'one source spent less than the budget has',
      model: inBudget((budget) => {
        const [first, ...others] = budget.sources;
        return {
          ...budget,
          sources: first ? [{ ...first, executed: first.executed - steps }, ...others] : others,
        };
      }),
    },
    {
      code: 'three-public-sum',
      title: 'one of the three public expenses is less than the total has',
      model: inBudget(({ threePublic, ...budget }) => {
        const { vehicles } = threePublic;
        return {
          ...budget,
          threePublic: { ...threePublic, vehicles: { ...vehicles, spent: vehicles.spent - steps } },
        };
      }),
    },
    {
      code: 'carry-over-closing',
      title: 'more is carried over than either reading gives',
      model: inBudget(({ carryOver, ...budget }) => ({
        ...budget,
        carryOver: { ...carryOver, closing: carryOver.closing + carryOver.opening + steps },
      })),
    },
    {
      code: 'carry-over-opening',
      title: 'more was carried into the year than out of the last',
      model: inBudget(({ carryOver, ...budget }) => ({
        ...budget,
        carryOver: { ...carryOver, opening: carryOver.opening + steps },
      })),
    },
    {
      code: 'restated-figure',
      title: "last year's spending is repeated wrongly",
      model: inBudget(({ lastYear, ...budget }) => ({
        ...budget,
        lastYear: { ...lastYear, executed: lastYear.executed + steps },
      })),
    },
  ];
}

/** A change of the budget, as a change of the report. */
export function inBudget(change: (budget: BudgetModel) => BudgetModel): (last: ReportModel) => ReportModel {
  return (last) => ({ ...last, budget: change(last.budget) });
}

/** A line changed, and with it the first of the lines on each level below. */
function alongFirst(line: LineModel, change: (line: LineModel) => LineModel): LineModel {
  const [first, ...others] = line.lines;
  return change({ ...line, lines: first ? [alongFirst(first, change), ...others] : [] });
}
