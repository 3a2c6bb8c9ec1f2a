import type Big from 'big.js';
import type { PostKind, ThreePublicPart } from '../../src/vocabulary/budget.ts';
import type { Bilingual } from './bilingual.ts';
import type { Body } from './bodies.ts';
import type { BudgetedAndSpent, Printing, RowModel, ThreePhases } from './model.ts';
import type { ProjectKind } from './project-pool.ts';

/** What happened to a line without lines below; its adjusted amount follows. */
export interface LeafFacts {
  readonly initial: bigint;
  readonly increase: bigint;
  readonly decrease: bigint;
  readonly executed: bigint;
}

/** A project of one year. */
export interface ProjectFacts extends LeafFacts {
  readonly kind: ProjectKind;
  /** Share of the first of two lines below it, in per mille; 0 when there are none. */
  readonly split: number;
}

/** A row of annex 2 before it is scored. */
export type RowFacts = Omit<RowModel, 'score'>;

/** A first-level group before its rows are scored. */
export interface GroupFacts {
  readonly name: Bilingual;
  readonly subgroups: readonly { readonly name: Bilingual; readonly rows: readonly RowFacts[] }[];
}

/** What happened in a year: only what does not follow from anything else. */
export interface YearFacts {
  readonly year: number;
  readonly personnel: LeafFacts;
  readonly operating: LeafFacts;
  readonly projects: readonly ProjectFacts[];
  /** Shares of the second and further sources of funds, in per mille. */
  readonly shares: readonly number[];
  readonly threePublic: Readonly<Record<ThreePublicPart, BudgetedAndSpent>>;
  readonly kinds: Readonly<Partial<Record<PostKind, number>>>;
  readonly vacant: number;
  readonly retired: number;
  readonly temporary: number;
  readonly counted: string;
  readonly groups: readonly GroupFacts[];
  /** How many times its shortfall a missed target loses. */
  readonly harshness: Big;
  /** By how much the outside score lies above the own one, before it is held within the band. */
  readonly outsideGap: Big;
  readonly filed: string;
  readonly published: string;
  readonly explains: { readonly adjustment: boolean; readonly lowExecution: boolean };
  readonly choices: readonly number[];
}

/** A body over several years in a row. */
export interface DepartmentFacts {
  readonly body: Body;
  readonly printing: Printing;
  /** The year before the first, of which there is no report. */
  readonly before: ThreePhases & { readonly closing: bigint };
  readonly years: readonly YearFacts[];
}

/** The facts of all leaves changed. */
export function mapLeaves(facts: YearFacts, change: (leaf: LeafFacts) => LeafFacts): YearFacts {
  return {
    ...facts,
    personnel: change(facts.personnel),
    operating: change(facts.operating),
    projects: facts.projects.map((project) => ({ ...project, ...change(project) })),
  };
}

/** The facts with each row of annex 2 changed. */
export function mapRowFacts(facts: YearFacts, change: (row: RowFacts, group: number) => RowFacts): YearFacts {
  return {
    ...facts,
    groups: facts.groups.map((group, index) => ({
      ...group,
      subgroups: group.subgroups.map((subgroup) => ({
        ...subgroup,
        rows: subgroup.rows.map((row) => change(row, index)),
      })),
    })),
  };
}
