import type { Indicator, IndicatorGroup } from './indicator.ts';

/** An indicator with the path of its field. */
export interface PlacedIndicator {
  readonly row: Indicator;
  readonly field: string;
}

/** All indicators of annex 2 with their paths. */
export function placedIndicators(groups: readonly IndicatorGroup[]): readonly PlacedIndicator[] {
  return groups.flatMap((group, g) =>
    group.subgroups.flatMap((subgroup, s) =>
      subgroup.indicators.map((row, r) => ({
        row,
        field: `indicators[${g}].subgroups[${s}].indicators[${r}]`,
      })),
    ),
  );
}
