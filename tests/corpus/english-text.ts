import type { Grade } from '../../src/vocabulary/evaluation.ts';
import type { LineModel, ReportModel } from './model.ts';
import { englishMoney, type MoneyWriter } from './money-text.ts';
import { PROJECT_POOL } from './project-pool.ts';
import { pick, type Section } from './section.ts';
import { growthOf, measuredIn, missedIn, valueText } from './text-facts.ts';
import { ENGLISH as WORDINGS } from './wordings.ts';

const GRADES: Readonly<Record<Grade, string>> = {
  excellent: 'excellent',
  good: 'good',
  fair: 'fair',
  poor: 'poor',
};

/** The English text of a report, with the sections of the Chinese one. */
export function englishText(model: ReportModel): readonly Section[] {
  const money = englishMoney(model.printing, model.choices[22]!);
  const projects = model.budget.lines[1].lines.slice(0, 3);
  return [
    { part: 'overview', depth: 2, heading: 'About the department', lines: [] },
    { part: 'duties', depth: 3, heading: 'Main duties', lines: WORDINGS.duties },
    { part: 'staff', depth: 3, heading: 'Internal bodies and staff', lines: [staffLine(model)] },
    {
      part: 'budget',
      depth: 3,
      heading: 'Budget and execution',
      lines: [budgetLine(model, money), detailLine(model, money)],
    },
    { part: 'work', depth: 2, heading: 'Work completed', lines: [] },
    ...projects.map((line, index): Section => ({
      part: 'project',
      depth: 3,
      heading: line.name.en,
      lines: projectLines(model, line, index, money),
    })),
    { part: 'result', depth: 2, heading: 'Evaluation result', lines: [resultLine(model)] },
    { part: 'problems', depth: 2, heading: 'Main problems', lines: problems(model) },
    { part: 'recommendations', depth: 2, heading: 'Recommendations', lines: recommendations(model) },
  ];
}

function staffLine({ staffing, body }: ReportModel): string {
  return `On ${staffing.asOf} the ${body.name.en} had ${staffing.posts} posts, ${staffing.inPost} staff in post, ${staffing.retired} retired and ${staffing.temporary} temporary staff.`;
}

function budgetLine(model: ReportModel, money: MoneyWriter): string {
  const { budget, year } = model;
  const { rose, percent } = growthOf(model);
  const { executionRate, adjustmentRate } = budget.stated;
  return `The initial budget for ${year} was ${money(budget.initial)}, ${percent} per cent ${rose ? 'more' : 'less'} than the year before. It was increased by ${money(budget.increase)} and decreased by ${money(budget.decrease)}, giving an adjusted budget of ${money(budget.adjusted)} and an adjustment rate of ${adjustmentRate} per cent. Actual expenditure was ${money(budget.executed)}, an execution rate of ${executionRate} per cent, and ${money(budget.carryOver.closing)} was carried over.`;
}

/** Figures of a project and of last year, which are not those of the whole budget. */
function detailLine({ budget, year }: ReportModel, money: MoneyWriter): string {
  const [project] = budget.lines[1].lines;
  return `${project!.name.en} had an adjusted budget of ${money(project!.adjusted)} and spent ${money(project!.executed)}. Actual expenditure in ${year - 1} was ${money(budget.lastYear.executed)}. The three public expenses came to ${money(budget.threePublic.total.spent)}. See annex 1.`;
}

function projectLines(
  model: ReportModel,
  line: LineModel,
  index: number,
  money: MoneyWriter,
): readonly string[] {
  const { body, year, choices } = model;
  const outcome = PROJECT_POOL.find(({ id }) => id === line.id)?.outcome.en ?? line.name.en;
  const rows = measuredIn(model).filter((_, at) => at % 3 === index);
  return [
    `In ${year} the ${body.shortName.en} worked on this project with ${money(line.adjusted)}, of which ${money(line.executed)} was used, above all for ${outcome}. ${pick(WORDINGS.plans, choices[11 + index])}`,
    `${pick(WORDINGS.steps, choices[14 + index])} ${pick(WORDINGS.effects, choices[17 + index])}`,
    ...rows.map((row) => {
      const verdict = row.score.lt(row.weight) ? 'missed' : 'met';
      const unit = row.unit?.en ?? '';
      return `- ${row.name.en}: target ${valueText(row.target, row)} ${unit}, actual ${valueText(row.actual, row)} ${unit}, ${verdict}.`;
    }),
  ];
}

function resultLine(model: ReportModel): string {
  const { evaluation } = model;
  const missed = missedIn(model).map(
    ({ name, score, weight }) => `${name.en.toLowerCase()} lost ${weight.minus(score).toFixed(2)}`,
  );
  return `The self-evaluation gave ${evaluation.score.toFixed(2)} points, graded "${GRADES[evaluation.grade]}": ${missed.join(', ')}. The finance bureau gave ${evaluation.outside.score.toFixed(2)} points. See annex 2.`;
}

function problems({ budget, choices }: ReportModel): readonly string[] {
  const { lines } = budget.lines[1];
  return [0, 1, 2].map(
    (index) =>
      `${index + 1}. "${pick(lines, index).name.en}" ${pick(WORDINGS.problems, choices[20]! + index)}`,
  );
}

function recommendations({ year, budget, choices }: ReportModel): readonly string[] {
  const { lines } = budget.lines[1];
  return [0, 1, 2].map(
    (index) =>
      `${index + 1}. In ${year + 1}, for "${pick(lines, index).name.en}", ${pick(WORDINGS.recommendations, choices[21]! + index)}`,
  );
}
