import Big from 'big.js';
import { both } from './bilingual.ts';
import { mapRowFacts, type DepartmentFacts, type YearFacts } from './facts.ts';
import type { AnnexModel, BudgetModel, ReportModel } from './model.ts';
import { percentText } from './printed.ts';
import { settleBudget, type Inherited } from './settle-budget.ts';
import { settleEvaluation, settleScores } from './settle-scores.ts';

/** The id of the row that repeats the execution rate. */
export const EXECUTION_ROW = 'execution-rate';
/** The id of the row that repeats spending on the three public expenses over their budget. */
export const THREE_PUBLIC_ROW = 'three-public-control';

const ANNEXES: readonly AnnexModel[] = [
  {
    number: 1,
    title: both('部门整体支出预算安排及执行情况表', 'Budget allocation and execution table'),
    included: true,
  },
  {
    number: 2,
    title: both('部门整体支出绩效评价指标表', 'Performance indicator table'),
    included: true,
  },
];

/** The reports of a body, year by year, each agreeing with itself and with the one before. */
export function settle({ body, printing, before, years }: DepartmentFacts): readonly ReportModel[] {
  const reports: ReportModel[] = [];
  let inherited: Inherited = before;
  for (const facts of years) {
    const budget = settleBudget(facts, printing, inherited);
    const groups = settleScores(withMeasuredRates(facts, budget).groups, facts.harshness);
    const posts = Object.values(facts.kinds).reduce((sum, kind) => sum + kind, 0);
    reports.push({
      body,
      year: facts.year,
      printing,
      filed: facts.filed,
      published: facts.published,
      budget,
      staffing: {
        posts,
        inPost: posts - facts.vacant,
        kinds: facts.kinds,
        retired: facts.retired,
        temporary: facts.temporary,
        asOf: facts.counted,
      },
      evaluation: settleEvaluation(groups, facts.outsideGap),
      groups,
      annexes: ANNEXES,
      choices: facts.choices,
    });
    inherited = {
      initial: budget.initial,
      adjusted: budget.adjusted,
      executed: budget.executed,
      closing: budget.carryOver.closing,
    };
  }
  return reports;
}

/** The two rows that repeat a rate of the budget get it as their actual value. */
function withMeasuredRates(facts: YearFacts, budget: BudgetModel): YearFacts {
  const { total } = budget.threePublic;
  const rates: Readonly<Record<string, string>> = {
    [EXECUTION_ROW]: percentText(budget.executed, budget.adjusted, 2),
    [THREE_PUBLIC_ROW]: percentText(total.spent, total.budget, 2),
  };
  return mapRowFacts(facts, (row) => {
    const rate = rates[row.id];
    return rate === undefined ? row : { ...row, actual: new Big(rate) };
  });
}
