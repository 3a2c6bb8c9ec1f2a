import type { Bilingual } from '../corpus/bilingual.ts';

/** A language of the corpus. */
export type GoldenLocale = keyof Bilingual;

/** A text with places for words that are drawn. */
export interface Sentence {
  /** The places in the order of the Chinese text, each once; the English text has no others. */
  readonly slots: readonly string[];
  readonly texts: Readonly<Record<GoldenLocale, readonly Piece[]>>;
}

/** Text, or the index of a slot. */
type Piece = string | number;

const compiled = new WeakMap<Bilingual, Sentence>();

/**
 * Finds the slots of a text, written `{town}`; a digit behind the name asks for another word of its kind.
 * Straight quotes become curly.
 * @throws Error when the English text has a slot that the Chinese has not.
 */
export function toSentence(words: Bilingual): Sentence {
  const known = compiled.get(words);
  if (known) return known;
  const slots = [...new Set([...words.zh.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot))];
  const piecesOf = (text: string): readonly Piece[] =>
    text.split(/\{(\w+)\}/).flatMap((piece, index): readonly Piece[] => {
      if (index % 2 === 0) return piece === '' ? [] : [piece];
      const slot = slots.indexOf(piece);
      if (slot < 0) throw new Error(`Found {${piece}} in "${text}" but not in "${words.zh}".`);
      return [slot];
    });
  const sentence = {
    slots,
    texts: { zh: piecesOf(words.zh), en: piecesOf(words.en.replace(/"([^"]*)"/g, '“$1”')) },
  };
  compiled.set(words, sentence);
  return sentence;
}

/** A sentence with the words of its slots put in. */
export function fillSentence(sentence: Sentence, words: readonly string[], locale: GoldenLocale): string {
  let text = '';
  for (const piece of sentence.texts[locale]) text += typeof piece === 'string' ? piece : words[piece]!;
  return text;
}

/** English sentences begin with a capital letter, whatever word stands first. */
export function capitalised(text: string): string {
  return text.replace(
    /(^|[.] )(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
