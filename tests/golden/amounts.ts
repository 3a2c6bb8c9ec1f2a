/** Money in steps of a hundred yuan, which every unit prints exactly. */
export type Steps = number;

/** How a report writes numbers in its sentences. */
export interface NumberStyle {
  readonly unit: 'wan' | 'yuan' | 'yi';
  /** Whether thousands are parted. */
  readonly grouped: boolean;
  /** Whether rates keep the noughts at their end. */
  readonly padded: boolean;
  /** Whether digits are now and then as wide as Chinese characters. */
  readonly wide: boolean;
  readonly english: 'currency-first' | 'million-yuan' | 'yuan';
}

/** Steps that make a whole number of the last digit of 亿元 with four decimals. */
export const COARSE_STEPS = 100;

/** An amount as a Chinese sentence writes it, such as `2739.21万元`. */
export function chineseMoney(steps: Steps, { unit, grouped }: NumberStyle): string {
  if (unit === 'yi') return `${decimalOf(steps, 6).replace(/00$/, '')}亿元`;
  const text = unit === 'wan' ? decimalOf(steps, 2) : `${steps * 100}`;
  return `${grouped ? groupedText(text) : text}${unit === 'wan' ? '万元' : '元'}`;
}

/** An amount as an English sentence writes it, such as `CNY 27.3921 million`. */
export function englishMoney(steps: Steps, { english }: NumberStyle): string {
  if (english === 'yuan') return `${groupedText(`${steps * 100}`)} yuan`;
  const million = trimmed(decimalOf(steps, 4));
  return english === 'currency-first' ? `CNY ${million} million` : `${million} million yuan`;
}

/** An amount as a cell of a table prints it: in 万元, or in millions of yuan. */
export function cellMoney(steps: Steps, locale: 'zh' | 'en'): string {
  return groupedText(decimalOf(steps, locale === 'zh' ? 2 : 4));
}

/** A rate in hundredths of a per cent, such as `90.60%`. */
export function rateText(hundredths: number, { padded }: Pick<NumberStyle, 'padded'>): string {
  const text = decimalOf(hundredths, 2);
  return `${padded ? text : trimmed(text)}%`;
}

/** A number with thousands parted by commas. */
export function groupedText(text: string): string {
  return text.replace(/\B(?<![.]\d*)(?=(?:\d{3})+(?!\d))/g, ',');
}

/** Digits, points and per cent signs as wide as Chinese characters. */
export function wideText(text: string): string {
  return text.replace(/[0-9.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** A whole number with its last digits behind a point. */
export function decimalOf(value: number, decimals: number): string {
  const digits = `${Math.abs(value)}`.padStart(decimals + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function trimmed(text: string): string {
  return text.replace(/\.?0+$/, '');
}
