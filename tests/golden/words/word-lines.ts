import { both, type Bilingual } from '../../corpus/bilingual.ts';

/**
 * Reads a table of words: one pair a line, Chinese and English parted by ` = `.
 * @throws Error that quotes the line when it is no pair.
 */
export function wordLines(text: string): readonly Bilingual[] {
  return linesOf(text).map((line) => {
    const [zh, en, more] = line.split(' = ');
    if (zh === undefined || en === undefined || more !== undefined) {
      throw new Error(`Found "${line}". Expected Chinese and English, parted by " = ".`);
    }
    return both(zh, en);
  });
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
