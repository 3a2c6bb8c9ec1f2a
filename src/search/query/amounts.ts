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
    return shifted.length > 12 || /^0\.0{3}/u.test(shifted) ? [] : [shifted, padDecimals(shifted)];
  });
  return [
    ...[...new Set(exact)].filter((text) => text.length > 2).map((text) => wholeNumber(text)),
    ...(power >= 6 ? roundedSpellings(decimal, power) : []),
  ];
}

/** Amounts in units of ten thousand yuan that round to a number in millions or more. */
function roundedSpellings(decimal: string, power: number): readonly Phrase[] {
  const places = decimal.split('.')[1]?.length ?? 0;
  if (places === 0) return [];
  const middle = Number(shiftPoint(decimal, power - 4));
  const half = 10 ** (power - 4 - places) / 2;
  const [low, high] = [middle - half, middle + half];
  const wholes = Array.from(
    { length: Math.floor(high) - Math.floor(low) + 1 },
    (_, at) => Math.floor(low) + at,
  );
  if (wholes.length > 3) return [];
  return wholes.map((whole) => ({
    text: `${whole}.`,
    test: (passage) => numbersFrom(passage, `${whole}.`).some((value) => value >= low && value < high),
  }));
}

function numbersFrom(passage: string, start: string): readonly number[] {
  const values: number[] = [];
  for (let at = passage.indexOf(start); at >= 0; at = passage.indexOf(start, at + 1)) {
    const written = /^\d+\.\d+/u.exec(passage.slice(at))?.[0];
    if (written !== undefined && isWhole(passage, at, written.length)) values.push(Number(written));
  }
  return values;
}
