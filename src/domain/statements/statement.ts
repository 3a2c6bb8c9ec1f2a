import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Money } from '../money.ts';
import type { Ratio } from '../ratio.ts';

/** Departments that are compared: of a region, or of the whole site, real or invented. */
export interface ComparedGroup {
  /** Name of the region; undefined for the whole site. */
  readonly region: LocalizedText | undefined;
  readonly fictional: boolean;
}

/** What a statement says, by its code. Figures are exact; they are rounded when they are worded. */
export interface StatementArgs {
  /** What was spent of the adjusted budget. */
  readonly execution: Year & Spending;
  /** The execution rate against the middle of a group, with the place in it. */
  readonly 'rate-above': Year & Gap;
  readonly 'rate-below': Year & Gap;
  readonly 'rate-at': Year & Omit<Gap, 'gap'>;
  /** The execution rate is the highest or lowest of all years seen; `years` is how many. */
  readonly 'rate-highest': Year & YearRange & { readonly rate: Ratio };
  readonly 'rate-lowest': Year & YearRange & { readonly rate: Ratio };
  /** Spending on the year before; `share` is without its sign. */
  readonly 'spending-rose': Year & TwoYears;
  readonly 'spending-fell': Year & TwoYears;
  readonly 'spending-same': Year & Pick<TwoYears, 'now' | 'yearBefore'>;
  /** Whose figures the year before are. */
  readonly 'continues-renamed': Year & Bodies;
  readonly 'continues-merged': Year & Bodies;
  /** Why there is no comparison with the year before. */
  readonly 'split-not-compared': Year;
  /** The budget over the year; `share` is without its sign. */
  readonly 'budget-raised': Year & Adjustment;
  readonly 'budget-cut': Year & Adjustment;
  readonly 'budget-unchanged': Year & Pick<Adjustment, 'initial'>;
  /** What was spent of the budget for the three public expenses. */
  readonly 'three-public': Year & { readonly spent: Money; readonly budget: Money; readonly share: Ratio };
  readonly staff: Year & { readonly inPost: number; readonly posts: number };
  readonly 'spending-per-staff': Year & { readonly amount: Money };
  readonly score: Year & { readonly score: Ratio; readonly full: Ratio };
  /** The score, brought to a hundred points, against the middle of a group. */
  readonly 'score-above': Year & Gap;
  readonly 'score-below': Year & Gap;
  readonly 'score-at': Year & Omit<Gap, 'gap'>;
  /** The report on the year is on single projects: nothing is said of the department as a whole. */
  readonly 'projects-only': Year;
  /** Spending of a group over its adjusted budget, over the same reports. */
  readonly 'group-execution': Year & Spending & { readonly counted: number };
  readonly 'group-rates': Year & {
    readonly counted: number;
    readonly median: Ratio;
    readonly lowest: Ratio;
    readonly highest: Ratio;
  };
}

interface Year {
  readonly year: number;
}

interface Spending {
  readonly rate: Ratio;
  readonly executed: Money;
  readonly adjusted: Money;
}

interface Gap {
  /** Distance from the median, without its sign. */
  readonly gap: Ratio;
  readonly median: Ratio;
  readonly rank: number;
  readonly shared: boolean;
  readonly counted: number;
  readonly group: ComparedGroup;
}

interface YearRange {
  readonly years: number;
  readonly first: number;
}

interface TwoYears {
  readonly share: Ratio;
  readonly before: Money;
  readonly now: Money;
  readonly yearBefore: number;
}

interface Bodies {
  readonly yearBefore: number;
  readonly bodies: readonly LocalizedText[];
}

interface Adjustment {
  readonly share: Ratio;
  readonly initial: Money;
  readonly adjusted: Money;
}

/** Names a statement. */
export type StatementCode = keyof StatementArgs;

/** A sentence about figures, as data: the words are chosen when it is printed. */
export type Statement = {
  readonly [Code in StatementCode]: { readonly code: Code; readonly args: StatementArgs[Code] };
}[StatementCode];
