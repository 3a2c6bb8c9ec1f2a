import Big from 'big.js';

/** A number in a text. */
export interface Figure {
  /** As it stands there, with its scale: `29380.00万`, `4 p.m.`. */
  readonly written: string;
  /** What it may mean, as plain decimals: 4 p.m. is 4 and 16. */
  readonly values: readonly string[];
}

/** What is read of a text: figures in digits, and numbers that its words mean (`four`, `July`). */
export interface FigureReading {
  readonly figures: readonly Figure[];
  /** Plain decimals. */
  readonly worded: readonly string[];
}

/** Reads the figures of a text in one language. */
export type FigureReader = (text: string) => FigureReading;

/** Digits, with or without separators of thousands. */
export const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d.]*,?\d{3}\b)|\d+(?:\.\d+)?`;

/** A number times a power of ten as a plain decimal without needless zeros; exact. */
export function toPlainDecimal(digits: string, exponent = 0): string {
  return new Big(digits.replaceAll(',', '')).times(new Big(10).pow(exponent)).toFixed();
}

/** Full-width digits, per cent signs and decimal points as ASCII; the full-width comma parts clauses. */
export function toHalfWidth(text: string): string {
  return text.replaceAll(/[０-９％]|．(?=[０-９\d])/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
