import type { Draws } from '../draws.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { isAnywhere, scanPages } from '../scan/scan.ts';
import type { NewQuery } from './golden-query.ts';
import { drawPage, drawProse, drawQueries, piecesIn } from './sampling.ts';

/** Things that no report speaks of. */
const NOWHERE = {
  zh: [
    '城友际国',
    '火星移民补贴',
    '量子养猪场',
    '熵增定律',
    '龘靐齉爩',
    'qzxvwk',
    'ＸＱＺ系统',
    '98765.4321',
    '预算2031年',
  ],
  en: [
    'qzxvwk',
    'blorptang',
    '"rate execution budget"',
    '98765.4321',
    'Martian',
    '"pension whales"',
    'zzyzx',
  ],
} as const;

/** What stands on no page: reversed phrases, halves of two pages joined, pieces across two blocks, words that never meet. */
export function absentQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const makers =
    corpus.locale === 'zh'
      ? [reversed, joinedHalves, acrossBlocks, neverTogether]
      : [reversedWords, neverTogether];
  const drawn = drawQueries(
    `absent-${corpus.locale}`,
    count - NOWHERE[corpus.locale].length,
    (draws, found) => {
      const text = makers[found % makers.length]!(corpus, draws);
      return text === undefined || scanPages(corpus, text).length > 0 ? undefined : none(text);
    },
  );
  return [
    ...NOWHERE[corpus.locale].filter((text) => scanPages(corpus, text).length === 0).map(none),
    ...drawn,
  ];
}

function none(text: string): NewQuery {
  return { text, expected: { kind: 'none' } };
}

function reversed(corpus: FoldedCorpus, draws: Draws): string | undefined {
  const run = drawRun(corpus, draws);
  return run === undefined ? undefined : Array.from(run).reverse().join('');
}

function joinedHalves(corpus: FoldedCorpus, draws: Draws): string | undefined {
  const [one, other] = [drawRun(corpus, draws), drawRun(corpus, draws)];
  return one === undefined || other === undefined ? undefined : one.slice(0, 3) + other.slice(-3);
}

/** The end of a block and the beginning of the next. */
function acrossBlocks(corpus: FoldedCorpus, draws: Draws): string | undefined {
  const texts = drawPage(corpus, draws).sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const at = draws.below(texts.length - 1);
  const text = texts[at]!.slice(-3) + texts[at + 1]!.slice(0, 3);
  return /^\p{Script=Han}+$/u.test(text) ? text : undefined;
}

/** Words of two pages that no third page has both. */
function neverTogether(corpus: FoldedCorpus, draws: Draws): string | undefined {
  const pattern = corpus.locale === 'zh' ? /\p{Script=Han}{4,6}/gu : /\b[A-Z][a-z]{5,}\b/g;
  const words = [0, 1].flatMap(() => draws.sample(piecesIn(drawProse(corpus, draws), pattern), 1));
  return words.length === 2 && words.every((word) => isAnywhere(corpus, word)) ? words.join(' ') : undefined;
}

function reversedWords(corpus: FoldedCorpus, draws: Draws): string | undefined {
  const [phrase] = draws.sample(
    piecesIn(drawProse(corpus, draws), /\b[A-Za-z]{3,}(?: [A-Za-z]{3,}){2}\b/g),
    1,
  );
  return phrase === undefined ? undefined : `"${phrase.split(' ').reverse().join(' ')}"`;
}

function drawRun(corpus: FoldedCorpus, draws: Draws): string | undefined {
  return draws.sample(piecesIn(drawProse(corpus, draws), /\p{Script=Han}{4,7}/gu), 1)[0];
}
