import { foldText } from '../scan/fold-text.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { toTraditional } from '../traditional.ts';
import type { NewQuery } from './golden-query.ts';
import { exact } from './phrases.ts';
import { drawPage, drawProse, drawQueries, piecesIn, proseOf } from './sampling.ts';

/** Characters of which it is disputed what they are in the other script. */
const DISPUTED = /[乾著瞭夥藉餘徵畧麽]/;

/** Traditional spelling of what stands in simplified characters. */
export function traditionalQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries('traditional', count, (draws) => {
    const [run] = draws.sample(piecesIn(drawProse(corpus, draws), /\p{Script=Han}{3,9}/gu), 1);
    if (run === undefined) return undefined;
    const text = toTraditional(run);
    const changed = Array.from(text).filter((character, at) => character !== run[at]).length;
    return changed < 2 || DISPUTED.test(text) || foldText(text) !== foldText(run)
      ? undefined
      : exact(corpus, text);
  });
}

/** Simplified spelling of what stands in traditional characters, in quotations from old texts. */
export function simplifiedQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries('simplified', count, (draws) => {
    const quotations = proseOf(drawPage(corpus, draws)).filter((text) => /[縣舊誌龍冊辨廟]/.test(text));
    const runs = quotations
      .flatMap((text) => piecesIn(text, /\p{Script=Han}{3,9}/gu))
      .filter((run) => !DISPUTED.test(run) && foldText(run) !== run);
    return runs.length === 0 ? undefined : exact(corpus, foldText(draws.pick(runs)));
  });
}
