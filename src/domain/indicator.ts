import Big from 'big.js';
import type { IndicatorGroupInput, IndicatorInput } from '../schema/indicators.ts';
import type { LocalizedText } from '../schema/localized-text.ts';
import type { Comparator } from '../vocabulary/evaluation.ts';

/** What an indicator aims at or reached: a number, or words. */
export type IndicatorValue =
  | { readonly kind: 'number'; readonly value: Big; readonly printed: string }
  | { readonly kind: 'text'; readonly text: LocalizedText };

/** A row of annex 2. What the row does not give is undefined. */
export interface Indicator {
  readonly id: string;
  readonly name: LocalizedText;
  readonly comparator: Comparator | undefined;
  readonly target: IndicatorValue | undefined;
  readonly actual: IndicatorValue | undefined;
  readonly unit: LocalizedText | undefined;
  /** Points the row is worth. */
  readonly weight: Big | undefined;
  /** Points the row was given. */
  readonly score: Big | undefined;
  /** The points as they are printed, by whose last digit they are rounded. */
  readonly scorePrinted: string | undefined;
  readonly deviation: LocalizedText | undefined;
}

/** Second-level group of annex 2. */
export interface IndicatorSubgroup {
  readonly name: LocalizedText;
  readonly indicators: readonly Indicator[];
}

/** First-level group of annex 2. */
export interface IndicatorGroup {
  readonly name: LocalizedText;
  readonly weight: Big | undefined;
  /** Not all rows of the group were seen. */
  readonly partial: boolean;
  readonly subgroups: readonly IndicatorSubgroup[];
}

/** Makes exact values of annex 2. */
export function toIndicatorGroups(groups: readonly IndicatorGroupInput[]): readonly IndicatorGroup[] {
  return groups.map((group) => ({
    name: group.name,
    weight: points(group.weight),
    partial: group.partial,
    subgroups: group.subgroups.map((subgroup) => ({
      name: subgroup.name,
      indicators: subgroup.indicators.map(toIndicator),
    })),
  }));
}

/** The rows of a group. */
export function rowsOf(group: IndicatorGroup): readonly Indicator[] {
  return group.subgroups.flatMap((subgroup) => subgroup.indicators);
}

/** Sum of the scores of rows; undefined when a row has none. */
export function scoreOf(rows: readonly Indicator[]): Big | undefined {
  return sumOf(rows.map((row) => row.score));
}

/** Sum of the weights of rows; undefined when a row has none. */
export function weightOf(rows: readonly Indicator[]): Big | undefined {
  return sumOf(rows.map((row) => row.weight));
}

/** Whether the actual value reaches the target; undefined when that cannot be told from numbers. */
export function isMet(row: Indicator): boolean | undefined {
  if (row.target?.kind !== 'number' || row.actual?.kind !== 'number') return undefined;
  switch (row.comparator) {
    case '>=':
      return row.actual.value.gte(row.target.value);
    case '<=':
      return row.actual.value.lte(row.target.value);
    case '=':
      return row.actual.value.eq(row.target.value);
    default:
      return undefined;
  }
}

function toIndicator(row: IndicatorInput): Indicator {
  return {
    id: row.id,
    name: row.name,
    comparator: row.comparator ?? undefined,
    target: toValue(row.target),
    actual: toValue(row.actual),
    unit: row.unit ?? undefined,
    weight: points(row.weight),
    score: points(row.score),
    scorePrinted: row.score ?? undefined,
    deviation: row.deviation ?? undefined,
  };
}

function toValue(value: IndicatorInput['target']): IndicatorValue | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string'
    ? { kind: 'number', value: new Big(value), printed: value }
    : { kind: 'text', text: value };
}

function points(text: string | null | undefined): Big | undefined {
  return text === null || text === undefined ? undefined : new Big(text);
}

function sumOf(numbers: readonly (Big | undefined)[]): Big | undefined {
  return numbers.reduce<Big | undefined>(
    (total, one) => (total && one ? total.plus(one) : undefined),
    new Big(0),
  );
}
