import type { BudgetInput, BudgetLineInput } from '../schema/budget.ts';
import type { LocalizedText } from '../schema/localized-text.ts';
import {
  PHASES,
  THREE_PUBLIC_PARTS,
  type FundClass,
  type LineClass,
  type Phase,
  type ThreePublicPart,
} from '../vocabulary/budget.ts';
import { UNIT_EXPONENT, type MoneyUnit } from '../vocabulary/money-units.ts';
import { FEN_EXPONENT, parseMoney, type Money } from './money.ts';
import { reported, type Amount, type Stated } from './stated.ts';

/** The five amounts that a budget or a line passes through. */
export type BudgetAmounts = Readonly<Record<Phase, Amount>>;

/** A line of annex 1 with its children. */
export interface BudgetLine extends BudgetAmounts {
  readonly id: string;
  readonly class: LineClass;
  readonly name: LocalizedText;
  /** The children are known to be incomplete. */
  readonly partial: boolean;
  readonly lines: readonly BudgetLine[];
}

/** Money by where it comes from. */
export interface FundSource {
  readonly class: FundClass;
  readonly name: LocalizedText;
  readonly initial: Amount;
  readonly adjusted: Amount;
  readonly executed: Amount;
}

/** A budgeted and a spent amount. */
export interface BudgetAndSpent {
  readonly budget: Amount;
  readonly spent: Amount;
}

/** The budget of a report. */
export interface Budget extends BudgetAmounts {
  /** Unit in which the report states its amounts. */
  readonly unit: MoneyUnit;
  /** One step of the last printed digit: differences up to it are rounding. */
  readonly tolerance: Money;
  /** Rates in per cent as the report prints them. */
  readonly stated: { readonly executionRate: Stated<string>; readonly adjustmentRate: Stated<string> };
  readonly reasons: {
    readonly adjustment: Stated<LocalizedText>;
    readonly lowExecution: Stated<LocalizedText>;
  };
  readonly carryOver: { readonly opening: Amount; readonly closing: Amount };
  /** Last year's amounts as this report repeats them. */
  readonly lastYear: {
    readonly initial: Amount;
    readonly adjusted: Amount;
    readonly executed: Amount;
    /** One step of the last digit that they are printed with. */
    readonly tolerance: Money;
  };
  readonly lines: readonly BudgetLine[];
  readonly sources: readonly FundSource[];
  readonly threePublic: Readonly<Record<ThreePublicPart | 'total', BudgetAndSpent>>;
}

/** Tells of a field path (`budget.lines`) whether the report leaves it out. */
export type AbsenceOf = (path: string) => { kind: 'not-reported' } | { kind: 'not-seen' };

/** A field of a file as a stated value: what is missing is not reported or not seen. */
export function statedOr<Value>(
  value: Value | null | undefined,
  path: string,
  absence: AbsenceOf,
): Stated<Value> {
  return value === null || value === undefined ? absence(path) : reported(value);
}

