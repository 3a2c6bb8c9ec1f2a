import Big from 'big.js';
import { parseMoney, toRoundedDecimal, type Money, ofDecimal } from '../../domain/money.ts';
import { UNIT_EXPONENT } from '../../vocabulary/money-units.ts';

/** What a quoted figure is counted in, as far as it says. */
export type QuotedUnit =
  /** Money in a power of ten of 元. */
  | { readonly kind: 'money'; readonly exponent: number }
  | { readonly kind: 'percent' }
  /** Things or points. */
  | { readonly kind: 'count' }
  | { readonly kind: 'unsaid' };

/** A figure as somebody quotes it. */
export interface QuotedFigure {
  readonly digits: string;
  readonly unit: QuotedUnit;
}

/** Powers of ten by the words for them; none is 元 itself. */
const EXPONENTS: Readonly<Record<string, number>> = {
  '': 0,
  thousand: 3,
  万: UNIT_EXPONENT['万元'],
  million: 6,
  亿: UNIT_EXPONENT['亿元'],
  billion: 9,
};
const MONEY = /^(?:cny|rmb|¥|人民币)? ?(万|亿|thousand|million|billion)? ?(?:元|yuan|rmb|cny)?$/i;
const COUNT = /^(?:人|名|个|分|people|persons|posts|staff|points?)$/i;

/**
 * Reads a quoted figure: `2,481.71 万元`, `CNY 24.8171 million`, `90.60%`. Undefined without exactly one number,
 * and with words that are no unit of this site: another currency is another amount.
 */
export function parseQuotedFigure(text: string): QuotedFigure | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/(?<=\d)[, ](?=\d{3})/g, '');
  const numbers = [...plain.matchAll(/-?\d+(?:\.\d+)?/g)];
  const [number] = numbers;
  if (!number || numbers.length > 1) return undefined;
  const unit = toUnit(plain.replace(number[0], ' ').replaceAll(/\s+/g, ' ').trim());
  return unit && { digits: number[0], unit };
}

function toUnit(words: string): QuotedUnit | undefined {
  if (words === '') return { kind: 'unsaid' };
  if (words === '%' || words.toLowerCase() === 'percent') return { kind: 'percent' };
  if (COUNT.test(words)) return { kind: 'count' };
  const money = MONEY.exec(words);
  const exponent = money && EXPONENTS[(money[1] ?? '').toLowerCase()];
  return exponent === undefined || exponent === null ? undefined : { kind: 'money', exponent };
}

/** A figure as the site publishes it: money by its exact amount in 元, anything else by its digits. */
export type PublishedFigure =
  | { readonly kind: 'money'; readonly yuan: string }
  | { readonly kind: 'percent' | 'count'; readonly digits: string };

/** How a quoted figure stands to the published one. */
export type Agreement = 'equal' | 'rounded' | 'differs';

/**
 * Holds a quoted figure against the published one: equal to the last digit, equal when the published one is
 * rounded to the digits quoted (half away from zero), or neither. A quotation without a unit is taken in that of
 * the page; money is never equal to a rate, whatever the digits.
 */
export function agreementOf(
  { digits, unit }: QuotedFigure,
  published: PublishedFigure,
  pageExponent: number,
): Agreement {
  if (unit.kind !== 'unsaid' && unit.kind !== published.kind) return 'differs';
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (published.kind !== 'money') {
    const [left, right] = [new Big(digits), new Big(published.digits)];
    if (left.eq(right)) return 'equal';
    return right.round(decimals, Big.roundHalfUp).eq(left) ? 'rounded' : 'differs';
  }
  const exponent = unit.kind === 'money' ? unit.exponent : pageExponent;
  const money = parseMoney(published.yuan, '元');
  if (sameMoney(digits, exponent, money)) return 'equal';
  return new Big(toRoundedDecimal(money, exponent, decimals)).eq(digits) ? 'rounded' : 'differs';
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
