/** Gives out identifiers, each once. */
export interface UsedIds {
  /** All that were given out. */
  readonly all: ReadonlySet<string>;
  /** Gives out an identifier when it is free, else the next free one of a series: `project-1`, `project-2`. */
  readonly take: (id: string | undefined, series: string) => string;
}

/**
 * Begins to give out identifiers.
 * @param reserved Identifiers that no series may give out, since they belong to others.
 */
export function toUsedIds(reserved: ReadonlySet<string>): UsedIds {
  const all = new Set<string>();
  const counts = new Map<string, number>();
  const next = (series: string): string => {
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    const id = `${series}-${count}`;
    return all.has(id) || reserved.has(id) ? next(series) : id;
  };
  return {
    all,
    take: (id, series) => {
      const given = id !== undefined && !all.has(id) ? id : next(series);
      all.add(given);
      return given;
    },
  };
}
