import type { FundClass, Phase } from '../../../vocabulary/budget.ts';
import type { GridCell } from './grid.ts';
import type { LineLabel } from './line-label.ts';
import type { LineFact } from './line-nesting.ts';
import type { Placement, Taken } from './taken.ts';

/** A source of funds as a table gives it. */
export interface SourceFact {
  readonly label: LineLabel;
  readonly class: FundClass;
  /** The class was read from all words of the label. */
  readonly exact: boolean;
  readonly amounts: ReadonlyMap<Phase, Taken>;
}

/** What a form says of the points for execution beside the amounts. */
export interface ExecutionPoints {
  readonly rate: Taken;
  readonly weight?: Taken;
  readonly score?: Taken;
}

/** A line that a table is about as a whole, by its title. */
export interface LineScope {
  readonly class: 'basic' | 'project';
  /** Total of the table, if it gives one: the amounts of the line itself. */
  readonly amounts: ReadonlyMap<Phase, Taken>;
  /** The words that name it. */
  readonly named: Taken;
}

/** What a part of a table gives of the budget. */
export interface AmountFacts {
  /** Totals, stated rates and the three public expenses, which have a fixed place. */
  readonly placements: readonly Placement[];
  readonly lines: readonly LineFact[];
  /** The lines belong below this one. */
  readonly scope?: LineScope;
  readonly sources: readonly SourceFact[];
  readonly points?: ExecutionPoints;
  /** Cells with a figure that cannot stand in its place: an amount below zero. */
  readonly refused: readonly GridCell[];
}
