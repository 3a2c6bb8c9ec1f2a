import { readChineseNumber } from './chinese-number.ts';
import { toHalfWidth, withoutInvisible } from './half-width.ts';
import { tidyText } from './tidy-text.ts';

/** The number at the head of a heading or of an item, and what follows it. */
export interface WrittenHeading {
  /** Depth that the style of the number has in official documents: 1 一、 (第一部分, 第一章), 2 （一） (第一节), 3 1. 4 （1） 5 ①. */
  readonly depth: 1 | 2 | 3 | 4 | 5;
  /** The number as it is written, with its signs and without spaces. */
  readonly marker: string;
  /** The number, from 1. */
  readonly ordinal: number;
  /** The words after it, tidied; empty when there are none. */
  readonly title: string;
}

/** 一 to 九十九; a dash alone is what some print for 一. */
const CHINESE = String.raw`(?<chinese>[一二三四五六七八九]?\s*十\s*[一二三四五六七八九]?|[一二三四五六七八九]|[-—－―](?=\s*[、)）]))`;
const ARABIC = String.raw`(?<arabic>[1-9]\d?)`;
const DOT = String.raw`(?:\s*[、.．])`;

/** A dot between two digits is that of a decimal, a date or a sub-section; but a year may follow it: 1.2021年. */
const NOT_DECIMAL = String.raw`(?!\s*\d)|(?=\s*20\d\d\s*年)`;

const STYLES: readonly (readonly [WrittenHeading['depth'], RegExp])[] = [
  [1, new RegExp(String.raw`^第\s*${CHINESE}\s*(?:部\s*分|章)[、：:.．]?`)],
  [2, new RegExp(String.raw`^第\s*${CHINESE}\s*节[、：:.．]?`)],
  [1, new RegExp(`^${CHINESE}${DOT}`)],
  [2, new RegExp(String.raw`^[(（〔\[【]?\s*${CHINESE}\s*[)）〕\]】]${DOT}?`)],
  [4, new RegExp(String.raw`^[(（]?\s*${ARABIC}\s*[)）]${DOT}?`)],
  [3, new RegExp(String.raw`^${ARABIC}\s*(?:、|[.．](?:${NOT_DECIMAL}))`)],
];

/** After a number and 、, a second number of the same list: 一、二级指标, `1、2、3`. */
const LISTED = /^\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[、和及至级季号]/;

const SIGNS: readonly (readonly [WrittenHeading['depth'], first: number, last: number])[] = [
  [2, 0x3220, 0x3229],
  [3, 0x2488, 0x249b],
  [4, 0x2474, 0x2487],
  [5, 0x2460, 0x2473],
];

/**
 * Reads the number at the head of a line: 一、 （一） 1. （1） ① 第一部分 and their variants in spaces, brackets and
 * width, up to ninety-nine; also when the opening bracket is lost (一）). Sentences that begin so are read as well:
 * whether the line is a heading is for its place to say. Undefined for decimals, dates and sub-numbers (1.5, 2021.5.18).
 */
export function readHeading(text: string): WrittenHeading | undefined {
  const visible = withoutInvisible(text).trim();
  const halfWidth = toHalfWidth(visible).replace(/\n/g, ' ');
  for (const [depth, style] of STYLES) {
    const match = style.exec(halfWidth);
    if (!match) continue;
    const ordinal = toOrdinal(match.groups);
    if (ordinal === undefined) continue;
    const isList = match[0].endsWith('、') && LISTED.test(halfWidth.slice(match[0].length));
    return isList ? undefined : toHeading(depth, visible, match[0].length, ordinal);
  }
  return readOneSign(visible);
}

/** Numbers that are one character: ① ⑴ ⒈ ㈠. */
function readOneSign(text: string): WrittenHeading | undefined {
  const code = text.codePointAt(0) ?? 0;
  const found = SIGNS.find(([, first, last]) => code >= first && code <= last);
  if (!found) return undefined;
  const [depth, first] = found;
  return toHeading(depth, text, /^.[、.．]?/u.exec(text)?.[0].length ?? 1, code - first + 1);
}

function toHeading(
  depth: WrittenHeading['depth'],
  text: string,
  length: number,
  ordinal: number,
): WrittenHeading {
  return {
    depth,
    marker: text.slice(0, length).replace(/\s/g, ''),
    ordinal,
    title: tidyText(text.slice(length)),
  };
}

function toOrdinal(groups: Readonly<Record<string, string>> | undefined): number | undefined {
  const arabic = groups?.['arabic']?.replace(/\s/g, '');
  if (arabic !== undefined) return Number(arabic);
  const chinese = groups?.['chinese']?.replace(/\s/g, '') ?? '';
  return /^[-—－―]$/.test(chinese) ? 1 : readChineseNumber(chinese);
}

/** Parts without a number that a table of contents lists. */
const LISTED_NAME = /^(?:附\s*[件表录图]|前\s*言|引\s*言|摘\s*要|目\s*录|后\s*记|结\s*语|[第])/;

const PAGE = String.raw`[-–—(（]?\s*\d{1,3}\s*[-–—)）]?`;
/** Of longer ones the end is enough. */
const LONGEST_LEADER = 200;

const LEADER = new RegExp(String.raw`\S\s*(?:(?:[.．·•﹒…‥_]\s?){2,}|[-–—─]{4,}|…)\s*${PAGE}$`);
const WIDE_SPACE = new RegExp(String.raw`\S(?:\t\s*| {2,}|\u3000{2,})${PAGE}$`);

/**
 * Whether a line belongs to a table of contents: it ends in dots and a page number, or is numbered or named like a
 * part and ends in a tab or wide space and a page number, or still holds a word processor's field code. Takes the
 * line as it was, since tidying it drops the space before the page.
 */
export function isContentsLine(text: string): boolean {
  const line = withoutInvisible(text).trim().split('\t').map(toHalfWidth).join('\t');
  if (/\bPAGEREF\s+_Toc\d+/.test(line)) return true;
  const end = line.slice(-LONGEST_LEADER);
  if (LEADER.test(end)) return /\p{L}/u.test(line);
  return WIDE_SPACE.test(end) && (LISTED_NAME.test(line) || readHeading(line) !== undefined);
}
