import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { pagesBetween, scanAmounts } from '../scan/scan-amounts.ts';
import { isAnywhere } from '../scan/scan.ts';
import type { NewQuery } from './golden-query.ts';
import { otherUnits } from './numbers.ts';
import { drawPage, drawQueries } from './sampling.ts';

/** Fen in the hundred yuan that amounts are counted in. */
const STEP = 10_000;
/** Fen in the last digit of an English amount with two decimals of a million. */
const CENT_OF_MILLION = 1_000_000;
const MILLION = 100_000_000;
const MOST_PAGES = 6;

/** Amounts in another unit than that in which they stand; English ones are now and then rounded. */
export function amountQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const places = scanAmounts(corpus);
  return drawQueries(`amount-${corpus.locale}`, count, (draws, found) => {
    const { measures } = drawPage(corpus, draws);
    const fen = Number(draws.pick([measures.initial!, measures.executed!])) * 100;
    if (corpus.locale === 'en' && found % 3 === 0) {
      const cents = Math.round(fen / CENT_OF_MILLION);
      const paths = pagesBetween(places, (cents - 0.5) * CENT_OF_MILLION, (cents + 0.5) * CENT_OF_MILLION);
      const text = `${((cents * CENT_OF_MILLION) / MILLION).toFixed(2)} million yuan`;
      return paths.length > MOST_PAGES ? undefined : { text, expected: { kind: 'first', paths } };
    }
    const text = otherUnits(fen / STEP, corpus.locale, draws);
    if (isAnywhere(corpus, text)) return undefined;
    return { text, expected: { kind: 'first', paths: pagesBetween(places, fen, fen) } };
  });
}
