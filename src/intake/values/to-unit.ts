import Big from 'big.js';
import { UNIT_EXPONENT, type MoneyUnit } from '../../vocabulary/money-units.ts';
import type { WrittenMoneyUnit } from './read-money-unit.ts';
import type { NumberValue } from './value.ts';

/** Power of ten of a scale. */
const SCALE_EXPONENT: Readonly<Record<NumberValue['scale'], number>> = {
  '': 0,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};

/**
 * The digits of an amount of money in a unit, exactly; as they stand when the unit is the same, so that trailing
 * zeros stay. Undefined when the value is of something else (元/人, 美元), or when no unit is written in it and
 * none is given.
 * @param given Unit that a header or a note gives to values without one. A value with a scale alone (2.6亿) is in
 * 元 where 元 is given; where 万元 is given, it has two readings and the result is undefined.
 */
export function toUnit(value: NumberValue, unit: MoneyUnit, given?: WrittenMoneyUnit): string | undefined {
  const scale = findScale(value, given);
  if (scale === undefined) return undefined;
  const exponent = SCALE_EXPONENT[scale] - UNIT_EXPONENT[unit];
  return exponent === 0 ? value.digits : new Big(value.digits).times(new Big(`1e${exponent}`)).toFixed();
}

function findScale(
  { scale, unit }: NumberValue,
  given: WrittenMoneyUnit | undefined,
): NumberValue['scale'] | undefined {
  if (unit === '元') return scale;
  if (unit !== '' || !given) return undefined;
  if (scale === '') return given.scale;
  return given.scale === '' ? scale : undefined;
}
