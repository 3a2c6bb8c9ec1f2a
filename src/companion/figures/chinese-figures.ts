import { DIGITS, toHalfWidth, toPlainDecimal, type FigureReader } from './figure.ts';

const SCALES: Readonly<Record<string, number>> = {
  '': 0,
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};

const FIGURE = new RegExp(
  `(?<digits>${DIGITS})\\s*(?<scale>万亿|千万|百万|[万亿]|千(?![米瓦克伏赫])|百(?!分))?`,
  'g',
);

const NUMERALS = '一二三四五六七八九';
const NUMERAL =
  /(?<tens>[一二三四五六七八九]?)(?<ten>十)(?<ones>[一二三四五六七八九]?)|(?<one>[零一二两三四五六七八九])(?<tenths>成)?|(?<![\d百千])(?<unit>[百千万])/g;

/** 中文：数字连同其后的千、万、亿；另认一至九十九的汉字数，几成，以及单独作单位的百、千、万（万元产值）。 */
export const readChineseFigures: FigureReader = (text) => {
  const plain = toHalfWidth(text);
  return {
    figures: [...plain.matchAll(FIGURE)].map(({ 0: written, groups }) => ({
      written: written.trim(),
      values: [toPlainDecimal(groups?.digits ?? '0', SCALES[groups?.scale ?? ''] ?? 0)],
    })),
    worded: [...plain.matchAll(NUMERAL)].map(({ groups }) => String(numeralOf(groups ?? {}))),
  };
};

function numeralOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { tens, ten, ones, one, tenths, unit } = groups;
  if (unit !== undefined) return 10 ** (SCALES[unit] ?? 0);
  if (tenths !== undefined) return digitOf(one) * 10;
  if (ten === undefined) return one === '两' ? 2 : digitOf(one);
  return (tens ? digitOf(tens) : 1) * 10 + digitOf(ones);
}

function digitOf(numeral: string | undefined): number {
  return numeral ? NUMERALS.indexOf(numeral) + 1 : 0;
}
