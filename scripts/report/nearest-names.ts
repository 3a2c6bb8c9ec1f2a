import { distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely means; undefined where none is alike. */
export function nearestTo(typed: string, known: readonly string[]): string | undefined {
  return nearestNames(typed, known, 1)[0];
}

/** Known names that are like a mistyped one, the most alike first. Small and capital letters are the same. */
export function nearestNames(typed: string, known: readonly string[], most: number): readonly string[] {
  const wanted = typed.toLowerCase();
  return known
    .map((name) => ({ name, apart: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ name, apart }) => apart <= Math.max(2, wanted.length / 3) && apart < name.length)
    .sort((left, right) => left.apart - right.apart)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Changes from one name to the other; a name that contains the other, or begins it, is close to it. */
function distanceOf(left: string, right: string): number {
  const holds = left.length > 1 && right.length > 1 && (left.includes(right) || right.includes(left));
  return holds ? 1 : distance(left, right);
}
