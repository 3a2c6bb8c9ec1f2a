import { decimalOf, groupedText, wideText } from '../amounts.ts';
import type { Draws } from '../draws.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { scanNumber, scanPages } from '../scan/scan.ts';
import type { NewQuery } from './golden-query.ts';
import { exact } from './phrases.ts';
import { drawPage, drawProse, drawQueries, piecesIn } from './sampling.ts';

/** Numbers in sentences: with decimals, in per cent, of documents, dates. */
const PATTERNS = {
  zh: [
    /\d+\.\d{2}(?=万元)/g,
    /\d+\.\d{1,2}%/g,
    /\p{Script=Han}{3}〔\d{4}〕\d+号/gu,
    /\d{4}年\d+月\d+日|\d{4}-\d{2}-\d{2}/g,
  ],
  en: [
    /\d+\.\d{4}(?= million)/g,
    /\d+\.\d{1,2}%/g,
    /\d{1,2} [A-Z][a-z]+ \d{4}/g,
    /\d{1,3}(?:,\d{3})+(?= yuan)/g,
  ],
} as const;

/** Numbers as they are written somewhere, and in other notations. */
export function numberQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const patterns = PATTERNS[corpus.locale];
  return drawQueries(`number-${corpus.locale}`, count, (draws, found) => {
    const [number] = draws.sample(piecesIn(drawProse(corpus, draws), patterns[found % patterns.length]!), 1);
    if (number === undefined || !isWhole(corpus, number)) return undefined;
    if (!/^\d+(?:[.,]\d+)*%?$/.test(number))
      return exact(corpus, number.includes(' ') ? `"${number}"` : number);
    const notations = notationsOf(number);
    const written = notations[Math.floor(found / patterns.length) % notations.length]!;
    const apart = written.includes(' ');
    return apart && !isNowhereElse(corpus, number) ? undefined : exact(corpus, written);
  });
}

/** Negative numbers, cells of tables and marks of documents, as they are printed. */
export function printedNumberQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries(`printed-${corpus.locale}`, count, (draws, found) => {
    const cells = drawPage(corpus, draws).sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    const pattern = found % 2 === 0 ? /^[\d,]+\.\d+$/ : /^[A-Z]{3}-\d{4}\/\d{4}-\d{5}$|^-\d+\.\d+%$/;
    const [text] = draws.sample(
      cells.filter((cell) => pattern.test(cell) && cell.length > 5),
      1,
    );
    return text !== undefined && isWhole(corpus, text) ? exact(corpus, text) : undefined;
  });
}

/** Ways to write a number: as it is, parted thousands, full width, other noughts at the end, a space before the sign. */
function notationsOf(number: string): readonly string[] {
  const plain = number.replaceAll(',', '');
  const [digits = '', percent = ''] = plain.split(/(?=%)/);
  return [
    percent === '' ? groupedText(digits) : `${digits} %`,
    wideText(plain),
    otherNoughts(digits) + percent,
    plain,
    percent === '' ? wideText(groupedText(digits)) : `${digits} ％`,
  ];
}

/** A decimal with one decimal instead of two, or two instead of one, of the same value. */
function otherNoughts(decimal: string): string {
  if (/\.\d0$/.test(decimal)) return decimal.slice(0, -1);
  return /\.\d$/.test(decimal) ? `${decimal}0` : decimal;
}

/** Whether a number is nowhere only a part of a longer one, so that both ways of looking for it agree. */
function isWhole(corpus: FoldedCorpus, number: string): boolean {
  return scanNumber(corpus, number).length === scanPages(corpus, `"${number}"`).length;
}

/** Whether a number stands with its sign only, so that it does not matter whether the sign is parted from it. */
function isNowhereElse(corpus: FoldedCorpus, number: string): boolean {
  const [bare = ''] = number.split('%');
  return isWhole(corpus, bare) && scanPages(corpus, number).length === scanPages(corpus, bare).length;
}

/** An amount in hundreds of yuan in other ways than a page that has it in 万元 or millions writes it. */
export function otherUnits(steps: number, locale: FoldedCorpus['locale'], draws: Draws): string {
  const yuan = `${steps * 100}`;
  if (locale === 'zh') {
    return draws.pick([
      `${yuan}元`,
      `${groupedText(yuan)}元`,
      `${groupedText(yuan)} 元`,
      `${groupedText(`${yuan}.00`)}元`,
      `${shortDecimal(steps, 6)}亿元`,
    ]);
  }
  const million = shortDecimal(steps, 4);
  return draws.pick([
    `${groupedText(yuan)} yuan`,
    `${yuan} yuan`,
    `CNY ${groupedText(yuan)}`,
    `${million} million yuan`,
    `CNY ${million} million`,
  ]);
}

function shortDecimal(steps: number, decimals: number): string {
  return decimalOf(steps, decimals).replace(/\.?0+$/, '');
}
