/**
 * Text in the one spelling in which search compares, with the place of every character in the original.
 * Offsets are those of UTF-16 units.
 */
export interface Folded {
  readonly text: string;
  /** Where in the original the character begins; one more than there are characters, the last is its length. */
  readonly at: readonly number[];
  /** Where in the original the character ends. */
  readonly ends: readonly number[];
}

/** Traditional and variant characters, each with the simplified one that is searched instead. */
export type Variants = ReadonlyMap<string, string>;

const NO_VARIANTS: Variants = new Map();

/**
 * Brings text into the spelling that is searched: width and case (Unicode NFKC, lower case), dashes and
 * brackets of one shape, simplified characters, no quotation marks, no thousands separators, no space
 * beside a Chinese character or before `%`. Folding what is folded changes nothing.
 */
export function fold(original: string, variants: Variants = NO_VARIANTS): Folded {
  const out: string[] = [];
  const at: number[] = [];
  const ends: number[] = [];
  let gap = -1;
  for (let index = 0; index < original.length;) {
    const code = original.codePointAt(index) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const spelled = spell(original.slice(index, index + length), code, variants);
    if (spelled === ' ') {
      if (gap < 0) gap = index;
    } else if (spelled !== '') {
      if (gap < 0 && isDigit(spelled.charAt(0)) && out.at(-1) === ',' && isDigit(out.at(-2)))
        for (const list of [out, at, ends]) list.pop();
      if (gap >= 0 && out.length > 0 && keepsSpace(out.at(-1) ?? '', spelled)) {
        out.push(' ');
        at.push(gap);
        ends.push(index);
      }
      gap = -1;
      for (let unit = 0; unit < spelled.length; unit += 1) {
        out.push(spelled.charAt(unit));
        at.push(index);
        ends.push(index + length);
      }
    }
    index += length;
  }
  at.push(original.length);
  return { text: out.join(''), at, ends };
}

/** Every place of a folded text in a folded one, as ranges of the original; they do not overlap. */
export function findAll({ text, at, ends }: Folded, needle: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  if (needle === '') return found;
  for (let index = text.indexOf(needle); index >= 0; index = text.indexOf(needle, index + needle.length)) {
    found.push([at[index] ?? 0, ends[index + needle.length - 1] ?? 0]);
  }
  return found;
}

/** Whether a character is a Chinese one. */
export function isHan(character: string): boolean {
  return isHanUnit(character.charCodeAt(0));
}

/** The same of a UTF-16 unit; the halves of a pair count as Chinese. */
export function isHanUnit(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || isSurrogate(code);
}

/** Whether a character is a digit of a folded text. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Quotation marks, book title marks, and characters without width. */
const DROPPED =
  /^["'`\u2018-\u201f\u2032\u2033\u300a-\u300f\u3008\u3009\u00ab\u00bb\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]$/u;

const SHAPES: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—―−﹣－', (dash) => [dash, '-'] as const),
  ...Array.from('〔【', (bracket) => [bracket, '['] as const),
  ...Array.from('〕】', (bracket) => [bracket, ']'] as const),
]);

function spell(character: string, code: number, variants: Variants): string {
  if (code >= 0x4e00 && code <= 0x9fff) return variants.get(character) ?? character;
  if (code < 0x80) {
    if (code <= 0x20 || code === 0x7f) return ' ';
    if (code === 0x22 || code === 0x27 || code === 0x60) return '';
    return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character;
  }
  if (DROPPED.test(character)) return '';
  const shape = SHAPES.get(character);
  if (shape !== undefined) return shape;
  if (/^\s$/u.test(character)) return ' ';
  const plain = character.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
  if (plain === character) return variants.get(character) ?? character;
  return Array.from(plain, (part) => spell(part, part.codePointAt(0) ?? 0, variants)).join('');
}

function keepsSpace(before: string, after: string): boolean {
  return !isHan(before) && !isHan(after.charAt(0)) && !(isDigit(before) && (after === '%' || after === '‰'));
}
