import Big from 'big.js';
import type { NumberValue } from '../../values/value.ts';

/** Unit of an indicator's numbers: 万亩 is 10⁴ of 亩. */
interface Unit {
  readonly exponent: number;
  readonly name: string;
}

const EXPONENTS: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};

/** The unit that a number names itself, with its scale; empty when it names none. */
export function unitOf({ scale, unit }: NumberValue): string {
  return `${scale}${unit}`;
}

/** The digits of a number in a unit, exactly; undefined when it counts something else. */
export function inUnit(value: NumberValue, unit: string): string | undefined {
  const own = toUnit(unitOf(value));
  const wanted = toUnit(unit);
  if (own.name !== wanted.name) return undefined;
  const exponent = own.exponent - wanted.exponent;
  return exponent === 0 ? value.digits : new Big(value.digits).times(new Big(`1e${exponent}`)).toFixed();
}

function toUnit(text: string): Unit {
  const scale = /^(?:万亿|百万|千万|万|亿|千(?![克米瓦伏卡焦帕安赫人]))/.exec(text)?.[0] ?? '';
  return { exponent: EXPONENTS[scale] ?? 0, name: text.slice(scale.length) };
}
