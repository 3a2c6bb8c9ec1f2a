import type { SearchPage } from '../../../src/search/format/search-page.ts';
import type { FoldedCorpus } from './folded-corpus.ts';

/** How many yuan the units of a text are. */
const UNITS: readonly (readonly [unit: RegExp, yuan: number])[] = [
  [/亿元/, 100_000_000],
  [/万元/, 10_000],
  [/元/, 1],
  [/CNY million|million yuan|million/, 1_000_000],
  [/yuan/, 1],
];
const FEN = 100;
const IN_TEXT = /(?:CNY )?(\d[\d,]*(?:\.\d+)?) ?(亿元|万元|元|CNY million|million yuan|million|yuan)/g;
const NUMBER = /^-?[\d,]+(?:\.\d+)?$/;

/** The pages on which an amount stands, in whatever unit, by the amount in fen. */
export type AmountPlaces = ReadonlyMap<number, ReadonlySet<string>>;

/** Finds the amounts of all pages: in sentences by the unit behind, in tables by that in the label. */
export function scanAmounts({ pages }: FoldedCorpus): AmountPlaces {
  const places = new Map<number, Set<string>>();
  for (const { page } of pages) {
    for (const amount of amountsOn(page)) {
      let paths = places.get(amount);
      if (paths === undefined) places.set(amount, (paths = new Set()));
      paths.add(page.path);
    }
  }
  return places;
}

/** The pages with an amount between two, both included. */
export function pagesBetween(places: AmountPlaces, min: number, max: number): readonly string[] {
  return [
    ...new Set([...places].filter(([fen]) => fen >= min && fen <= max).flatMap(([, paths]) => [...paths])),
  ];
}

function* amountsOn({ sections }: SearchPage): Generator<number> {
  for (const { blocks } of sections) {
    for (const { text, label = '' } of blocks) {
      const unit = /\((.+)\)$/.exec(label)?.[1];
      if (unit !== undefined && NUMBER.test(text)) yield toFen(text, unit);
      else
        for (const [, number = '', name = ''] of text.normalize('NFKC').matchAll(IN_TEXT))
          yield toFen(number, name);
    }
  }
}

function toFen(number: string, unit: string): number {
  const yuan = UNITS.find(([name]) => name.test(unit))?.[1] ?? NaN;
  return Math.round(Number(number.replaceAll(',', '')) * yuan * FEN);
}
