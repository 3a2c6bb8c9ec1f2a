import { CHINESE_NUMERALS, readChineseNumber, toDigits } from './chinese-number.ts';
import { toHalfWidth } from './half-width.ts';
import { readDigits, type WrittenDigits } from './read-digits.ts';
import type { NumberValue, ValueDoubt } from './value.ts';
import { findComparatorAfter, findComparatorBefore, type WrittenComparator } from './written-comparator.ts';
import { isUnit, readUnit, type WrittenUnit } from './written-unit.ts';

/** A number without the cell around it. */
export type PlainNumber = Omit<NumberValue, 'written'>;

/** Sign, digits with separators and letters for digits, and what follows. */
const NUMBER = /^(?<sign>[-+‐‑‒–—负])?\s*(?<run>\.?[\dOoIl](?:[\dOoIl.,，\s]*[\dOoIl])?)(?<rest>[\s\S]*)$/;

/** One digit, a fraction and an exponent with its sign, as a spreadsheet shows long numbers: `1.0E+05`. */
const SCIENTIFIC =
  /^(?<sign>[-+])?(?<whole>\d)(?:\.(?<fraction>\d{1,17}))?[eE](?<exponent>[-+]\d{1,2})(?<rest>(?![\dA-Za-z.])[\s\S]*)$/;

/** Dot before three digits, which a badly recognised comma gives as well. */
const DOT_BEFORE_THREE = /^[1-9]\d{0,2}(?:,\d{3})*\.\d{3}$/;

/**
 * Reads a text that is one number and nothing else: comparator, sign, digits, scale and unit. Undefined otherwise.
 * @param text Without invisible characters.
 */
export function readNumber(text: string): PlainNumber | undefined {
  const body = text.trim().replace(/[。；;，、\s]+$/, '');
  const halfWidth = toHalfWidth(body);
  const before = findComparatorBefore(halfWidth);
  const start = before ? skipSpaces(halfWidth, before.length) : 0;
  const inner = body.slice(start);
  const number = readSigned(inner) ?? readBracketed(inner) ?? readShare(inner) ?? readRate(inner);
  return number && before ? withComparator(number, before) : number;
}

/** A number with a sign or none, and its unit. */
function readSigned(text: string): PlainNumber | undefined {
  const money = /^(?:[¥￥]|人民币)\s*/.exec(text)?.[0] ?? '';
  const body = text.slice(money.length);
  const number = readScientific(body) ?? readDecimal(body);
  if (!number || money === '') return number;
  return number.unit === '' || number.unit === '元' ? { ...number, unit: '元' } : undefined;
}

function readDecimal(text: string): PlainNumber | undefined {
  const groups = NUMBER.exec(toHalfWidth(text))?.groups;
  const { sign = '', run = '', rest = '' } = groups ?? {};
  const digits = groups && !isLetterOfUnit(run, rest) ? readDigits(run) : undefined;
  if (!digits) return undefined;
  const signed = withSign(sign, digits);
  const from = text.slice(0, text.length - rest.length);
  const number = finish(signed, text.slice(text.length - rest.length), from !== signed.digits);
  if (!number || !DOT_BEFORE_THREE.test(run) || /[%‰]/.test(number.unit)) return number;
  return { ...number, doubts: withDoubt(number.doubts, 'ambiguous-sign') };
}

/** A letter at the end of the digits may begin a unit: `5l`, `10l/人`. */
function isLetterOfUnit(run: string, rest: string): boolean {
  return (
    (/[Il]$/.test(run) && /^\s*(?:$|[A-Za-z/])/.test(rest)) || (/[Oo]$/.test(run) && /^[A-Za-z]/.test(rest))
  );
}

function withSign(sign: string, { digits, doubts }: WrittenDigits): WrittenDigits {
  const isDash = /[‐‑‒–—]/.test(sign);
  const isNegative = sign !== '' && sign !== '+' && /[1-9]/.test(digits);
  return {
    digits: isNegative ? `-${digits}` : digits,
    doubts: isDash ? withDoubt(doubts, 'ambiguous-sign') : doubts,
  };
}

