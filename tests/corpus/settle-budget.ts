import { both } from './bilingual.ts';
import type { LeafFacts, ProjectFacts, YearFacts } from './facts.ts';
import type { Amounts, BudgetModel, LineModel, Printing, SourceModel, ThreePhases } from './model.ts';
import { percentText } from './printed.ts';

/** What a report takes over from the year before. */
export type Inherited = ThreePhases & { readonly closing: bigint };

const NO_AMOUNTS: Amounts = { initial: 0n, increase: 0n, decrease: 0n, adjusted: 0n, executed: 0n };

const SOURCES: readonly Pick<SourceModel, 'class' | 'name'>[] = [
  {
    class: 'general-public-budget',
    name: both('一般公共预算拨款', 'General public budget appropriation'),
  },
  { class: 'government-fund', name: both('政府性基金预算拨款', 'Government-managed funds') },
  { class: 'special-account', name: both('财政专户管理资金', 'Special fiscal account') },
  { class: 'other', name: both('单位资金', 'Funds of the units themselves') },
];

/** The budget that follows from a year's facts: adjusted amounts, sums, rates, carry-over. */
export function settleBudget(facts: YearFacts, printing: Printing, before: Inherited): BudgetModel {
  const basic = parent('basic', 'basic', both('基本支出', 'Basic expenditure'), [
    leaf('personnel', 'personnel', both('人员经费', 'Personnel expenses'), facts.personnel),
    leaf('operating', 'operating', both('公用经费', 'Operating expenses'), facts.operating),
  ]);
  const projects = parent(
    'projects',
    'project',
    both('项目支出', 'Project expenditure'),
    facts.projects.map(projectLine),
  );
  const total = added([basic, projects]);
  const { rateDecimals } = printing;
  const { travelAbroad, vehicles, receptions } = facts.threePublic;
  const parts = [travelAbroad, vehicles, receptions];
  return {
    ...total,
    stated: {
      executionRate: percentText(total.executed, total.adjusted, rateDecimals),
      adjustmentRate: percentText(total.adjusted - total.initial, total.initial, rateDecimals),
    },
    reasons: {
      adjustment: facts.explains.adjustment
        ? both(
            '年中追加专项任务资金，同时压减当年无法实施的内容。',
            'Funds were added for tasks of the year.',
          )
        : undefined,
      lowExecution: facts.explains.lowExecution
        ? both('部分合同按进度付款，尾款结转下年支付。', 'Some contracts are paid by progress.')
        : undefined,
    },
    carryOver: { opening: before.closing, closing: total.adjusted - total.executed },
    lastYear: { initial: before.initial, adjusted: before.adjusted, executed: before.executed },
    lines: [basic, projects],
    sources: sourcesOf(total, facts.shares),
    threePublic: {
      ...facts.threePublic,
      total: {
        budget: parts.reduce((sum, part) => sum + part.budget, 0n),
        spent: parts.reduce((sum, part) => sum + part.spent, 0n),
      },
    },
  };
}

function leaf(
  id: string,
  of: LineModel['class'],
  name: LineModel['name'],
  { initial, increase, decrease, executed }: LeafFacts,
): LineModel {
  const adjusted = initial + increase - decrease;
  return { id, class: of, name, initial, increase, decrease, adjusted, executed, lines: [] };
}

function parent(
  id: string,
  of: LineModel['class'],
  name: LineModel['name'],
  lines: readonly LineModel[],
): LineModel {
  return { id, class: of, name, ...added(lines), lines };
}

function added(lines: readonly Amounts[]): Amounts {
  return lines.reduce<Amounts>(
    (sum, line) => ({
      initial: sum.initial + line.initial,
      increase: sum.increase + line.increase,
      decrease: sum.decrease + line.decrease,
      adjusted: sum.adjusted + line.adjusted,
      executed: sum.executed + line.executed,
    }),
    NO_AMOUNTS,
  );
}

/** A project, where it is split with two lines below it that spend no more than they have. */
function projectLine(project: ProjectFacts): LineModel {
  const { id, name } = project.kind;
  const whole = leaf(id, 'project', name, project);
  if (project.split === 0) return whole;
  const part = (amount: bigint): bigint => (amount * BigInt(project.split)) / 1000n;
  const own = {
    initial: part(whole.initial),
    increase: part(whole.increase),
    decrease: part(whole.decrease),
  };
  const adjusted = own.initial + own.increase - own.decrease;
  const atLeast = whole.executed - (whole.adjusted - adjusted);
  const executed = smaller(larger(part(whole.executed), atLeast), adjusted);
  const first = { ...own, executed };
  const rest = {
    initial: whole.initial - first.initial,
    increase: whole.increase - first.increase,
    decrease: whole.decrease - first.decrease,
    executed: whole.executed - first.executed,
  };
  return {
    ...whole,
    lines: [
      leaf(`${id}-equipment`, 'other', both(`${name.zh}设备购置`, `${name.en}: equipment`), first),
      leaf(`${id}-services`, 'other', both(`${name.zh}委托服务`, `${name.en}: services`), rest),
    ],
  };
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

/** Funds by source: further sources have their shares, the first has what remains. */
function sourcesOf(total: ThreePhases, shares: readonly number[]): readonly SourceModel[] {
  const further = shares.map((share): ThreePhases => {
    const part = (amount: bigint): bigint => (amount * BigInt(share)) / 1000n;
    return { initial: part(total.initial), adjusted: part(total.adjusted), executed: part(total.executed) };
  });
  const first = further.reduce<ThreePhases>(
    (rest, source) => ({
      initial: rest.initial - source.initial,
      adjusted: rest.adjusted - source.adjusted,
      executed: rest.executed - source.executed,
    }),
    { initial: total.initial, adjusted: total.adjusted, executed: total.executed },
  );
  return [first, ...further].map((amounts, index) => ({ ...SOURCES[index]!, ...amounts }));
}
