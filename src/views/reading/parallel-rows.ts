import { writeBlocks, type TextPart } from './text-parts.ts';

/** What stands side by side: a block of the original and its translation, or a section of each. */
export interface ParallelRow {
  /** Anchor, on the first row of a section. */
  readonly anchor?: string;
  /** Number of the section, on its first row: `2.3`. */
  readonly number?: string;
  /** HTML of either side; empty where one has nothing. */
  readonly original: string;
  readonly translation: string;
}

/**
 * Puts two texts side by side: section by section, and block by block where a section has as many on either
 * side. A section that one side lacks stands alone.
 */
export function toParallelRows(
  original: readonly TextPart[],
  translation: readonly TextPart[],
): readonly ParallelRow[] {
  const others = new Map(translation.map((part) => [part.id, part]));
  const own = new Set(original.map(({ id }) => id));
  return [
    ...original.flatMap((part) => rowsOf(part, others.get(part.id))),
    ...translation.filter(({ id }) => !own.has(id)).flatMap((part) => rowsOf(undefined, part)),
  ];
}

function rowsOf(original: TextPart | undefined, translation: TextPart | undefined): readonly ParallelRow[] {
  const [left, right] = [original?.blocks ?? [], translation?.blocks ?? []];
  const id = original?.id ?? translation?.id ?? '';
  const pairs =
    left.length === right.length
      ? left.map((block, index) => [[block], right.slice(index, index + 1)] as const)
      : [[left, right] as const];
  return pairs.map(([one, other], index) => ({
    ...(index === 0
      ? { anchor: id, ...(id === 's-0' ? {} : { number: id.slice(2).replaceAll('-', '.') }) }
      : {}),
    original: writeBlocks(one),
    translation: writeBlocks(other),
  }));
}
