import type { Comparator } from '../../vocabulary/evaluation.ts';

/** A comparator that stands before or after a number, and how many characters it takes. */
export interface WrittenComparator {
  readonly comparator: Comparator;
  /** It leaves the bound itself out (>, 超过), which the vocabulary cannot say. */
  readonly isStrict: boolean;
  readonly length: number;
}

const SIGNS_BEFORE: readonly (readonly [RegExp, Comparator, boolean])[] = [
  [/^(?:[≥⩾≧≮]|>\s*=|=\s*>)/, '>=', false],
  [/^(?:[≤⩽≦≯]|<\s*=|=\s*<)/, '<=', false],
  [/^>/, '>=', true],
  [/^</, '<=', true],
  [/^=+/, '=', false],
];

const WORDS_BEFORE: readonly (readonly [RegExp, Comparator, boolean])[] = [
  [/^(?:(?:大于|高于|多于)(?:或|或者)?等于|不得?(?:少于|低于|小于)|至少|最少|最低|达到|达)/, '>=', false],
  [/^(?:(?:小于|低于|少于)(?:或|或者)?等于|不得?(?:超过|高于|大于|多于)|至多|最多|控制在)/, '<=', false],
  [/^等于/, '=', false],
  [/^(?:大于|高于|多于|超过)/, '>=', true],
  [/^(?:小于|低于|少于)/, '<=', true],
];

const INCLUDED = String.raw`(?:\(含(?:本数)?\))?`;
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`${INCLUDED}[及或]?以上${INCLUDED}$`), '>='],
  [new RegExp(`${INCLUDED}[及或]?(?:以下|以内|之内)${INCLUDED}$`), '<='],
  [/(?<=[日天时钟秒月年周])内$/, '<='],
];

/** The comparator at the beginning of a half-width text, if any: ≥, 不少于, 达到. */
export function findComparatorBefore(text: string): WrittenComparator | undefined {
  for (const [pattern, comparator, isStrict] of [...SIGNS_BEFORE, ...WORDS_BEFORE]) {
    const match = pattern.exec(text);
    if (match) return { comparator, isStrict, length: match[0].length };
  }
  return undefined;
}

/** The comparator at the end of a half-width text, if any: 以上, 及以下, 以内. All of them count the bound itself. */
export function findComparatorAfter(text: string): WrittenComparator | undefined {
  for (const [pattern, comparator] of AFTER) {
    const match = pattern.exec(text);
    if (match) return { comparator, isStrict: false, length: match[0].length };
  }
  return undefined;
}
