import type { Comparator } from '../../../src/vocabulary/evaluation.ts';
import type { PrintOptions } from './print-options.ts';

/** Comparators as forms print them. */
export const SIGNS: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '=',
  qualitative: '定性',
};

const WORDS: Readonly<Record<Comparator, string>> = {
  '>=': '不少于',
  '<=': '不超过',
  '=': '等于',
  qualitative: '',
};

const WORDS_AFTER: Readonly<Record<Comparator, string>> = {
  '>=': '及以上',
  '<=': '及以下',
  '=': '',
  qualitative: '',
};

/** A target with its comparator in the same cell: `≥95%`, `不少于17公里`, `17公里及以上`. */
export function printComparator(
  comparator: Comparator,
  target: string,
  style: PrintOptions['comparators'],
): string {
  if (style === 'signs') return SIGNS[comparator] + target;
  if (style === 'reach') return `达到${target}`;
  if (style === 'words') return WORDS[comparator] + target;
  return comparator === '=' ? `=${target}` : target + WORDS_AFTER[comparator];
}
