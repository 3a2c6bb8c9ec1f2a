import { toChineseCount, toLetters, toRoman } from '../text/ordinals.ts';

const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';
const EARTHLY_BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const LEGAL_SIGNS: Readonly<Record<string, string>> = {
  零: '零',
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

/** How Word writes the number of a list item, by the name of the format; a name that is not here is decimal. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  decimalEnclosedCircle: toCircled,
  decimalEnclosedCircleChinese: toCircled,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedParen: (value) => `(${value})`,
  chineseCounting: toChineseCount,
  chineseCountingThousand: toChineseCount,
  japaneseCounting: toChineseCount,
  taiwaneseCounting: toChineseCount,
  taiwaneseCountingThousand: toChineseCount,
  ideographDigital: toDigitSigns,
  japaneseDigitalTenThousand: toDigitSigns,
  taiwaneseDigital: toDigitSigns,
  chineseLegalSimplified: toLegalCount,
  ideographLegalTraditional: toLegalCount,
  japaneseLegal: toLegalCount,
  ideographTraditional: (value) => HEAVENLY_STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => EARTHLY_BRANCHES[value - 1] ?? String(value),
  ideographEnclosedCircle: (value) =>
    value >= 1 && value <= 10 ? String.fromCodePoint(0x3280 + value - 1) : String(value),
  lowerLetter: toLetters,
  upperLetter: (value) => toLetters(value).toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (value) => toRoman(value).toUpperCase(),
};

/** Writes the number of a list item as Word does. */
export function formatListNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

function toFullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function toCircled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
}

function toDigitSigns(value: number): string {
  return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit);
}

function toLegalCount(value: number): string {
  return toChineseCount(value).replace(/./gu, (sign) => LEGAL_SIGNS[sign] ?? sign);
}
