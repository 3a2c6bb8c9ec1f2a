import type { Draws } from '../draws.ts';
import { foldText } from '../scan/fold-text.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { scanPages } from '../scan/scan.ts';
import type { NewQuery } from './golden-query.ts';
import { exact } from './phrases.ts';
import { drawPage, drawProse, drawQueries, piecesIn, proseOf } from './sampling.ts';

const WORD = /\b[A-Za-z]{4,}\b/g;
const QUOTES = ['""', '“”'];

/** Single words; where they stand, a word begins, so that it does not matter whether words are taken whole. */
export function englishWordQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries('english-word', count, (draws) => {
    const word = drawWord(corpus, draws);
    return word !== undefined && beginsWords(corpus, word) ? exact(corpus, word.toLowerCase()) : undefined;
  });
}

/** Several words in a row, in quotes. */
export function englishPhraseQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries('english-phrase', count, (draws) => {
    const size = draws.between(2, 5);
    const [phrase] = draws.sample(
      piecesIn(drawProse(corpus, draws), new RegExp(`\\b[A-Za-z]+(?: [A-Za-z]+){${size - 1}}\\b`, 'g')),
      1,
    );
    const [open = '', close = ''] = draws.pick(QUOTES);
    return phrase === undefined ? undefined : exact(corpus, open + phrase + close);
  });
}

/** Words that stand on one page, in any order and place. */
export function englishWordsQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries('english-words', count, (draws) => {
    const found = proseOf(drawPage(corpus, draws)).flatMap((text) => piecesIn(text, WORD));
    const words = [...new Set(draws.sample(found, draws.between(2, 3)))];
    if (words.length < 2 || words.some((word) => !beginsWords(corpus, word))) return undefined;
    return exact(corpus, words.map((word) => word.toLowerCase()).join(' '));
  });
}

/** Capitals and small letters, and letters of full width, where the text has others. */
export function caseQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const pattern = corpus.locale === 'en' ? /\b[A-Za-z]{4,}(?: [A-Za-z]{3,})?\b/g : /[A-Za-z][A-Za-z0-9]{2,}/g;
  return drawQueries(`case-${corpus.locale}`, count, (draws, found) => {
    const [piece] = draws.sample(piecesIn(drawProse(corpus, draws), pattern), 1);
    if (piece === undefined || !beginsWords(corpus, piece.split(' ')[0]!)) return undefined;
    const changed = CHANGES[found % CHANGES.length]!(piece);
    if (changed === piece) return undefined;
    return exact(corpus, changed.includes(' ') ? `"${changed}"` : changed);
  });
}

const CHANGES: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) =>
    Array.from(text, (letter, at) => (at % 2 === 0 ? letter.toLowerCase() : letter.toUpperCase())).join(''),
  (text) => text.replace(/[A-Za-z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];

/** Words with Latin letters or digits and Chinese characters in one. */
export function mixedQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const fixed = ['OA系统', '2021年度 预算执行率', 'PPP模式', '5G专网', 'EPC模式 BIM模型', 'GDP占比'];
  const drawn = drawQueries('mixed', count - fixed.length, (draws) => {
    const pattern = /(?:\p{Script=Han}{1,3})?[A-Za-z][A-Za-z0-9]*\p{Script=Han}{1,4}/gu;
    const [piece] = draws.sample(piecesIn(drawProse(corpus, draws), pattern), 1);
    return piece === undefined ? undefined : exact(corpus, piece);
  });
  return [...fixed.map((text) => exact(corpus, text)), ...drawn];
}

function drawWord(corpus: FoldedCorpus, draws: Draws): string | undefined {
  return draws.sample(piecesIn(drawProse(corpus, draws), WORD), 1)[0];
}

/** Whether a word stands on no page within another word only. */
function beginsWords(corpus: FoldedCorpus, word: string): boolean {
  const start = new RegExp(`(?<![a-z])${foldText(word)}`);
  const pages = new Map(corpus.pages.map((page) => [page.page.path, page]));
  return scanPages(corpus, word).every((path) => start.test(pages.get(path)!.text));
}
