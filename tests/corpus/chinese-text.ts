import { POST_KINDS, type PostKind } from '../../src/vocabulary/budget.ts';
import type { Grade } from '../../src/vocabulary/evaluation.ts';
import type { LineModel, ReportModel } from './model.ts';
import { chineseMoney, type MoneyWriter } from './money-text.ts';
import { percentText } from './printed.ts';
import { PROJECT_POOL } from './project-pool.ts';
import { pick, type Section } from './section.ts';
import { growthOf, measuredIn, missedIn, valueText } from './text-facts.ts';
import { CHINESE as WORDINGS } from './wordings.ts';

const KINDS: Readonly<Record<PostKind, string>> = {
  administrative: '行政编制',
  institution: '事业编制',
  workers: '工勤编制',
  other: '其他编制',
};

const GRADES: Readonly<Record<Grade, string>> = { excellent: '优', good: '良', fair: '中', poor: '差' };

/** The Chinese text of a report, every figure as the model has it. */
export function chineseText(model: ReportModel): readonly Section[] {
  const money = chineseMoney(model.printing, model.choices[4]!);
  const projects = model.budget.lines[1].lines.slice(0, 3);
  return [
    { part: 'overview', depth: 2, heading: '部门基本情况', lines: [] },
    { part: 'duties', depth: 3, heading: '主要职责', lines: WORDINGS.duties },
    { part: 'staff', depth: 3, heading: '内设机构和人员', lines: [staffLine(model)] },
    {
      part: 'budget',
      depth: 3,
      heading: '预算安排和执行情况',
      lines: [budgetLine(model, money), detailLine(model, money)],
    },
    { part: 'work', depth: 2, heading: '工作完成情况', lines: [] },
    ...projects.map((line, index): Section => ({
      part: 'project',
      depth: 3,
      heading: line.name.zh,
      lines: projectLines(model, line, index, money),
    })),
    { part: 'result', depth: 2, heading: '评价结果', lines: [resultLine(model)] },
    { part: 'problems', depth: 2, heading: '主要问题', lines: numbered(problems(model)) },
    { part: 'recommendations', depth: 2, heading: '相关建议', lines: numbered(recommendations(model)) },
  ];
}

function staffLine({ staffing, body, choices }: ReportModel): string {
  const kinds = POST_KINDS.flatMap((kind) => {
    const count = staffing.kinds[kind];
    return count === undefined ? [] : [`${KINDS[kind]}${count}名`];
  });
  return `${body.shortName.zh}机关内设科室${(choices[5]! % 9) + 4}个，所属预算单位${(choices[6]! % 12) + 1}个。截至${staffing.asOf}，编制${staffing.posts}名，其中${kinds.join('、')}；实有${staffing.inPost}人，退休${staffing.retired}人，编外聘用${staffing.temporary}人。`;
}

/** The sentences that every report has: initial, adjusted, executed, carried over, and the two rates. */
function budgetLine(model: ReportModel, money: MoneyWriter): string {
  const { budget, year, choices } = model;
  const { rose, percent } = growthOf(model);
  const { executionRate, adjustmentRate } = budget.stated;
  const growth = `比上年${rose ? '增长' : '下降'}${percent}%`;
  // Where a figure cannot be read, such as one with a sign, the readers of sentences pass over the rest.
  const [rateHere, rateLast] = adjustmentRate.startsWith('-')
    ? ['', `预算调整率为${adjustmentRate}%。`]
    : [`，预算调整率${adjustmentRate}%`, ''];
  return pick(
    [
      `${year}年年初预算${money(budget.initial)}，${growth}。年中调增${money(budget.increase)}、调减${money(budget.decrease)}，调整后预算${money(budget.adjusted)}${rateHere}；实际支出${money(budget.executed)}，预算执行率${executionRate}%，年末结转结余${money(budget.carryOver.closing)}。${rateLast}`,
      `${year}年度年初批复预算数为${money(budget.initial)}，${growth}，调整后的预算数为${money(budget.adjusted)}${rateHere}。年内预算调增${money(budget.increase)}，预算调减${money(budget.decrease)}。全年支出${money(budget.executed)}，预算执行率达${executionRate}%。年末结转和结余${money(budget.carryOver.closing)}。${rateLast}`,
    ],
    choices[7],
  );
}

/** Figures of a project and of last year, which are not those of the whole budget. */
function detailLine({ budget, year }: ReportModel, money: MoneyWriter): string {
  const { threePublic, lastYear } = budget;
  const [project] = budget.lines[1].lines;
  const share = percentText(budget.lines[1].executed, budget.executed, 2);
  return `${project!.name.zh}项目年初预算${money(project!.initial)}，实际支出${money(project!.executed)}，预算执行率${percentText(project!.executed, project!.adjusted, 2)}%。项目支出占全部支出的${share}%。${year - 1}年实际支出${money(lastYear.executed)}。“三公”经费支出${money(threePublic.total.spent)}，控制在预算以内。详见附表1。`;
}

function projectLines(
  model: ReportModel,
  line: LineModel,
  index: number,
  money: MoneyWriter,
): readonly string[] {
  const { body, year, choices } = model;
  const short = body.shortName.zh;
  const outcome = PROJECT_POOL.find(({ id }) => id === line.id)?.outcome.zh ?? line.name.zh;
  const tasks = (choices[8 + index]! % 15) + 6;
  const rows = measuredIn(model).filter((_, at) => at % 3 === index);
  return [
    `${year}年，${short}围绕年度绩效目标推进${line.name.zh}，${pick(WORDINGS.plans, choices[11 + index])}全年安排资金${money(line.adjusted)}，使用${money(line.executed)}，完成${outcome}等${tasks}项任务。`,
    `${short}把${line.name.zh}列入${year}年重点工作台账，${pick(WORDINGS.steps, choices[14 + index])}${pick(WORDINGS.effects, choices[17 + index])}`,
    ...rows.map((row) => {
      const [target, actual] = [valueText(row.target, row), valueText(row.actual, row)];
      const verdict = row.score.lt(row.weight) ? '未达到目标' : '达到目标';
      return `- ${row.name.zh}目标${target}${row.unit?.zh ?? ''}，实际${actual}${row.unit?.zh ?? ''}，${verdict}。`;
    }),
  ];
}

function resultLine(model: ReportModel): string {
  const { body, year, evaluation, groups } = model;
  const rows = groups.flatMap(({ subgroups }) => subgroups.flatMap((subgroup) => subgroup.rows));
  const missed = missedIn(model).map(
    ({ name, score, weight }) => `${name.zh}扣${weight.minus(score).toFixed(2)}分`,
  );
  return `${body.shortName.zh}${year}年度自评得分${evaluation.score.toFixed(2)}分，等级为“${GRADES[evaluation.grade]}”。${rows.length}项指标中${missed.length}项扣分：${missed.join('，')}。财政部门复核得分${evaluation.outside.score.toFixed(2)}分。详见附表2。`;
}

function problems({ body, year, budget, choices }: ReportModel): readonly string[] {
  const { lines } = budget.lines[1];
  return [0, 1, 2].map(
    (index) =>
      `${body.shortName.zh}${year}年${pick(lines, index).name.zh}${pick(WORDINGS.problems, choices[20]! + index)}`,
  );
}

function recommendations({ body, year, budget, choices }: ReportModel): readonly string[] {
  const { lines } = budget.lines[1];
  return [0, 1, 2].map(
    (index) =>
      `${year + 1}年，${body.shortName.zh}在${pick(lines, index).name.zh}中${pick(WORDINGS.recommendations, choices[21]! + index)}`,
  );
}

function numbered(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`);
}
