import { withoutFloatNoise } from './float-noise.ts';
import type { ValueDoubt } from './value.ts';

/** A run of digits that was read. */
export interface WrittenDigits {
  /** Plain decimal digits without sign and without needless leading zeros. */
  readonly digits: string;
  readonly doubts: readonly ValueDoubt[];
}

/** Letters that stand for a digit in a badly recognised scan. */
const LETTERS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };

const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
const IN_THREES = /^[1-9]\d{0,2}(?:[,，]\d{3})+(?:\.\d+)?$/;
/** A full-width comma rather parts two numbers, unless more signs show that it does not. */
const LONE_WIDE_COMMA = /^\d+，\d+$/;
const DECIMAL_COMMA = /^(?:\d{1,3}(?:,\d{3})*,\d{1,2}|\d+,\d{1,2}|0,\d+)$/;
const IN_GROUPS = /^\d+(?:,\d+)+(?:\.\d+)?$/;
const MIXED_SIGNS = /^[1-9]\d{0,2}(?:[.,]\d{3}){2,}$|^[1-9]\d{0,2}(?:[.,]\d{3})+\.\d{1,2}$/;
const SPACED_THREES = /^[1-9]\d{0,2}(?:[ ,]\d{3})+(?:\.\d+)?$/;

/**
 * Reads a run of half-width digits with separators: `23,866.88`. Spaces beside a dot or comma and spaces between
 * groups of three are taken out with a doubt, letters for digits as well. Undefined when the run is no number, or
 * is several: `1, 2`, `3，5`, `2021.5.18`, `12 34`.
 */
export function readDigits(run: string): WrittenDigits | undefined {
  const doubts: ValueDoubt[] = [];
  const lettered = run.replace(/[OoIl]/g, (letter) => LETTERS[letter] ?? letter);
  if (lettered !== run) {
    if (/\s/.test(run) || !/\d/.test(run)) return undefined;
    doubts.push('letter-for-digit');
  }
  const together = /\s/.test(lettered) ? joinSpaced(lettered) : readTogether(lettered);
  if (!together) return undefined;
  doubts.push(...together.doubts);
  const quiet = withoutFloatNoise(together.digits);
  if (quiet !== undefined) doubts.push('float-noise');
  return { digits: (quiet ?? together.digits).replace(/^0+(?=\d)/, ''), doubts };
}

/** Takes out spaces where the result can be one number only by its separators, and says so. */
function joinSpaced(run: string): WrittenDigits | undefined {
  const compact = run.replace(/\s*([.,，])\s*/g, '$1').replace(/\s/g, ' ');
  const isOne = compact.includes(' ')
    ? SPACED_THREES.test(compact)
    : PLAIN.test(compact) || IN_THREES.test(compact);
  if (!isOne) return undefined;
  return { digits: toPlain(compact.replaceAll(' ', '')), doubts: ['ambiguous-sign'] };
}

function readTogether(run: string): WrittenDigits | undefined {
  if (PLAIN.test(run) || IN_THREES.test(run)) {
    return { digits: toPlain(run), doubts: LONE_WIDE_COMMA.test(run) ? ['ambiguous-sign'] : [] };
  }
  if (DECIMAL_COMMA.test(run)) {
    const at = run.lastIndexOf(',');
    return { digits: toPlain(`${run.slice(0, at)}.${run.slice(at + 1)}`), doubts: ['ambiguous-sign'] };
  }
  if (IN_GROUPS.test(run) && !isList(run)) return { digits: toPlain(run), doubts: ['uneven-separators'] };
  if (MIXED_SIGNS.test(run)) return { digits: readMixedSigns(run), doubts: ['ambiguous-sign'] };
  return undefined;
}

/** Groups that are all equally long, but not of three, or all short, are several numbers: `1,2,3`, `2021,2022`. */
function isList(run: string): boolean {
  if (run.includes('.')) return false;
  const lengths = run.split(',').map((group) => group.length);
  return lengths.every((length) => length <= 2) || (lengths[0] !== 3 && new Set(lengths).size === 1);
}

/** The last sign is the decimal point only where it is a dot before one or two digits. */
function readMixedSigns(run: string): string {
  const decimals = /\.\d{1,2}$/.exec(run)?.[0] ?? '';
  return `${run.slice(0, run.length - decimals.length).replace(/[.,]/g, '')}${decimals}`;
}

function toPlain(run: string): string {
  const digits = run.replace(/[,，]/g, '');
  return digits.startsWith('.') ? `0${digits}` : digits;
}
