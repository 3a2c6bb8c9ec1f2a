import { compareRatios, type Ratio } from './ratio.ts';

/** An entry at its place. */
export interface Ranked<Entry> {
  readonly entry: Entry;
  readonly value: Ratio;
  /** Place by standard competition ranking: 1, 2, 2, 4. */
  readonly rank: number;
  /** Others have exactly the same value. */
  readonly shared: boolean;
}

/** Entries in the order of a figure. */
export interface Ranking<Entry> {
  /** Highest value first; entries that share a place stand in the order of their ids. */
  readonly ranked: readonly Ranked<Entry>[];
  /** Entries without the figure, in the order of their ids. They have no place. */
  readonly unranked: readonly Entry[];
}

/**
 * Ranks entries by a figure, the highest first. Equal figures share a place, and the next place counts all
 * before it. Figures are compared exactly, not as they are printed.
 */
export function rankingOf<Entry>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => Ratio | undefined,
  idOf: (entry: Entry) => string,
): Ranking<Entry> {
  const byId = entries
    .map((entry) => ({ entry, value: valueOf(entry), id: idOf(entry) }))
    .sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
  const given = byId
    .flatMap(({ entry, value }) => (value ? [{ entry, value }] : []))
    .sort((left, right) => compareRatios(right.value, left.value));
  let rank = 0;
  const isSame = (value: Ratio, other: { readonly value: Ratio } | undefined): boolean =>
    other !== undefined && compareRatios(value, other.value) === 0;
  return {
    ranked: given.map(({ entry, value }, index) => {
      const sharesBefore = isSame(value, given[index - 1]);
      if (!sharesBefore) rank = index + 1;
      return { entry, value, rank, shared: sharesBefore || isSame(value, given[index + 1]) };
    }),
    unranked: byId.flatMap(({ entry, value }) => (value ? [] : [entry])),
  };
}
