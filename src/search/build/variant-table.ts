import { Converter } from 'opencc-js/t2cn';
import type { Variants } from '../text/fold.ts';

/** The block of unified ideographs and its first extension. */
const FIRST = 0x3400;
const LAST = 0x9fff;

/**
 * Traditional characters, of any region, with their simplified one (OpenCC). A character that is itself the
 * simplified one of another stays as it is, so that folding twice changes nothing.
 */
export function variantTable(): Variants {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const table = new Map<string, string>();
  for (let code = FIRST; code <= LAST; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = converters
      .map((convert) => convert(character))
      .find((converted) => converted !== character && converted.length === 1);
    if (simplified !== undefined) table.set(character, simplified);
  }
  for (const simplified of [...table.values()]) table.delete(simplified);
  return table;
}

/** The pairs of a table whose simplified character stands in a text, as one string of pairs. */
export function writeVariants(table: Variants, characters: ReadonlySet<string>): string {
  return pairsOf(table, (_, to) => characters.has(to));
}

/** The characters of a table that stand in one of the texts. */
export function variantsIn(texts: Iterable<string>, table: Variants): ReadonlySet<string> {
  const listed = new Uint8Array(0x1_0000);
  for (const character of table.keys()) listed[character.charCodeAt(0)] = 1;
  const found = new Set<string>();
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1)
      if (listed[text.charCodeAt(index)] === 1) found.add(text.charAt(index));
  }
  return found;
}

/** The pairs of a table whose first character is among some, as one string of pairs. */
export function pairsWith(table: Variants, characters: ReadonlySet<string>): string {
  return pairsOf(table, (from) => characters.has(from));
}

function pairsOf(table: Variants, chosen: (from: string, to: string) => boolean): string {
  return [...table].flatMap(([from, to]) => (chosen(from, to) ? [from, to] : [])).join('');
}
