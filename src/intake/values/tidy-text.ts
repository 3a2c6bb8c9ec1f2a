import { withoutInvisible } from './half-width.ts';

/** Han characters, kana, and the full-width signs and brackets of Chinese print. */
const WIDE = String.raw`\p{Script=Han}\u3001-\u303f\u3040-\u30ff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;

/** Full-width signs and brackets alone: no space belongs beside them, whatever the neighbour. */
const WIDE_SIGNS = String.raw`\u3001-\u3003\u3008-\u301b\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;

/** Digits, and signs that belong to digits. */
const DIGITS = '0-9０-９%‰';

/** Signs that Chinese and Latin print share. */
const SHARED = '“”‘’…—·';

const DROPPED = new RegExp(
  [
    `(?<=[${WIDE}]) (?=[${WIDE}${DIGITS}${SHARED}])`,
    `(?<=[${DIGITS}${SHARED}]) (?=[${WIDE}])`,
    `(?<=[${WIDE_SIGNS}]) | (?=[${WIDE_SIGNS}])`,
    '(?<=[0-9０-９]) (?=[%‰％])',
  ].join('|'),
  'gu',
);

/** An amount in groups of three with a space beside a comma. */
const SPACED_AT_COMMA =
  /(?<![\d.,])[1-9]\d{0,2}(?: ?, ?\d{3}){1,6}(?!\d)(?:(?<decimals> ?\. ?\d{1,2})(?![\d.]))?(?<unit> ?(?:[万亿]?元|%))?/g;

/** An amount with a space beside its decimal point. */
const SPACED_AT_POINT =
  /(?<![\d.,])(?:\d{3,15}|[1-9]\d{0,2}(?:,\d{3}){1,6})(?: \.|\. )\d{1,2}(?= ?(?:[万亿]?元|[%％]))/g;

/**
 * Takes out the spaces and line breaks that page layout leaves inside words and numbers: between Chinese characters,
 * between them and digits, beside Chinese punctuation, before a per cent sign, and one beside a separator of an amount
 * whose groups of three, decimals and unit show that it is one number. Spaces between Latin words stay, as one plain
 * space each; so do those between two numbers, `23 866.88` among them, which may be two. Tabs stay: they part a
 * title from its page and a label from its value. Nothing but spaces and invisible characters is taken out, and
 * full-width signs stay as they are.
 */
export function tidyText(text: string): string {
  return withoutInvisible(text)
    .trim()
    .replace(/\s+/g, (gap) => (gap.includes('\t') ? '\t' : ' '))
    .replace(DROPPED, '')
    .replace(SPACED_AT_COMMA, (amount, decimals?: string, unit?: string) => {
      const spaces = amount.replace(unit ?? '', '').split(' ').length - 1;
      const isOne =
        spaces === 1 && (amount.split(',').length > 2 || (decimals !== undefined && unit !== undefined));
      return isOne ? amount.replaceAll(' ', '') : amount;
    })
    .replace(SPACED_AT_POINT, (amount) => amount.replaceAll(' ', ''));
}
