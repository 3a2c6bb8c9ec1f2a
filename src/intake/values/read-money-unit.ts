import type { MoneyUnit } from '../../vocabulary/money-units.ts';
import { MONEY_UNITS } from '../../vocabulary/money-units.ts';
import { toHalfWidth, withoutInvisible } from './half-width.ts';
import type { NumberValue } from './value.ts';

/** A unit of money as it is written: 百万元 has the scale 百万. */
export interface WrittenMoneyUnit {
  readonly scale: NumberValue['scale'];
  readonly unit: '元';
}

const SCALES = [
  '',
  '千',
  '万',
  '百万',
  '千万',
  '亿',
  '万亿',
] as const satisfies readonly NumberValue['scale'][];

/** Longer texts are neither a note nor a header. */
const LONGEST_NOTE = 400;

const UNIT = '(?<scale>[十百千万亿]{0,3})元';

/** What may follow the unit: not 元谋县, not 元/人, but another unit, 万元/元. */
const END = String.raw`(?:整|人民币)?(?![\p{L}\p{N}]|/(?![十百千万亿]*元(?!\p{L})))`;

/** Where a text names the unit of its amounts. */
const PLACES: readonly RegExp[] = [
  // 金额单位：万元, 单位为人民币元, 单位（万元）
  new RegExp(String.raw`(?:单位|金额|币种)(?:[:：]|为|是)?[(（]?(?:人民币)?[:：/]?${UNIT}${END}`, 'gu'),
  // 年初预算（万元）, （单位：元，%）
  new RegExp(String.raw`[(（\[【](?:单位[:：])?(?:人民币)?${UNIT}${END}`, 'gu'),
  // 年初预算/万元, 预算数, 万元
  new RegExp(String.raw`(?<=\p{Script=Han}[)）]?[/,，、|])${UNIT}(?=[)）\]】]?(?:\s|$))`, 'gu'),
  // 以万元为单位
  new RegExp(String.raw`以(?:人民币)?${UNIT}(?=为单位)`, 'gu'),
  // 万元
  new RegExp(String.raw`^(?:人民币)?${UNIT}$`, 'gu'),
  // 年初预算数万元, a header whose line break was lost
  new RegExp(String.raw`^[\p{Script=Han}“”、]{1,12}?(?<scale>[十百千万亿]{1,3})元$`, 'gu'),
];

/**
 * The unit of money that a table's note or a column's header names: 金额单位：万元, 年初预算（万元）. Undefined when
 * none is named, when several different ones are, and when it is none of {@link MONEY_UNITS} (千元, 元/人, 美元).
 */
export function readMoneyUnit(text: string): MoneyUnit | undefined {
  const written = readWrittenMoneyUnit(text);
  return MONEY_UNITS.find((unit) => written && unit === `${written.scale}${written.unit}`);
}

/** Like {@link readMoneyUnit}, also for 千元, 百万元 and the like. */
export function readWrittenMoneyUnit(text: string): WrittenMoneyUnit | undefined {
  if (text.length > LONGEST_NOTE) return undefined;
  const compact = toHalfWidth(withoutInvisible(text).trim()).replace(/(?<!元)\s+/g, '');
  const named = new Set(
    PLACES.flatMap((place) => [...compact.matchAll(place)].map((match) => match.groups?.['scale'] ?? '')),
  );
  const [only, ...more] = named;
  const scale = SCALES.find((one) => one === only);
  return scale === undefined || more.length > 0 ? undefined : { scale, unit: '元' };
}
