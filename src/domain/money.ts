import { UNIT_EXPONENT, type MoneyUnit } from '../vocabulary/money-units.ts';

/**
 * An exact amount of money. `fen` is the smallest unit of the renminbi (0.01 元); no figure passes
 * through a float.
 */
export interface Money {
  readonly currency: 'CNY';
  readonly fen: bigint;
}

/** Decimals of one 元 in fen. */
export const FEN_EXPONENT = 2;

/** No money. */
export const ZERO: Money = { currency: 'CNY', fen: 0n };

/** Wraps a number of fen. */
export function ofFen(fen: bigint): Money {
  return { currency: 'CNY', fen };
}

/**
 * Reads a plain decimal (`2739.21`) stated in a unit: 2739.21 万元 is 27 392 100 元.
 * @throws RangeError when the text is not a plain decimal or is finer than one fen.
 */
export function parseMoney(text: string, unit: MoneyUnit): Money {
  return ofDecimal(text, UNIT_EXPONENT[unit]);
}

/**
 * Reads a plain decimal stated in a power of ten of 元: 27.3921 with exponent 6 is 27 392 100 元.
 * @throws RangeError when the text is not a plain decimal or is finer than one fen.
 */
export function ofDecimal(text: string, exponent: number): Money {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`Not a plain decimal: ${text}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const places = exponent + FEN_EXPONENT;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > places) throw new RangeError(`Finer than one fen: ${text} × 10^${exponent}`);
  const fen = BigInt(whole + kept.padEnd(places, '0'));
  return ofFen(sign === '-' ? -fen : fen);
}

/**
 * Writes an amount as an exact decimal of a power of ten of 元, without separators:
 * exponent 0 gives 元, 4 gives 万元, 6 gives millions. All digits are kept, at least two decimals in 元.
 */
export function toDecimal(money: Money, exponent: number): string {
  const places = exponent + FEN_EXPONENT;
  const digits = abs(money)
    .fen.toString()
    .padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return money.fen < 0n ? `-${text}` : text;
}

/**
 * Like {@link toDecimal}, rounded to a number of decimals, half away from zero (四舍五入), the rule
 * of Chinese public accounts.
 */
export function toRoundedDecimal(money: Money, exponent: number, decimals: number): string {
  const dropped = exponent + FEN_EXPONENT - decimals;
  if (dropped <= 0) return toDecimal(money, exponent);
  const divisor = 10n ** BigInt(dropped);
  const rounded = (abs(money).fen + divisor / 2n) / divisor;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return money.fen < 0n && rounded > 0n ? `-${text}` : text;
}

/** Sum of two amounts. */
export function add(left: Money, right: Money): Money {
  return ofFen(left.fen + right.fen);
}

/** Left minus right. */
export function subtract(left: Money, right: Money): Money {
  return ofFen(left.fen - right.fen);
}

/** Sum of any number of amounts; none give zero. */
export function sum(amounts: readonly Money[]): Money {
  return amounts.reduce(add, ZERO);
}

/** The amount without its sign. */
export function abs(money: Money): Money {
  return money.fen < 0n ? ofFen(-money.fen) : money;
}

/** Below zero, zero or above zero when left is less than, equal to or more than right. */
export function compare(left: Money, right: Money): number {
  return left.fen < right.fen ? -1 : left.fen > right.fen ? 1 : 0;
}
