import { CHINESE_DIGITS, readChineseNumber, toDigits } from './chinese-number.ts';
import { toHalfWidth, withoutInvisible } from './half-width.ts';

/** A day that was written somewhere. */
export interface WrittenDate {
  /** `2022-05-18`. */
  readonly iso: string;
  /** The date as it was written, without what stands around it. */
  readonly written: string;
  /** A 年, 月 or 日 was missing, and one reading only gives a day. */
  readonly repaired: boolean;
}

const YEAR = String.raw`(?:1\s*9|2\s*0)\s*\d\s*\d`;
const YEAR_WORDS = `[一二][${CHINESE_DIGITS}OＯo]{3}`;
const PART = String.raw`\d\s*\d?|[一二三四五六七八九十〇零○]{1,3}|元`;

const FORMS: readonly RegExp[] = [
  // 2022年5月18日, 二〇二二年五月十八日
  new RegExp(
    String.raw`(?<![\d${CHINESE_DIGITS}])(?<year>${YEAR}|${YEAR_WORDS})\s*年\s*(?<month>${PART})\s*月\s*(?<day>${PART})\s*[日号]`,
    'g',
  ),
  // 2022-5-18, 2022/05/18, 2022.5.18
  /(?<!\d[-‐‑‒–—/.\s]?)(?<year>(?:19|20)\d\d)\s*(?<sign>[-‐‑‒–—/.])\s*(?<month>\d{1,2})\s*\k<sign>\s*(?<day>\d{1,2})(?![-‐‑‒–—/.]?\d)/g,
  // 20220518
  /(?<!\d|\d[.,])(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d|[.,]\d|[年月日号])/g,
];

/** A date that lost signs: 2024926, 20225月18日, 2022年518日, 2013421日. */
const DAMAGED =
  /(?<!\d|\d[.,])(?<year>(?:19|20)\d\d)\s*年?\s*(?<rest>\d{1,2}\s*月\s*\d{1,2}|\d{3,4})\s*[日号]?(?!\d|[.,]\d|月)/g;

/** Years that are not the end of a span, with what may follow them: 年度, 年 of no day or month, nothing that counts. */
const YEARS: readonly RegExp[] = [
  '年度(?![-—~至到]\\d)',
  `年(?!度|[-—~至到]\\d|[\\d一二三四五六七八九十]{1,3}月)`,
  `(?![\\d.,%年〇一二三四五六七八九十百千万亿元名人个次]|[-/.~—至]\\d|[〕\\]】]?第?\\d*号|[〕\\]】]\\d)`,
].map(
  (after) =>
    new RegExp(`(?<![\\d.,${CHINESE_DIGITS}]|\\d年?[-—~至])((?:19|20)\\d\\d|${YEAR_WORDS})${after}`, 'g'),
);

/** What may follow a date: the day of the week, a time of day without a zone, closing signs. */
const AFTER =
  /^(?:\s*[(（]?星期[一二三四五六日天])?(?:[T\s]\s*\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)?[\s。．.；;，,、)）\]】”"]*$/;

/** A label, a date and a time of day are shorter. */
const LONGEST_LINE = 120;

const BEFORE = /^[^\d０-９]{0,30}$/;

/**
 * Reads the one day that a text gives, alone or after a label: 2022 年 05 月 18 日, 填报日期：2022-5-18,
 * 二〇二二年五月十八日. A date that lost a 年 or 月 is read when one reading only gives a day. Undefined for
 * impossible days, for a year or month alone, for several days, and when words follow (2021年12月31日前完成).
 */
export function readDate(text: string): WrittenDate | undefined {
  const visible = withoutInvisible(text).trim();
  if (visible.length > LONGEST_LINE) return undefined;
  const halfWidth = toHalfWidth(visible).replace(/\n/g, ' ');
  for (const form of FORMS) {
    const [match, ...more] = halfWidth.matchAll(form);
    if (!match) continue;
    const iso = more.length === 0 && isAlone(halfWidth, match) ? toIso(match.groups) : undefined;
    return iso === undefined ? undefined : { iso, written: cut(visible, match), repaired: false };
  }
  return readDamaged(visible, halfWidth);
}

/**
 * The year that a report's title or cover names: 2021年度, ２０２１ 年, 二〇二一年度, （评价年度：2024）. A year with 年度
 * goes before one with 年 and that before a bare one. Undefined when none or several are named; the year of a
 * document's number (〔2020〕10号) and of a day or month is not that of a report.
 */
export function readYear(text: string): number | undefined {
  const compact = toHalfWidth(withoutInvisible(text)).replace(/\s/g, '');
  for (const pattern of YEARS) {
    const years = new Set([...compact.matchAll(pattern)].map(([, written = '']) => toYear(written)));
    const [only, ...more] = years;
    if (only !== undefined) return more.length === 0 ? only : undefined;
  }
  return undefined;
}

function readDamaged(visible: string, halfWidth: string): WrittenDate | undefined {
  const [match, ...more] = halfWidth.matchAll(DAMAGED);
  if (!match || more.length > 0 || !isAlone(halfWidth, match)) return undefined;
  const { year = '', rest = '' } = match.groups ?? {};
  const days = splits(rest.replace(/\s/g, '')).flatMap(([month, day]) => toIso({ year, month, day }) ?? []);
  const [iso, ...others] = new Set(days);
  if (iso === undefined || others.length > 0) return undefined;
  return { iso, written: cut(visible, match), repaired: true };
}

/** Month and day in every way that three or four digits allow, or as a 月 between them says. */
function splits(rest: string): readonly (readonly [string, string])[] {
  const [month, day] = rest.split('月');
  if (month !== undefined && day !== undefined) return [[month, day]];
  return (rest.length === 3 ? [1, 2] : [2]).map((at) => [rest.slice(0, at), rest.slice(at)] as const);
}

function isAlone(text: string, match: RegExpExecArray): boolean {
  return BEFORE.test(text.slice(0, match.index)) && AFTER.test(text.slice(match.index + match[0].length));
}

function cut(text: string, match: RegExpExecArray): string {
  return text.slice(match.index, match.index + match[0].length).trim();
}

/** Undefined when there is no such day between 1900 and 2099. */
function toIso(parts: Readonly<Record<string, string>> | undefined): string | undefined {
  const year = toYear(parts?.['year'] ?? '');
  const month = toPart(parts?.['month'] ?? '');
  const day = toPart(parts?.['day'] ?? '');
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function toYear(written: string): number | undefined {
  const compact = written.replace(/\s/g, '').replace(/[OＯo]/g, '〇');
  const year = Number(/^\d+$/.test(compact) ? compact : toDigits(compact));
  return year >= 1900 && year <= 2099 ? year : undefined;
}

function toPart(written: string): number | undefined {
  const compact = written.replace(/\s/g, '');
  if (compact === '元') return 1;
  return /^\d+$/.test(compact) ? Number(compact) : readChineseNumber(compact);
}

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
