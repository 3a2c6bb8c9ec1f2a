import Big from 'big.js';
import { both } from './bilingual.ts';
import type { DepartmentDraw, RowDraw } from './draws.ts';
import type { GroupFacts, RowFacts } from './facts.ts';
import {
  BENEFIT_POOL,
  OUTPUT_POOL,
  PERCENT,
  SATISFACTION_POOL,
  type IndicatorKind,
  type SubgroupPool,
} from './indicator-pool.ts';
import { EXECUTION_ROW, THREE_PUBLIC_ROW } from './settle.ts';

/** Place of the output group, whose first two rows always miss their targets. */
export const OUTPUT_GROUP = 1;
/** Place of the satisfaction group. */
export const SATISFACTION_GROUP = 3;
/** The id of a row whose target of 100 % is always reached. */
export const PROCUREMENT_ROW = 'procurement';

/** Highest target of a percentage, in tenths of a per cent: it can be surpassed. */
const HIGHEST_RATE = 980;

type Unweighed = Omit<RowFacts, 'weight'>;

/** Annex 2 of every year: the same rows with the same weights, targets that get harder. */
export function unfoldIndicators(draw: DepartmentDraw): readonly (readonly GroupFacts[])[] {
  let targets = firstTargets(draw);
  return draw.years.map(({ rows }) => {
    targets = new Map(
      [...targets].map(([kind, target], index) => [kind, tightened(kind, target, rows[index]!.tighten)]),
    );
    const results = new Map(
      [...targets].map(([kind, target], index) => {
        const always = kind === draw.kinds.output[0] || kind === draw.kinds.output[1];
        return [
          kind,
          resultOf(kind, target, index, { ...rows[index]!, ...(always ? { missed: true } : {}) }),
        ];
      }),
    );
    return weighed(groupsOf(draw, results), draw);
  });
}

function firstTargets({ kinds, targets }: DepartmentDraw): ReadonlyMap<IndicatorKind, number> {
  return new Map(
    [...kinds.output, ...kinds.benefits, ...kinds.satisfaction].map((kind, index) => [
      kind,
      kind.lowest + Math.floor(((kind.highest - kind.lowest) * targets[index]!) / 1000),
    ]),
  );
}

function tightened({ comparator, unit }: IndicatorKind, target: number, perMille: number): number {
  const change = Math.floor((target * perMille) / 1000);
  if (comparator === '<=') return target - change;
  return unit === PERCENT ? Math.min(target + change, HIGHEST_RATE) : target + change;
}

/** The row with an actual value that reaches its target or misses it. */
function resultOf(kind: IndicatorKind, target: number, index: number, { missed, by }: RowDraw): Unweighed {
  const mayBeExact = index % 2 === 1 && by === 0;
  const distance = Math.max(1, Math.floor((target * by) / 1000));
  const isBetter = !missed;
  const upward = (kind.comparator === '<=') !== isBetter;
  const moved = upward ? target + distance : target - distance;
  const isExact = isBetter && (kind.comparator === '=' || mayBeExact);
  const actual = isExact ? target : Math.max(1, kind.unit === PERCENT ? Math.min(moved, 1000) : moved);
  const toNumber = (steps: number): Big => new Big(steps).div(10 ** kind.decimals);
  return {
    id: kind.id,
    name: kind.name,
    unit: kind.unit,
    comparator: kind.comparator,
    decimals: kind.decimals,
    target: toNumber(target),
    actual: toNumber(actual),
  };
}

interface BareGroup {
  readonly name: GroupFacts['name'];
  readonly subgroups: readonly { readonly name: GroupFacts['name']; readonly rows: readonly Unweighed[] }[];
}

function groupsOf(
  draw: DepartmentDraw,
  results: ReadonlyMap<IndicatorKind, Unweighed>,
): readonly BareGroup[] {
  const from = (pool: readonly SubgroupPool[]): BareGroup['subgroups'] =>
    pool.flatMap(({ name, kinds }) => {
      const rows = kinds.flatMap((kind) => results.get(kind) ?? []);
      return rows.length > 0 ? [{ name, rows }] : [];
    });
  return [
    {
      name: both('预算执行', 'Budget execution'),
      subgroups: [
        {
          name: both('预算执行情况', 'Execution'),
          rows: [
            percentRow(
              EXECUTION_ROW,
              both('预算执行率', 'Budget execution rate'),
              '>=',
              draw.executionTarget,
            ),
            percentRow(
              THREE_PUBLIC_ROW,
              both('“三公”经费控制率', 'Control ratio of the three public expenses'),
              '<=',
              100,
            ),
          ],
        },
      ],
    },
    {
      name: both('产出', 'Output'),
      subgroups: [
        ...from(OUTPUT_POOL),
        {
          name: both('合规性', 'Compliance'),
          rows: [percentRow(PROCUREMENT_ROW, both('政府采购合规率', 'Compliant procurement'), '>=', 100)],
        },
      ],
    },
    {
      name: both('效益', 'Benefits'),
      subgroups: [...from(BENEFIT_POOL), { name: both('可持续影响', 'Lasting effects'), rows: [MECHANISM] }],
    },
    { name: both('满意度', 'Satisfaction'), subgroups: from(SATISFACTION_POOL) },
  ];
}

/** A row in per cent whose target is reached; a rate of the budget is put in later. */
function percentRow(id: string, name: Unweighed['name'], comparator: '>=' | '<=', target: number): Unweighed {
  const value = new Big(target);
  return { id, name, unit: PERCENT, comparator, decimals: 2, target: value, actual: value };
}

const MECHANISM: Unweighed = {
  id: 'mechanism',
  name: both('长效机制建设', 'Standing arrangements'),
  unit: undefined,
  comparator: 'qualitative',
  decimals: 0,
  target: both('制度健全并执行', 'Rules in place and followed'),
  actual: both('已修订制度并执行', 'Rules revised and followed'),
};

/** Gives the rows of each group weights that add up to the group's, in half points and at least two each. */
function weighed(groups: readonly BareGroup[], draw: DepartmentDraw): readonly GroupFacts[] {
  const [execution, benefits, satisfaction] = draw.groupWeights;
  const totals = [execution, 100 - execution - benefits - satisfaction, benefits, satisfaction];
  let drawn = 0;
  return groups.map((group, at) => {
    const rows = group.subgroups.flatMap((subgroup) => subgroup.rows);
    const wanted = rows.map(() => draw.rowWeights[drawn++]!);
    const weights = shared(2 * totals[at]! - 4 * rows.length, wanted).map((half) => new Big(half + 4).div(2));
    const byId = new Map(rows.map(({ id }, index) => [id, weights[index]!]));
    return {
      ...group,
      subgroups: group.subgroups.map((subgroup) => ({
        ...subgroup,
        rows: subgroup.rows.map((row) => ({ ...row, weight: byId.get(row.id)! })),
      })),
    };
  });
}

/** Divides a whole number in proportion; what does not divide goes to the first. */
function shared(whole: number, wanted: readonly number[]): readonly number[] {
  const all = wanted.reduce((sum, one) => sum + one, 0);
  const parts = wanted.map((one) => Math.floor((whole * one) / all));
  const rest = whole - parts.reduce((sum, one) => sum + one, 0);
  return parts.map((one, index) => (index === 0 ? one + rest : one));
}

/** The two rows of the output group that always miss their targets. */
export function missedRows<Row>(
  groups: readonly { readonly subgroups: readonly { readonly rows: readonly Row[] }[] }[],
): readonly Row[] {
  return (groups[OUTPUT_GROUP]?.subgroups.flatMap(({ rows }) => rows) ?? []).slice(0, 2);
}
