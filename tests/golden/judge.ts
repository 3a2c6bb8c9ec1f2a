import type { Expected } from './queries/golden-query.ts';

/** Paths that a search came to; of similar pages the first only. */
export interface Found {
  readonly list: readonly string[];
  readonly translated: readonly string[];
  readonly similar: readonly string[];
}

/** What is to be said of an answer. */
export interface Verdict {
  /** Undefined where the set of results is not the point. */
  readonly recall?: number;
  readonly precision?: number;
  readonly rightFirst: boolean;
  /** There are results and should be none. */
  readonly violation: boolean;
}

/** How many results a reader looks at. */
export const FIRST = 10;

/** Compares what was found with what was expected. */
export function judge(expected: Expected, { list, translated, similar }: Found): Verdict {
  switch (expected.kind) {
    case 'exact':
      return judgeSet(expected.paths, list);
    case 'translated':
      return judgeSet(expected.paths, translated);
    case 'first':
      return { rightFirst: hasOne(expected.paths, list), violation: false };
    case 'top':
      return { rightFirst: list[0] === expected.paths[0], violation: false };
    case 'similar':
      return { rightFirst: hasOne(expected.paths, similar), violation: list.length > 0 };
    case 'none':
      return { rightFirst: list.length === 0, violation: list.length > 0 };
  }
}

/** Recall and precision; where nothing was found, nothing found is wrong. */
function judgeSet(expected: readonly string[], found: readonly string[]): Verdict {
  const wanted = new Set(expected);
  const right = new Set(found.filter((path) => wanted.has(path))).size;
  const first = found.slice(0, FIRST);
  return {
    recall: right / wanted.size,
    precision: found.length === 0 ? 1 : right / found.length,
    rightFirst: first.length === Math.min(FIRST, wanted.size) && first.every((path) => wanted.has(path)),
    violation: false,
  };
}

function hasOne(expected: readonly string[], found: readonly string[]): boolean {
  return found.slice(0, FIRST).some((path) => expected.includes(path));
}
