import type { TextBlock } from '../markdown/blocks.ts';

/** A block of the original beside the block that stands for it; one of the two may be missing. */
export interface AlignedBlocks {
  readonly source?: TextBlock;
  readonly target?: TextBlock;
}

/** How well two blocks of the same shape go together; 0 or more. */
export type Likeness = (source: TextBlock, target: TextBlock) => number;

/** Blocks of the same shape rather stand beside each other than alone; those of the same section more so. */
const SAME_SHAPE = 1;
const SAME_SECTION = 0.5;

/**
 * Puts the blocks of a text and of its translation side by side in their order, so that the likeness of
 * the pairs is greatest. Only blocks of the same shape make a pair.
 */
export function alignBlocks(
  sources: readonly TextBlock[],
  targets: readonly TextBlock[],
  likeness: Likeness,
): readonly AlignedBlocks[] {
  const worth = (source: TextBlock, target: TextBlock): number =>
    source.shape === target.shape
      ? SAME_SHAPE + (source.section === target.section ? SAME_SECTION : 0) + likeness(source, target)
      : -Infinity;
  const best = bestSums(sources, targets, worth);
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const aligned: AlignedBlocks[] = [];
  let [row, column] = [0, 0];
  while (row < sources.length || column < targets.length) {
    const [source, target] = [sources[row], targets[column]];
    if (source && target && at(row, column) === worth(source, target) + at(row + 1, column + 1)) {
      aligned.push({ source, target });
      row += 1;
      column += 1;
    } else if (source && (!target || at(row, column) === at(row + 1, column))) {
      aligned.push({ source });
      row += 1;
    } else {
      if (target) aligned.push({ target });
      column += 1;
    }
  }
  return aligned;
}

/** `[row][column]`: the greatest sum of what stands from that source and that target on. */
function bestSums(
  sources: readonly TextBlock[],
  targets: readonly TextBlock[],
  worth: Likeness,
): readonly Float64Array[] {
  const best = Array.from({ length: sources.length + 1 }, () => new Float64Array(targets.length + 1));
  for (let row = sources.length - 1; row >= 0; row -= 1) {
    for (let column = targets.length - 1; column >= 0; column -= 1) {
      const [source, target] = [sources[row], targets[column]];
      const pair = source && target ? worth(source, target) + (best[row + 1]?.[column + 1] ?? 0) : -Infinity;
      const line = best[row];
      if (line) line[column] = Math.max(pair, best[row + 1]?.[column] ?? 0, line[column + 1] ?? 0);
    }
  }
  return best;
}
