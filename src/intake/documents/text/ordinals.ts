/** How a list counts. */
export type OrdinalStyle =
  'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'chinese';

const STYLES: Readonly<Record<string, OrdinalStyle>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal',
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'upper-latin': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  'cjk-ideographic': 'chinese',
  'cjk-decimal': 'chinese',
  'simp-chinese-informal': 'chinese',
  'trad-chinese-informal': 'chinese',
};

const DIGITS = '零一二三四五六七八九';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** The way of counting that a web page names; undefined where it counts nothing. */
export function ordinalStyleOf(name: string): OrdinalStyle | undefined {
  return STYLES[name];
}

/** A list's ordinal as a browser prints it, with the sign and the space after it: `1. `, `一、`. */
export function formatOrdinal(value: number, style: OrdinalStyle): string {
  if (style === 'chinese') return `${toChineseCount(value)}、`;
  if (style === 'decimal') return `${value}. `;
  const letters = style.endsWith('alpha') ? toLetters(value) : toRoman(value);
  return `${style.startsWith('upper') ? letters.toUpperCase() : letters}. `;
}

/** A whole number below 10 000 in Chinese: 一, 十二, 二十, 一百零三. Others stay as digits. */
export function toChineseCount(value: number): string {
  if (value === 0) return '零';
  if (value < 0 || value > 9_999 || !Number.isInteger(value)) return String(value);
  const parts = [1000, 100, 10, 1].map((unit, index) => {
    const digit = Math.floor(value / unit) % 10;
    return digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${['千', '百', '十', ''][index] ?? ''}`;
  });
  const text = parts
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
  return text.startsWith('一十') ? text.slice(1) : text;
}

/** A whole number as letters: a, b, … z, aa. Word doubles the letter (aa, bb), which differs only after 26. */
export function toLetters(value: number): string {
  if (value < 1) return String(value);
  let rest = value;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** A whole number from 1 to 3 999 in small Roman numerals. Others stay as digits. */
export function toRoman(value: number): string {
  if (value < 1 || value > 3_999 || !Number.isInteger(value)) return String(value);
  let rest = value;
  return ROMAN.map(([amount, letters]) => {
    const times = Math.floor(rest / amount);
    rest -= times * amount;
    return letters.repeat(times);
  }).join('');
}
