import type { GlossaryTermInput } from '../schema/glossary.ts';
import type { Locale } from '../vocabulary/locales.ts';

/** A term of the glossary that stands in a text. */
export interface FoundTerm {
  readonly term: GlossaryTermInput;
  /** As it stands in the text: the term or one of its aliases. */
  readonly written: string;
  readonly start: number;
}

/** The terms that stand in a text, the longest where several overlap, each once, in their order. */
export function findTerms(
  text: string,
  locale: Locale,
  glossary: readonly GlossaryTermInput[],
): readonly FoundTerm[] {
  const candidates = glossary
    .flatMap((term) => namesOf(term, locale).flatMap((name) => placesOf(text, name, term)))
    .toSorted((left, right) => right.written.length - left.written.length || left.start - right.start);
  const taken: FoundTerm[] = [];
  for (const found of candidates) {
    if (!taken.some((other) => overlap(other, found))) taken.push(found);
  }
  const ids = new Set<string>();
  return taken
    .toSorted((left, right) => left.start - right.start)
    .filter(({ term }) => !ids.has(term.id) && ids.add(term.id));
}

/** The term that a whole text is, in another language; undefined when the text is none or is several. */
export function findTermTranslation(
  text: string,
  from: Locale,
  to: Locale,
  glossary: readonly GlossaryTermInput[],
): string | undefined {
  const meant = glossary.filter((term) => term[from] === text);
  const named = meant.length > 0 ? meant : glossary.filter((term) => namesOf(term, from).includes(text));
  const words = new Set(named.map((term) => term[to]));
  const [only] = words;
  return words.size === 1 && only !== undefined ? withCapital(only) : undefined;
}

/** Headings and labels begin with a capital letter. */
function withCapital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function namesOf(term: GlossaryTermInput, locale: Locale): readonly string[] {
  return [term[locale], ...(term.aliases[locale] ?? [])];
}

function placesOf(text: string, name: string, term: GlossaryTermInput): readonly FoundTerm[] {
  // Latin words are found whole and in any case; Chinese has neither.
  const isLatin = /^\p{Script=Latin}/u.test(name);
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const pattern = isLatin ? `(?<!\\p{L})${literal}(?!\\p{L})` : literal;
  return [...text.matchAll(new RegExp(pattern, isLatin ? 'giu' : 'gu'))].map((match) => ({
    term,
    written: match[0],
    start: match.index,
  }));
}

function overlap(left: FoundTerm, right: FoundTerm): boolean {
  return left.start < right.start + right.written.length && right.start < left.start + left.written.length;
}
