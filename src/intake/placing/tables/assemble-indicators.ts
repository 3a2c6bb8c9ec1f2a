import type { DataPath } from '../../../reading/source-file.ts';
import type { ReportInput } from '../../../schema/report.ts';
import type { ExecutionPoints } from './amount-facts.ts';
import type { GridCell } from './grid.ts';
import type { IndicatorFact, IndicatorFacts, LevelFact } from './indicator-facts.ts';
import { findIndicatorId, wordsOfName } from './indicator-ids.ts';
import { takeText, withReservation, type Placement, type Taken } from './taken.ts';
import { toUsedIds, type UsedIds } from './used-ids.ts';

/** The indicators of all tables of a report, put together. */
export interface AssembledIndicators {
  readonly placements: readonly Placement[];
  /** Cells that name a group or an indicator once more. */
  readonly repeated: readonly GridCell[];
}

interface MergedIndicator {
  readonly words: string;
  readonly facts: IndicatorFact[];
}
interface MergedSubgroup {
  readonly name: Taken;
  readonly words: string;
  readonly indicators: MergedIndicator[];
}
interface MergedGroup {
  readonly name: Taken;
  readonly words: string;
  readonly weights: Taken[];
  readonly subgroups: MergedSubgroup[];
}

/** Puts the indicators of all tables together by the names of their groups, and gives each its identifier. */
export function assembleIndicators(
  tables: readonly IndicatorFacts[],
  lastYear: ReportInput | undefined,
): AssembledIndicators {
  const groups: MergedGroup[] = [];
  const repeated: GridCell[] = [];
  for (const { indicators } of tables) {
    const taken = new Set<MergedIndicator>();
    for (const fact of indicators) {
      const group = openGroup(groups, fact.level1, repeated);
      const subgroup = openSubgroup(group.subgroups, fact.level2, repeated);
      const words = wordsOfName(fact.name.value);
      const found = subgroup.indicators.find((one) => one.words === words && !taken.has(one));
      const indicator = found ?? { words, facts: [] };
      if (found) repeated.push(fact.name.cell);
      else subgroup.indicators.push(indicator);
      indicator.facts.push(fact);
      taken.add(indicator);
    }
  }
  const used = toUsedIds(new Set(idsOf(lastYear)));
  return {
    placements: groups.flatMap((group, g) => placeGroup(group, ['indicators', g], { used, lastYear })),
    repeated,
  };
}

function openGroup(groups: MergedGroup[], { name, weight }: LevelFact, repeated: GridCell[]): MergedGroup {
  const words = wordsOfName(name.value);
  const found = groups.find((group) => group.words === words);
  const group = found ?? { name, words, weights: [], subgroups: [] };
  if (found) repeated.push(name.cell);
  else groups.push(group);
  if (weight && !group.weights.some(({ cell }) => cell === weight.cell)) group.weights.push(weight);
  return group;
}

function openSubgroup(
  subgroups: MergedSubgroup[],
  { name }: LevelFact,
  repeated: GridCell[],
): MergedSubgroup {
  const words = wordsOfName(name.value);
  const found = subgroups.find((subgroup) => subgroup.words === words);
  const subgroup = found ?? { name, words, indicators: [] };
  if (found) repeated.push(name.cell);
  else subgroups.push(subgroup);
  return subgroup;
}

function idsOf(report: ReportInput | undefined): readonly string[] {
  return (report?.indicators ?? []).flatMap(({ subgroups }) =>
    subgroups.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );
}

interface Naming {
  readonly used: UsedIds;
  readonly lastYear: ReportInput | undefined;
}

function placeGroup(group: MergedGroup, path: DataPath, naming: Naming): readonly Placement[] {
  return [
    { path: [...path, 'name', 'zh'], taken: group.name },
    ...group.weights.map((taken) => ({ path: [...path, 'weight'], taken })),
    ...group.subgroups.flatMap((subgroup, s) => {
      const at = [...path, 'subgroups', s];
      return [
        { path: [...at, 'name', 'zh'], taken: subgroup.name },
        ...subgroup.indicators.flatMap((indicator, i) =>
          placeIndicator(indicator, subgroup.name.value, [...at, 'indicators', i], naming),
        ),
      ];
    }),
  ];
}

function placeIndicator(
  { facts }: MergedIndicator,
  level2: string,
  path: DataPath,
  { used, lastYear }: Naming,
): readonly Placement[] {
  const [first] = facts;
  if (!first) return [];
  const id = findIndicatorId({ level2, name: first.name.value }, lastYear, used.all);
  return [
    { path: [...path, 'id'], taken: { ...first.name, value: used.take(id, 'indicator') } },
    { path: [...path, 'name', 'zh'], taken: first.name },
    ...facts.flatMap((fact) => placeFields(fact, path)),
  ];
}

function placeFields(fact: IndicatorFact, path: DataPath): readonly Placement[] {
  const one = (key: string, taken: Taken | undefined, ...below: readonly string[]): readonly Placement[] =>
    taken ? [{ path: [...path, key, ...below], taken }] : [];
  const value = (key: string, taken: Taken | undefined): readonly Placement[] =>
    taken?.number === true ? one(key, taken) : one(key, taken, 'zh');
  return [
    ...one('comparator', fact.comparator),
    ...value('target', fact.target),
    ...value('actual', fact.actual),
    ...one('unit', fact.unit, 'zh'),
    ...one('weight', fact.weight),
    ...one('score', fact.score),
    ...one('deviation', fact.deviation, 'zh'),
  ];
}

/**
 * The indicator that a form's head block stands for: it gives points for execution beside the amounts, and they
 * count towards the total.
 */
export function executionIndicator({ rate, weight, score }: ExecutionPoints): IndicatorFact {
  const text = (value: string): Taken =>
    withReservation(takeText(rate.cell, value, rate.label), 'label-alike');
  return {
    level1: { name: text('预算执行'), ...(weight ? { weight } : {}) },
    level2: { name: text('预算执行率') },
    name: text('预算执行率'),
    actual: { ...rate, value: rate.value.replace('%', ''), number: true },
    unit: text('%'),
    ...(weight ? { weight } : {}),
    ...(score ? { score } : {}),
  };
}
