import { fold, type Variants } from '../text/fold.ts';
import { padDecimals, shiftPoint } from './numbers.ts';
import { isWhole, type Phrase, type Run, wholeNumber } from './phrase.ts';

/** The amounts of a query as runs, and the query without them. */
export interface TakenAmounts {
  readonly rest: string;
  readonly runs: readonly Run[];
}

/** Powers of ten of yuan in a unit. */
const UNITS: readonly { readonly name: RegExp; readonly power: number }[] = [
  { name: /^亿元?$/u, power: 8 },
  { name: /^万元?$/u, power: 4 },
  { name: /^元$/u, power: 0 },
  { name: /^billion(?: yuan| rmb| cny)?$/u, power: 9 },
  { name: /^million(?: yuan| rmb| cny)?$/u, power: 6 },
  { name: /^(?:yuan|rmb|cny)$/u, power: 0 },
];

/** Units in which reports give amounts. */
const WRITTEN = [0, 4, 6, 8] as const;

const AMOUNT =
  /(?<=^|\s)(?:rmb|cny|¥|￥)?\s?([\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?)\s*(亿元?|万元?|元|(?:billion|million)(?:\s+(?:yuan|rmb|cny))?|yuan|rmb|cny)(?=\s|$)/giu;

/** Finds amounts with a unit; each is looked for as typed and in every unit in which reports are written. */
export function amountRuns(query: string, variants: Variants): TakenAmounts {
  const runs: Run[] = [];
  const rest = query.replaceAll(AMOUNT, (typed: string, number: string, unit: string) => {
    const decimal = fold(number).text;
    const name = fold(unit, variants).text;
    const power = UNITS.find((known) => known.name.test(name))?.power ?? 0;
    runs.push({
      typed: typed.trim(),
      phrases: [{ text: fold(typed, variants).text }, ...spellings(decimal, power)],
    });
    return ' ';
  });
  return { rest, runs };
}

function spellings(decimal: string, power: number): readonly Phrase[] {
  const exact = WRITTEN.flatMap((written) => {
    const shifted = shiftPoint(decimal, power - written);
    return shifted.length > 12 || /^0\.0/u.test(shifted) ? [] : [shifted, padDecimals(shifted)];
  });
  return [
    ...[...new Set(exact)].filter((text) => text.length > 2).map((text) => wholeNumber(text)),
    ...(power >= 6 ? roundedSpellings(decimal, power) : []),
  ];
}

/** Amounts, in any unit in which they are written, that round to a number in millions or more. */
function roundedSpellings(decimal: string, power: number): readonly Phrase[] {
  const places = decimal.split('.')[1]?.length ?? 0;
  if (places === 0) return [];
  const leading = decimal.replace(/^0?\./u, '').replace('.', '').length;
  return WRITTEN.flatMap((written): readonly Phrase[] => {
    const middle = Number(shiftPoint(decimal, power - written));
    const half = 10 ** (power - written - places) / 2;
    const isNear = (value: number): boolean => value >= middle - half && value < middle + half;
    return beginningsOf(middle - half, middle + half, leading).map((text) => ({
      text,
      test: (passage) => numbersFrom(passage, text).some(isNear),
    }));
  });
}

/** The leading digits of the numbers in a narrow range, with the point where it stands among or after them. */
function beginningsOf(low: number, high: number, leading: number): readonly string[] {
  const digits = Math.max(1, Math.floor(Math.log10(high)) + 1);
  const decimals = Math.max(0, leading - digits);
  const scale = 10 ** (leading - digits);
  const [first, last] = [Math.floor(low * scale), Math.floor(high * scale)];
  if (last - first > 2) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const whole = `${first + at}`.padStart(decimals + 1, '0');
    if (decimals > 0) return `${whole.slice(0, -decimals)}.${whole.slice(-decimals)}`;
    return digits === leading ? `${whole}.` : whole;
  });
}

function numbersFrom(passage: string, start: string): readonly number[] {
  const values: number[] = [];
  for (let at = passage.indexOf(start); at >= 0; at = passage.indexOf(start, at + 1)) {
    const written = /^\d+(?:\.\d+)?/u.exec(passage.slice(at))?.[0];
    if (written !== undefined && isWhole(passage, at, written.length)) values.push(Number(written));
  }
  return values;
}
