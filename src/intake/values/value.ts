import type { Comparator } from '../../vocabulary/evaluation.ts';

/** What makes a reader unsure of a value. */
export type ValueDoubt =
  /** A letter stands where a digit is expected: `2O21`, `l00`. */
  | 'letter-for-digit'
  /** Separators do not stand after every third digit: `23,86.88`. */
  | 'uneven-separators'
  /** A binary fraction of a spreadsheet was rounded: `0.0900000762939453`. */
  | 'float-noise'
  /** More than one number stands in the cell; the first was taken. */
  | 'several-numbers'
  /**
   * Dots, commas, spaces, a dash or brackets allow two readings: `1.234`, `1,23`, `23 866.88`, `—5`, `(5)`; or a
   * strict > or < was read as ≥ or ≤.
   */
  | 'ambiguous-sign';

/** A number that was written somewhere. Its magnitude is `digits` × `scale`, in `unit`; nothing is converted. */
export interface NumberValue {
  readonly kind: 'number';
  /** Plain decimal digits as a content file wants them: `-?\d+(\.\d+)?`, trailing zeros kept. */
  readonly digits: string;
  /** The Chinese multiplier that stands before the unit, if any: `1.2万亩` has 万. */
  readonly scale: '' | '千' | '万' | '百万' | '千万' | '亿' | '万亿';
  /** What is counted, as written and without the scale: `元`, `%`, `亩`, `元/人`, empty when none is written. */
  readonly unit: string;
  /** `≥`, 不少于, 以上 and the like. */
  readonly comparator?: Comparator;
  /** The cell's text as it was. */
  readonly written: string;
  /** Whether `digits` differ from the characters of `written` that they were read from. */
  readonly changed: boolean;
  readonly doubts: readonly ValueDoubt[];
}

/** A cell that holds no number. `none` is a word for nothing (无, 不涉及); `empty` is blank or a dash. */
export type WordValue =
  | { readonly kind: 'empty'; readonly written: string }
  | { readonly kind: 'none'; readonly written: string }
  | { readonly kind: 'words'; readonly written: string; readonly text: string };

/** What a cell says. */
export type ReadValue = NumberValue | WordValue;
