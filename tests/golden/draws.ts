const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const STEP = 0x6d2b79f5;
const RANGE = 2 ** 32;

/** Numbers that look random and depend on the seed alone. */
export class Draws {
  #state: number;

  constructor(seed: string) {
    this.#state = hashOf(seed);
  }

  /** From 0 up to a number, without it. */
  below(limit: number): number {
    this.#state = (this.#state + STEP) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / RANGE) * limit);
  }

  /** Both ends included. */
  between(min: number, max: number): number {
    return min + this.below(max - min + 1);
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** @throws Error when there is nothing to choose from. */
  pick<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new Error('Found nothing to choose from.');
    return values[this.below(values.length)]!;
  }

  /** Different values in any order; fewer when there are not so many. */
  sample<Value>(values: readonly Value[], count: number): readonly Value[] {
    const left = [...values];
    const taken = Math.min(count, left.length);
    for (let index = 0; index < taken; index += 1) {
      const other = index + this.below(left.length - index);
      [left[index], left[other]] = [left[other]!, left[index]!];
    }
    return left.slice(0, taken);
  }
}

/** A number below 2^32 that depends on every character of a text. */
export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), HASH_PRIME);
  }
  return hash >>> 0;
}
