import type { GridCell } from './grid.ts';
import type { IndicatorValues } from './indicator-values.ts';
import type { Placement, Taken } from './taken.ts';

/** A first- or second-level group that an indicator stands in. */
export interface LevelFact {
  readonly name: Taken;
  /** Points of the group, where its heading or a column gives them. */
  readonly weight?: Taken;
}

/** An indicator as a table gives it. */
export interface IndicatorFact extends IndicatorValues {
  readonly level1: LevelFact;
  readonly level2: LevelFact;
  readonly name: Taken;
  readonly weight?: Taken;
  readonly score?: Taken;
  readonly deviation?: Taken;
}

/** What a section of indicators gives. */
export interface IndicatorFacts {
  readonly indicators: readonly IndicatorFact[];
  /** Score, full marks and grade of the whole. */
  readonly placements: readonly Placement[];
  /** Cells that only repeat what is placed: names of groups in further rows. */
  readonly repeated: readonly GridCell[];
}
