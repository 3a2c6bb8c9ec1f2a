const DIGITS = '零一二三四五六七八九';

/** A number up to 99 in Chinese numerals: 12 is 十二. */
export function toChineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

/** A year digit by digit: 2024 is 二〇二四. */
export function toChineseYear(year: string): string {
  return year.replace(/\d/g, (digit) => (digit === '0' ? '〇' : DIGITS.charAt(Number(digit))));
}

/** An ISO date as printed: `2024年5月22日`; `padded` prints `2024年05月22日`. */
export function toChineseDate(iso: string, padded = false): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return padded ? `${year}年${month}月${day}日` : `${year}年${Number(month)}月${Number(day)}日`;
}