/** Makes exact amounts of a budget's digits. */
export function toBudget(input: BudgetInput, absence: AbsenceOf): Budget {
  const amount = (text: string | null | undefined, path: string): Amount =>
    statedOr(text === null || text === undefined ? text : parseMoney(text, input.unit), path, absence);
  const amounts = (of: Partial<Record<Phase, string | null | undefined>>, path: string): BudgetAmounts => ({
    initial: amount(of.initial, `${path}.initial`),
    increase: amount(of.increase, `${path}.increase`),
    decrease: amount(of.decrease, `${path}.decrease`),
    adjusted: amount(of.adjusted, `${path}.adjusted`),
    executed: amount(of.executed, `${path}.executed`),
  });
  const line = (of: BudgetLineInput, path: string): BudgetLine => ({
    ...amounts(of, path),
    id: of.id,
    class: of.class,
    name: of.name,
    partial: of.partial,
    lines: of.lines.map((child, index) => line(child, `${path}.lines[${index}]`)),
  });
  const pair = (part: ThreePublicPart | 'total'): BudgetAndSpent => ({
    budget: amount(input.threePublic?.[part]?.budget, `budget.threePublic.${part}.budget`),
    spent: amount(input.threePublic?.[part]?.spent, `budget.threePublic.${part}.spent`),
  });
  return {
    ...amounts(input, 'budget'),
    unit: input.unit,
    tolerance: parseMoney(lastDigit(input), input.unit),
    stated: {
      executionRate: statedOr(input.stated.executionRate, 'budget.stated.executionRate', absence),
      adjustmentRate: statedOr(input.stated.adjustmentRate, 'budget.stated.adjustmentRate', absence),
    },
    reasons: {
      adjustment: statedOr(input.reasons.adjustment, 'budget.reasons.adjustment', absence),
      lowExecution: statedOr(input.reasons.lowExecution, 'budget.reasons.lowExecution', absence),
    },
    carryOver: {
      opening: amount(input.carryOver?.opening, 'budget.carryOver.opening'),
      closing: amount(input.carryOver?.closing, 'budget.carryOver.closing'),
    },
    lastYear: {
      initial: amount(input.lastYear?.initial, 'budget.lastYear.initial'),
      adjusted: amount(input.lastYear?.adjusted, 'budget.lastYear.adjusted'),
      executed: amount(input.lastYear?.executed, 'budget.lastYear.executed'),
      tolerance: parseMoney(stepOfFinest(phaseDigits(input.lastYear ?? {}), input.unit), input.unit),
    },
    lines: input.lines.map((child, index) => line(child, `budget.lines[${index}]`)),
    sources: input.sources.map((source, index) => ({
      class: source.class,
      name: source.name,
      initial: amount(source.initial, `budget.sources[${index}].initial`),
      adjusted: amount(source.adjusted, `budget.sources[${index}].adjusted`),
      executed: amount(source.executed, `budget.sources[${index}].executed`),
    })),
    threePublic: {
      travelAbroad: pair('travelAbroad'),
      vehicles: pair('vehicles'),
      receptions: pair('receptions'),
      total: pair('total'),
    },
  };
}

/** All lines of a budget, parents before their children. */
export function allLines(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.flatMap((line) => [line, ...allLines(line.lines)]);
}

/** Whether any amount of the three public expenses is given. */
export function hasThreePublic(budget: Budget): boolean {
  return [...THREE_PUBLIC_PARTS, 'total' as const].some(
    (part) =>
      budget.threePublic[part].budget.kind === 'reported' ||
      budget.threePublic[part].spent.kind === 'reported',
  );
}

/** One step of the finest digit that the amounts are printed with, at least one fen: `0.01`. */
function lastDigit(input: BudgetInput): string {
  const { carryOver, lastYear, threePublic } = input;
  return stepOfFinest(
    [
      ...[input, lastYear ?? {}, ...input.sources, ...allInputLines(input.lines)].flatMap(phaseDigits),
      carryOver?.opening,
      carryOver?.closing,
      ...Object.values(threePublic ?? {}).flatMap((part) => [part?.budget, part?.spent]),
    ],
    input.unit,
  );
}

function phaseDigits(amounts: PrintedAmounts): readonly (string | null | undefined)[] {
  return PHASES.map((phase) => amounts[phase]);
}

function stepOfFinest(printed: readonly (string | null | undefined)[], unit: MoneyUnit): string {
  const decimals = printed.map((digits) => digits?.split('.')[1]?.length ?? 0);
  const finest = Math.min(Math.max(...decimals), UNIT_EXPONENT[unit] + FEN_EXPONENT);
  return finest === 0 ? '1' : `0.${'1'.padStart(finest, '0')}`;
}

type PrintedAmounts = Partial<Record<Phase, string | null | undefined>>;

function allInputLines(lines: readonly BudgetLineInput[]): readonly BudgetLineInput[] {
  return lines.flatMap((line) => [line, ...allInputLines(line.lines)]);
}
