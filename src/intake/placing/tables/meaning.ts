/** What the words of a header or label may mean; the first pattern that fits is taken. */
export interface Pattern<Meaning extends string> {
  readonly meaning: Meaning;
  /** All the words are these. */
  readonly exact: RegExp;
  /** Some of the words are these. */
  readonly alike?: RegExp;
}

/** A meaning, and whether all the words carried it. */
export interface Recognised<Meaning extends string> {
  readonly meaning: Meaning;
  readonly exact: boolean;
}

/** Headers and labels are short; a sentence is none, whatever its words. */
const LONGEST = 60;

/** Finds what words mean: by all of them, else by some of them. */
export function findMeaning<Meaning extends string>(
  words: string,
  patterns: readonly Pattern<Meaning>[],
): Recognised<Meaning> | undefined {
  if (words === '' || words.length > LONGEST) return undefined;
  const whole = patterns.find(({ exact }) => exact.test(words));
  if (whole) return { meaning: whole.meaning, exact: true };
  const part = patterns.find(({ alike }) => alike?.test(words));
  return part && { meaning: part.meaning, exact: false };
}
