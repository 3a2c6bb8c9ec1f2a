import { isBlank, type GridCell, type GridRow } from './grid.ts';
import { isFigure } from './row-kind.ts';

/** A value in a form, with the labels to its left. */
export interface Pair {
  /** The labels between it and the value before it, from the outside in. */
  readonly labels: readonly GridCell[];
  readonly value: GridCell;
}

/** Figures of a row with the words to their left: 编制数 | 29 | 实有人数 | 34. */
export function toFigurePairs(row: GridRow): readonly Pair[] {
  const pairs: Pair[] = [];
  let labels: GridCell[] = [];
  for (const cell of row) {
    if (isBlank(cell) || cell.covered === 'left') continue;
    if (!isFigure(cell.text)) labels.push(cell);
    else {
      if (labels.length > 0) pairs.push({ labels, value: cell });
      labels = [];
    }
  }
  return pairs;
}
