import type Big from 'big.js';
import type { FundClass, LineClass, Phase, PostKind, ThreePublicPart } from '../../src/vocabulary/budget.ts';
import type { Comparator, Grade } from '../../src/vocabulary/evaluation.ts';
import type { MoneyUnit } from '../../src/vocabulary/money-units.ts';
import type { Body } from './bodies.ts';
import type { Bilingual } from './bilingual.ts';

/** How a report prints its figures. */
export interface Printing {
  readonly unit: MoneyUnit;
  /** Decimals of every amount; amounts are whole numbers of the last of them. */
  readonly decimals: number;
  /** Decimals of the stated rates. */
  readonly rateDecimals: number;
}

/** The five amounts of a budget or a line, in steps of the last printed digit. */
export type Amounts = Readonly<Record<Phase, bigint>>;

/** The three amounts that sources and last year's block give. */
export type ThreePhases = Pick<Amounts, 'initial' | 'adjusted' | 'executed'>;

/** A line of annex 1. */
export interface LineModel extends Amounts {
  readonly id: string;
  readonly class: LineClass;
  readonly name: Bilingual;
  readonly lines: readonly LineModel[];
}

/** Money by where it comes from. */
export interface SourceModel extends ThreePhases {
  readonly class: FundClass;
  readonly name: Bilingual;
}

/** A budgeted and a spent amount. */
export interface BudgetedAndSpent {
  readonly budget: bigint;
  readonly spent: bigint;
}

/** The budget of a report, every figure as it is printed. */
export interface BudgetModel extends Amounts {
  readonly stated: { readonly executionRate: string; readonly adjustmentRate: string };
  readonly reasons: {
    readonly adjustment: Bilingual | undefined;
    readonly lowExecution: Bilingual | undefined;
  };
  readonly carryOver: { readonly opening: bigint; readonly closing: bigint };
  readonly lastYear: ThreePhases;
  /** Basic expenditure with its two parts, and project expenditure with the projects. */
  readonly lines: readonly [basic: LineModel, projects: LineModel];
  readonly sources: readonly SourceModel[];
  readonly threePublic: Readonly<Record<ThreePublicPart | 'total', BudgetedAndSpent>>;
}

/** What an indicator aims at or reached: a number of its decimals, or words. */
export type Value = Big | Bilingual;

/** A row of annex 2. */
export interface RowModel {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Bilingual | undefined;
  readonly comparator: Comparator;
  /** Decimals that target and actual value are printed with. */
  readonly decimals: number;
  readonly target: Value;
  readonly actual: Value;
  readonly weight: Big;
  readonly score: Big;
}

/** A first-level group of annex 2. */
export interface GroupModel {
  readonly name: Bilingual;
  readonly weight: Big;
  readonly subgroups: readonly { readonly name: Bilingual; readonly rows: readonly RowModel[] }[];
}

/** Posts and staff. */
export interface StaffingModel {
  readonly posts: number;
  readonly inPost: number;
  readonly kinds: Readonly<Partial<Record<PostKind, number>>>;
  readonly retired: number;
  readonly temporary: number;
  readonly asOf: string;
}

/** Score and grade, the department's own and one from outside. */
export interface EvaluationModel {
  readonly score: Big;
  readonly fullMarks: Big;
  readonly grade: Grade;
  readonly outside: { readonly score: Big; readonly grade: Grade };
}

/** An annex that the report lists. */
export interface AnnexModel {
  readonly number: number;
  readonly title: Bilingual;
  readonly included: boolean;
}

/** Everything that a report on one year says, each figure where it is printed; nothing is computed of it. */
export interface ReportModel {
  readonly body: Body;
  readonly year: number;
  readonly printing: Printing;
  readonly filed: string;
  readonly published: string;
  readonly budget: BudgetModel;
  readonly staffing: StaffingModel;
  readonly evaluation: EvaluationModel;
  readonly groups: readonly GroupModel[];
  readonly annexes: readonly AnnexModel[];
  /** Numbers that choose between wordings. */
  readonly choices: readonly number[];
}

/** All rows of annex 2. */
export function rowsIn(groups: readonly GroupModel[]): readonly RowModel[] {
  return groups.flatMap(({ subgroups }) => subgroups.flatMap(({ rows }) => rows));
}

/** Annex 2 with each row changed. */
export function mapRows(
  groups: readonly GroupModel[],
  change: (row: RowModel) => RowModel,
): readonly GroupModel[] {
  return groups.map((group) => ({
    ...group,
    subgroups: group.subgroups.map((subgroup) => ({ ...subgroup, rows: subgroup.rows.map(change) })),
  }));
}

/** Whether a value is words. */
export function isWords(value: Value): value is Bilingual {
  return 'zh' in value;
}
