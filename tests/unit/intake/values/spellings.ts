import fc from 'fast-check';
import type { Comparator } from '../../../../src/vocabulary/evaluation.ts';

/** A figure before anybody writes it. */
export interface Figure {
  readonly isNegative: boolean;
  /** Digits before the point, without needless zeros. */
  readonly whole: string;
  /** Digits after the point; none where empty. */
  readonly fraction: string;
  readonly scale: string;
  readonly unit: string;
}

const digit = fc.integer({ min: 0, max: 9 }).map(String);

/** Figures of at most eleven significant digits. */
export const figure: fc.Arbitrary<Figure> = fc.record({
  isNegative: fc.boolean(),
  whole: fc.oneof(
    fc.integer({ min: 0, max: 999 }).map(String),
    fc.integer({ min: 1000, max: 9_999_999 }).map(String),
  ),
  fraction: fc.array(digit, { maxLength: 4 }).map((digits) => digits.join('')),
  scale: fc.constantFrom('', '', '', '千', '万', '百万', '千万', '亿', '万亿'),
  unit: fc.constantFrom('', '元', '亩', '人次', '元/人', '个', '户'),
});

/** The figure's digits, as a content file has them. */
export function digitsOf({ isNegative, whole, fraction }: Figure): string {
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  return isNegative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** Writes the same signs in full width. */
export function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Commas after every third digit, from the point. */
export function toThrees(whole: string, comma = ','): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, comma);
}

/** How the digits of a figure may be written without harm. */
export const cleanSpelling: fc.Arbitrary<(figure: Figure) => string> = fc
  .record({
    comma: fc.constantFrom('', ',', '，'),
    minus: fc.constantFrom('-', '－', '−', '负'),
    isFullWidth: fc.boolean(),
    gap: fc.constantFrom('', ' ', '\u3000', '\u00a0', '\n'),
    around: fc.constantFrom('', ' ', '\n', '\u200b', '\t'),
    end: fc.constantFrom('', '。', '；'),
  })
  .map(
    ({ comma, minus, isFullWidth, gap, around, end }) =>
      ({ isNegative, whole, fraction, scale, unit }) => {
        const digits = `${comma === '' ? whole : toThrees(whole, comma)}${fraction === '' ? '' : `.${fraction}`}`;
        const body = isFullWidth ? toFullWidth(digits) : digits;
        return `${around}${isNegative ? minus : ''}${body}${gap}${scale}${unit}${end}${around}`;
      },
  );

/** Damage that print, scans and conversion do to a written figure. */
export const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.record({ at: fc.nat(30), sign: fc.constantFrom(' ', '\n', '\u3000', '  ') }).map(
    ({ at, sign }) =>
      (text: string) =>
        `${text.slice(0, at)}${sign}${text.slice(at)}`,
  ),
  fc.constantFrom('O', 'o').map((letter) => (text: string) => text.replaceAll('0', letter)),
  fc.constantFrom('l', 'I').map((letter) => (text: string) => text.replaceAll('1', letter)),
  fc.constant((text: string) => text.replace(/\.(?!\d{3}(?!\d))/, ',')),
  fc.constant((text: string) => text.replaceAll(',', '.')),
  fc.constant((text: string) => text.replaceAll(/[,，]/g, ' ')),
  fc.constant((text: string) => text.replaceAll(/[,，]/g, '、')),
  fc.constant((text: string) => text.replaceAll(',', ', ')),
  fc.constant((text: string) => text.replaceAll('.', '. ')),
  fc.constant((text: string) => text.replaceAll('-', '—')),
  fc.constant((text: string) => text.replace('.', '。')),
  fc.constant((text: string) => text.replace(/-?([\d.,]+)/, '($1)')),
);

/** A comparator as it is written, before or after the figure, and what it means. */
export const comparison: fc.Arbitrary<readonly [before: string, after: string, comparator: Comparator]> =
  fc.constantFrom<readonly [string, string, Comparator]>(
    ['≥', '', '>='],
    ['>=', '', '>='],
    ['＞＝', '', '>='],
    ['&ge;', '', '>='],
    ['≥ ', '', '>='],
    ['不少于', '', '>='],
    ['不低于', '', '>='],
    ['达到', '', '>='],
    ['至少', '', '>='],
    ['', '以上', '>='],
    ['', '及以上', '>='],
    ['不低于', '以上', '>='],
    ['≤', '', '<='],
    ['<=', '', '<='],
    ['&le;', '', '<='],
    ['不超过', '', '<='],
    ['不高于', '', '<='],
    ['', '以下', '<='],
    ['', '以内', '<='],
    ['控制在', '以内', '<='],
    ['=', '', '='],
    ['＝', '', '='],
    ['等于', '', '='],
  );

/** Texts made of what numbers, units, dates and headings are made of. */
export const biased: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...Array.from('0123456789'),
      ...Array.from('０１２９．，％－（）＋＝＜＞＄'),
      ...Array.from('.,，、。；:：-−–—_/\\()（）〔〕[]+=<>≥≤%‰￥$&;*~…·|'),
      ...Array.from(
        '一二三十百千万亿零〇两点分之负第章节部年月日号度元人次个亩户每约近余以上下内不少于超过达到无未',
      ),
      ...Array.from('①⑨⒈⑴㈠½²㎡OolIeEx'),
      ...[' ', '\t', '\n', '\u3000', '\u00a0', '\u200b', '\ufeff', '\ud800', '𝟙', '٣'],
      ...[
        '万元',
        '单位：',
        '金额单位',
        '百分之',
        '2021',
        '2022年',
        '&ge;',
        '1,234',
        '12.50',
        'PAGEREF _Toc',
        '附表',
        'E+05',
      ],
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
