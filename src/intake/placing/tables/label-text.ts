import { readWrittenMoneyUnit, type WrittenMoneyUnit } from '../../values/read-money-unit.ts';

/** What a header or a label says, taken apart. */
export interface LabelText {
  /** Its words, without spaces, quotation marks, years, units and the letters of a formula. */
  readonly words: string;
  /** The unit of money that it names. */
  readonly unit?: WrittenMoneyUnit;
  /** It says that its figures are per cent. */
  readonly percent: boolean;
  /** The year that it names. */
  readonly year?: number;
  /** It speaks of the year before (上年, 去年). */
  readonly lastYear: boolean;
}

const UNIT = String.raw`(?:人民币)?(?:[千百]?万?元|千万元|亿元|%|人|名|分|个|辆)`;

/** `(万元)`, `(单位:元)`, `[万元]`, or a unit at the end. */
const UNIT_NOTE = new RegExp(
  String.raw`[([](?:(?:金额|计量)?单位[::]?)?${UNIT}[)\]]|[,、:]?(?:金额)?单位[::]${UNIT}|[千百]?(?:万|亿)元$`,
  'g',
);

/** Letters and numbers by which a form refers to its columns: `(A)`, `(B/A)`, `(3)=(1)+(2)`. */
const FORMULA = /\((?:[A-Z]|\d{1,2})(?:[-+*/×÷=](?:[A-Z]|\d{1,3}%?))*\)(?:=[-+*/×÷()\dA-Z%]+)?/g;

/** The same in circled numbers, which would otherwise become plain ones: `③=①/②`. */
const CIRCLED = /[①-⑳](?:\s*[-+*/×÷=＋－＝／]\s*[①-⑳])*/g;

const YEAR = /((?:19|20)\d{2})(?:年度?|-(?=\p{Script=Han}))/u;

/** No label is longer; of a sentence its beginning is enough to see that it is none. */
const LONGEST = 400;

/** Takes a header or a label apart. */
export function toLabelText(written: string): LabelText {
  const text = written.slice(0, LONGEST);
  const plain = text
    .replace(CIRCLED, '')
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff“”"'‘’「」*]+/g, '');
  const notes = plain.match(UNIT_NOTE) ?? [];
  const year = YEAR.exec(plain)?.[1];
  const unit = readWrittenMoneyUnit(text);
  const words = plain
    .replace(UNIT_NOTE, '')
    .replace(FORMULA, '')
    .replace(YEAR, '')
    .replace(/^(?:本年度?|当年)(?=.)/, '')
    .replace(/^[:：]+|[:：]+$/g, '');
  return {
    words: words.replace(/^(?:上年度?|去年)(?=.)/, ''),
    ...(unit === undefined ? {} : { unit }),
    percent: notes.some((note) => note.includes('%')),
    ...(year === undefined ? {} : { year: Number(year) }),
    lastYear: /^(?:上年度?|去年)(?=.)/.test(words),
  };
}