function readScientific(text: string): PlainNumber | undefined {
  const groups = SCIENTIFIC.exec(toHalfWidth(text))?.groups;
  if (!groups) return undefined;
  const { sign = '', whole = '', fraction = '', exponent = '', rest = '' } = groups;
  const point = whole.length + Number(exponent);
  const all = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(point, '0');
  const at = Math.max(1, point);
  const digits = `${all.slice(0, at)}${at < all.length ? `.${all.slice(at)}` : ''}`.replace(/^0+(?=\d)/, '');
  return finish(withSign(sign, { digits, doubts: [] }), text.slice(text.length - rest.length), true);
}

/** An amount in brackets is below zero in accounts, but may be a weight or an item's number. */
function readBracketed(text: string): PlainNumber | undefined {
  const match = /^[(（]([^()（）]*)[)）]([\s\S]*)$/.exec(text);
  const number =
    match && /^[\s\d０-９]/.test(match[1] ?? '')
      ? readSigned(`${match[1] ?? ''}${match[2] ?? ''}`)
      : undefined;
  if (!number || number.comparator !== undefined || !/[1-9]/.test(number.digits)) return undefined;
  return {
    ...number,
    digits: `-${number.digits}`,
    changed: true,
    doubts: withDoubt(number.doubts, 'ambiguous-sign'),
  };
}

/** 百分之九十, 百分之90, 千分之五. */
function readShare(text: string): PlainNumber | undefined {
  const match = new RegExp(`^([百千])分之\\s*([${CHINESE_NUMERALS}点]+|[\\d.]+)([\\s\\S]*)$`).exec(
    toHalfWidth(text),
  );
  if (!match) return undefined;
  const [, base = '', numeral = '', rest = ''] = match;
  const digits = /^[\d.]+$/.test(numeral) ? readDigits(numeral) : readNumeral(numeral);
  const number = digits ? finish(digits, rest, digits.digits !== numeral) : undefined;
  if (number?.unit !== '' || number.scale !== '') return undefined;
  return { ...number, unit: base === '百' ? '%' : '‰' };
}

function readNumeral(numeral: string): WrittenDigits | undefined {
  const [whole = '', fraction, ...more] = numeral.split('点');
  const value = whole === '百' ? 100 : readChineseNumber(whole);
  const decimals = fraction === undefined ? '' : toDigits(fraction);
  if (value === undefined || decimals === undefined || more.length > 0) return undefined;
  return { digits: decimals === '' ? value.toString() : `${value.toString()}.${decimals}`, doubts: [] };
}

/** What is given for each of something: 每亩300, 每年12次, 每人不超过4.5万元. Its unit is 每亩, 次/年, 元/人. */
function readRate(text: string): PlainNumber | undefined {
  const match = /^每((?:(?!每)\p{Script=Han}){1,3}?)(?=[\s\d０-９≥≤><＞＜=＝不至])([\s\S]+)$/u.exec(text);
  const [, one = '', rest = ''] = match ?? [];
  const number = match && isUnit(one) ? readNumber(rest) : undefined;
  if (!number || /[/%‰每]/.test(number.unit)) return undefined;
  return { ...number, unit: number.unit === '' ? `每${one}` : `${number.unit}/${one}` };
}

/** Puts digits together with what follows them: unit and comparator. */
function finish({ digits, doubts }: WrittenDigits, after: string, changed: boolean): PlainNumber | undefined {
  const rest = after.replace(/\s/g, '');
  const halfWidth = toHalfWidth(rest);
  const comparator = findComparatorAfter(halfWidth);
  const end = rest.length - (comparator?.length ?? 0);
  const unit: WrittenUnit | undefined = readUnit(rest.slice(0, end), halfWidth.slice(0, end));
  if (!unit) return undefined;
  const number: PlainNumber = { kind: 'number', digits, ...unit, changed, doubts };
  return comparator ? withComparator(number, comparator) : number;
}

/** Undefined when the number already has another comparator: `≤5以上`. */
function withComparator(
  number: PlainNumber,
  { comparator, isStrict }: WrittenComparator,
): PlainNumber | undefined {
  if (number.comparator !== undefined && number.comparator !== comparator) return undefined;
  return {
    ...number,
    comparator,
    doubts: isStrict ? withDoubt(number.doubts, 'ambiguous-sign') : number.doubts,
  };
}

function withDoubt(doubts: readonly ValueDoubt[], doubt: ValueDoubt): readonly ValueDoubt[] {
  return doubts.includes(doubt) ? doubts : [...doubts, doubt];
}

function skipSpaces(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}
