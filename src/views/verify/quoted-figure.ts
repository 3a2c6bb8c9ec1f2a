import Big from 'big.js';
import { parseMoney, toRoundedDecimal, type Money, ofDecimal } from '../../domain/money.ts';
import { UNIT_EXPONENT } from '../../vocabulary/money-units.ts';

/** A figure as somebody quotes it: its digits, and the power of ten of 元 where it is money. */
export interface QuotedFigure {
  readonly digits: string;
  readonly exponent: number | undefined;
}

/** Units that money is quoted in, longer ones before those they begin with. */
const UNITS: readonly (readonly [pattern: RegExp, exponent: number])[] = [
  [/亿/, UNIT_EXPONENT['亿元']],
  [/万/, UNIT_EXPONENT['万元']],
  [/billion/i, 9],
  [/million/i, 6],
  [/thousand/i, 3],
  [/元|yuan|rmb|cny/i, 0],
];

/** Reads a quoted figure: `2,481.71 万元`, `CNY 24.8171 million`, `90.60%`. Undefined without exactly one number. */
export function parseQuotedFigure(text: string): QuotedFigure | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/(?<=\d)[, ](?=\d{3})/g, '');
  const numbers = [...plain.matchAll(/-?\d+(?:\.\d+)?/g)];
  const [number] = numbers;
  if (!number || numbers.length > 1) return undefined;
  const exponent = UNITS.find(([pattern]) => pattern.test(plain))?.[1];
  return { digits: number[0], exponent };
}

/** A figure as the site publishes it: money by its exact amount in 元, anything else by its digits. */
export type PublishedFigure =
  { readonly kind: 'money'; readonly yuan: string } | { readonly kind: 'number'; readonly digits: string };

/** How a quoted figure stands to the published one. */
export type Agreement = 'equal' | 'rounded' | 'differs';

/**
 * Holds a quoted figure against the published one: equal to the last digit, equal when the published one is
 * rounded to the digits quoted (half away from zero), or neither. Money quoted without a unit is taken in the
 * unit in which the page prints it.
 */
export function agreementOf(
  quoted: QuotedFigure,
  published: PublishedFigure,
  pageExponent: number,
): Agreement {
  const decimals = quoted.digits.split('.')[1]?.length ?? 0;
  if (published.kind === 'number') {
    const [left, right] = [new Big(quoted.digits), new Big(published.digits)];
    if (left.eq(right)) return 'equal';
    return right.round(decimals, Big.roundHalfUp).eq(left) ? 'rounded' : 'differs';
  }
  const exponent = quoted.exponent ?? pageExponent;
  const money = parseMoney(published.yuan, '元');
  if (sameMoney(quoted.digits, exponent, money)) return 'equal';
  return new Big(toRoundedDecimal(money, exponent, decimals)).eq(quoted.digits) ? 'rounded' : 'differs';
}

function sameMoney(digits: string, exponent: number, money: Money): boolean {
  try {
    return ofDecimal(digits, exponent).fen === money.fen;
  } catch (error) {
    // Finer than one fen: no published amount is.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
