import { PHASES, THREE_PUBLIC_PARTS } from '../../src/vocabulary/budget.ts';
import { both, type Bilingual } from './bilingual.ts';
import {
  isWords,
  type Amounts,
  type GroupModel,
  type LineModel,
  type ReportModel,
  type RowModel,
  type Value,
} from './model.ts';
import { amountText } from './printed.ts';
import { written, type Data } from './yaml-text.ts';

/** Title of a report. */
export function titleOf({ body, year }: Pick<ReportModel, 'body' | 'year'>): Bilingual {
  return both(
    `${body.name.zh}${year}年度部门整体支出绩效自评报告`,
    `Self-evaluation of the overall spending of the ${body.name.en}, ${year}`,
  );
}

/** The frontmatter of a report, every field of the schema that a full report gives. */
export function frontmatterOf(model: ReportModel): Data {
  const { body, staffing, evaluation } = model;
  return {
    title: words(titleOf(model)),
    language: 'zh',
    kind: 'self-evaluation',
    evaluator: { by: 'department' },
    coverage: 'full',
    prose: 'original',
    filed: model.filed,
    published: model.published,
    disclosure: {
      indexNumber: `TC-${body.id.toUpperCase()}/${model.year + 1}-${String(model.choices[2]! + 1).padStart(5, '0')}`,
      documentNumber: `测财绩〔${model.year + 1}〕${model.choices[3]! + 1}号`,
      category: words(both('财政', 'Public finance')),
      genre: words(both('财政预算、决算', 'Budgets and final accounts')),
      issuer: words(body.name),
      written: model.filed,
      validity: 'in-force',
      method: 'proactive',
      scope: words(both('面向社会', 'The public')),
      keywords: [words(both('绩效自评', 'self-evaluation')), words(both('整体支出', 'overall spending'))],
    },
    budget: budgetData(model),
    staffing: {
      posts: written(staffing.posts),
      inPost: written(staffing.inPost),
      kinds: Object.fromEntries(
        Object.entries(staffing.kinds).map(([kind, count]) => [kind, written(count)]),
      ),
      retired: written(staffing.retired),
      temporary: written(staffing.temporary),
      asOf: staffing.asOf,
    },
    evaluation: {
      score: written(evaluation.score.toFixed(2)),
      fullMarks: written(evaluation.fullMarks.toFixed()),
      grade: evaluation.grade,
      outside: {
        by: 'finance',
        score: written(evaluation.outside.score.toFixed(2)),
        fullMarks: written(evaluation.fullMarks.toFixed()),
        grade: evaluation.outside.grade,
      },
    },
    indicators: model.groups.map(groupData),
    notReported: [],
    annexes: model.annexes.map(({ number, title, included }) => ({
      number: written(number),
      title: words(title),
      included,
    })),
  };
}

function budgetData({ budget, printing }: ReportModel): Data {
  const amount = (steps: bigint): Data => written(amountText(steps, printing));
  const three = ({ initial, adjusted, executed }: Pick<Amounts, 'initial' | 'adjusted' | 'executed'>) => ({
    initial: amount(initial),
    adjusted: amount(adjusted),
    executed: amount(executed),
  });
  const phases = (amounts: Amounts): Record<string, Data> =>
    Object.fromEntries(PHASES.map((phase) => [phase, amount(amounts[phase])]));
  const line = (of: LineModel): Data => ({
    id: of.id,
    class: of.class,
    name: words(of.name),
    ...phases(of),
    ...(of.lines.length > 0 ? { lines: of.lines.map(line) } : {}),
  });
  const { stated, reasons, carryOver, threePublic } = budget;
  return {
    unit: printing.unit,
    ...phases(budget),
    stated: { executionRate: `${stated.executionRate}%`, adjustmentRate: `${stated.adjustmentRate}%` },
    reasons: {
      ...(reasons.adjustment ? { adjustment: words(reasons.adjustment) } : {}),
      ...(reasons.lowExecution ? { lowExecution: words(reasons.lowExecution) } : {}),
    },
    carryOver: { opening: amount(carryOver.opening), closing: amount(carryOver.closing) },
    lastYear: three(budget.lastYear),
    lines: budget.lines.map(line),
    sources: budget.sources.map((source) => ({
      class: source.class,
      name: words(source.name),
      ...three(source),
    })),
    threePublic: Object.fromEntries(
      [...THREE_PUBLIC_PARTS, 'total' as const].map((part) => [
        part,
        { budget: amount(threePublic[part].budget), spent: amount(threePublic[part].spent) },
      ]),
    ),
  };
}

function groupData({ name, weight, subgroups }: GroupModel): Data {
  return {
    name: words(name),
    weight: written(weight.toFixed()),
    subgroups: subgroups.map((subgroup) => ({
      name: words(subgroup.name),
      indicators: subgroup.rows.map(rowData),
    })),
  };
}

function rowData(row: RowModel): Data {
  const value = (of: Value): Data => (isWords(of) ? words(of) : written(of.toFixed(row.decimals)));
  return {
    id: row.id,
    name: words(row.name),
    comparator: row.comparator,
    target: value(row.target),
    actual: value(row.actual),
    ...(row.unit ? { unit: words(row.unit) } : {}),
    weight: written(row.weight.toFixed()),
    score: written(row.score.toFixed(2)),
    ...(row.score.lt(row.weight)
      ? {
          deviation: words(
            both(
              `${row.name.zh}受进度影响，部分工作顺延。`,
              `Work behind "${row.name.en.toLowerCase()}" was put off.`,
            ),
          ),
        }
      : {}),
  };
}

function words({ zh, en }: Bilingual): Data {
  return { zh, en };
}
