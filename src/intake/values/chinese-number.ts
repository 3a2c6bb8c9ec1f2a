const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Characters of a Chinese numeral, for use inside a character class. */
export const CHINESE_NUMERALS = '〇零○一二两三四五六七八九十百千万亿';

/** Characters of a numeral written digit by digit (二〇二一), for use inside a character class. */
export const CHINESE_DIGITS = '〇零○一二三四五六七八九';

/** Steps inside a group of four digits, largest first. */
const STEPS = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
] as const;

/**
 * The value of a numeral in Chinese characters, either with its powers (二十一, 一百零五, 三万五千) or, from
 * two characters on, digit by digit (二〇二一). Undefined for anything else, also for what only speech allows
 * (一百二 for 120, 几十) and for 十百千万 that stand without a digit or out of order, except a leading 十.
 */
export function readChineseNumber(text: string): number | undefined {
  const value = readDigitByDigit(text) ?? readHundredMillions(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The digits of a numeral written digit by digit: `2021` for 二〇二一, also for a single one. */
export function toDigits(text: string): string | undefined {
  const digits = Array.from(text, (sign) => (sign === '两' ? undefined : DIGITS[sign]));
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : undefined;
}

function readDigitByDigit(text: string): number | undefined {
  if (text.length < 2 || text.length > 15) return undefined;
  const digits = toDigits(text);
  return digits === undefined ? undefined : Number(digits);
}

function readHundredMillions(text: string): number | undefined {
  const [high, low, ...more] = text.split('亿');
  if (high === undefined || more.length > 0) return undefined;
  if (low === undefined) return readTenThousands(high);
  return together(readTenThousands(high), low, 10_000_000, readTenThousands, 100_000_000);
}

function readTenThousands(text: string): number | undefined {
  const [high, low, ...more] = text.split('万');
  if (high === undefined || more.length > 0) return undefined;
  if (low === undefined) return readGroup(text);
  return together(readGroup(high), low, 1000, readGroup, 10_000);
}

/** A high part and what follows its 万 or 亿: nothing, or a part that fills its places or opens with 零. */
function together(
  high: number | undefined,
  low: string,
  full: number,
  read: (text: string) => number | undefined,
  power: number,
): number | undefined {
  if (high === undefined || high === 0) return undefined;
  if (low === '') return high * power;
  const isFilledUp = /^[零〇○]/.test(low);
  const value = read(isFilledUp ? low.slice(1) : low);
  if (value === undefined || value === 0 || value >= full === isFilledUp) return undefined;
  return high * power + value;
}

/** A numeral below 10 000. */
function readGroup(text: string): number | undefined {
  if (/^[零〇○]$/.test(text)) return 0;
  let rest = /^十/.test(text) ? `一${text}` : text;
  let value = 0;
  let lowest = 10_000;
  for (const [sign, step] of STEPS) {
    const match = new RegExp(`^([零〇○]?)([一二两三四五六七八九])${sign}`).exec(rest);
    if (!match) continue;
    const [whole, zero = '', digit = ''] = match;
    if (value > 0 && (zero === '') !== (lowest === step * 10)) return undefined;
    if (value === 0 && zero !== '') return undefined;
    value += (DIGITS[digit] ?? 0) * step;
    lowest = step;
    rest = rest.slice(whole.length);
  }
  if (rest === '') return value > 0 ? value : undefined;
  const match = /^([零〇○]?)([一二两三四五六七八九])$/.exec(rest);
  if (!match) return undefined;
  const [, zero = '', digit = ''] = match;
  if (value > 0 ? (zero === '') !== (lowest === 10) : zero !== '') return undefined;
  return value + (DIGITS[digit] ?? 0);
}
