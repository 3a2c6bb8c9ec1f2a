import type { NumberValue } from './value.ts';

/** What stands after the digits of a value. */
export type WrittenUnit = Pick<NumberValue, 'scale' | 'unit'>;

const SCALES = ['万亿', '百万', '千万', '千', '万', '亿'] as const;

/** Names of units that begin with 千 or 百 and are one word. */
const ONE_WORD = /^(?:千[克米瓦伏卡焦帕安赫]|百分点)/;

/** Characters of numerals, of approximation and of sentences: what holds one counts nothing. */
const NO_UNIT =
  /[〇零○一二两三四五六七八九十百千万亿几数多余约近半兆前后底完达未已均共全以或和与至到比较增减优良差为是的在超不无等及每]|左右|上下|来|提升|上升|通过|合格|实施|开展|发生|落实|有效|正常|[年月日]起/;

/** Measure words that stand in brackets after another one: 台（套）. */
const SECOND = '[个次件人户台套项篇场批家条处座所名位辆份期册]';

const HAN = String.raw`[\p{Script=Han}]`;
const COUNTED = String.raw`${HAN}{1,8}(?:\(${SECOND}\))?`;
const LATIN =
  '(?:[kcmdμµn]?m[23²³]?|[kmμµ]?g|[kmM]?[tLl]|[kKMGT]B|[kMG]?W|kWh|[hs]|min|dB|ppm|Pa|kPa|MPa|kV|V|A|Hz|°C|℃|㎡|㎥|㎞|㎏|㎎|㎝|㎜|㏄)';
const PER = String.raw`(?:[/·](?:${HAN}{1,4}|${LATIN}))*`;
const UNIT = new RegExp(`^(?:(?:${COUNTED}|${LATIN})${PER}|[%‰]|/${HAN}{1,4}${PER})$`, 'u');

/** Years, months and days are followed by nothing but a share: 年度部门 is no unit. */
const TIME = /^(?:年度?|月份?|日|号)(?:\/|$)/;

/**
 * Takes what follows the digits of a value apart: 万亩 is 万 and 亩, 次/年 is 次/年. Undefined when it is no unit,
 * so that the whole is no plain number: 余家, 完成, 月18日. 元整 and 人民币 are 元.
 * @param text What follows, as written, without spaces.
 * @param halfWidth The same in half-width signs, character by character.
 */
export function readUnit(text: string, halfWidth: string): WrittenUnit | undefined {
  const bracketed = /^\((.+)\)$/.exec(halfWidth)?.[1];
  if (bracketed !== undefined) return readUnit(text.slice(1, -1), bracketed);
  const scale = ONE_WORD.test(halfWidth) ? '' : (SCALES.find((one) => halfWidth.startsWith(one)) ?? '');
  const name = halfWidth.slice(scale.length);
  if (name === '') return { scale, unit: '' };
  if (!isUnit(name)) return undefined;
  if (/^[%‰]$/.test(name)) return scale === '' ? { scale, unit: name } : undefined;
  if (/^(?:元(?:整|人民币)|人民币)$/.test(name)) return { scale, unit: '元' };
  return { scale, unit: text.slice(scale.length) };
}

/** Whether a half-width text without scale and spaces names what can be counted: 亩, 元/人, m². */
export function isUnit(name: string): boolean {
  if (!UNIT.test(name)) return false;
  if (/^[年月日号]/.test(name) && !TIME.test(name)) return false;
  return !NO_UNIT.test(name.replace(/^百分点|^个百分点/, '').replace(/^千(?=.)/, ''));
}
