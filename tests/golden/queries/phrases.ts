import type { Draws } from '../draws.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { scanPages } from '../scan/scan.ts';
import type { NewQuery } from './golden-query.ts';
import { drawProse, drawQueries, piecesIn } from './sampling.ts';

/** Runs of Chinese characters without anything between. */
const HAN = /\p{Script=Han}+/gu;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Phrases of so many characters, as they stand in sentences. */
export function phraseQueries(
  corpus: FoldedCorpus,
  min: number,
  max: number,
  count: number,
): readonly NewQuery[] {
  return drawQueries(`phrase-${min}-${max}`, count, (draws) => {
    const length = draws.between(min, max);
    const run = drawRun(corpus, draws, length);
    if (run === undefined) return undefined;
    const at = draws.chance(40) ? 0 : draws.below(run.length - length + 1);
    return exact(corpus, run.slice(at, at + length));
  });
}

/** Pieces that begin and end within words. */
export function fragmentQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries('fragment', count, (draws) => {
    const length = draws.between(3, 6);
    const run = drawRun(corpus, draws, length + 2);
    if (run === undefined) return undefined;
    const edges = new Set([...words.segment(run)].map(({ index }) => index));
    const at = 1 + draws.below(run.length - length - 1);
    if (edges.has(at) || edges.has(at + length)) return undefined;
    return exact(corpus, run.slice(at, at + length));
  });
}

/** Phrases with punctuation in them. */
export function punctuationQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const fixed = ['完成。二是', '（一）', '（附表1）', '因公出国（境）费', '中发〔2018〕34号', '“三公”经费'];
  const drawn = drawQueries(`punctuation-${corpus.locale}`, count - fixed.length, (draws) => {
    const [piece] = draws.sample(
      piecesIn(drawProse(corpus, draws), /\p{Script=Han}{2,5}[。，；、：（）《》]\p{Script=Han}{2,5}/gu),
      1,
    );
    return piece === undefined ? undefined : exact(corpus, piece);
  });
  return [...fixed.map((text) => exact(corpus, text)), ...drawn];
}

/** Quotes and title marks around a phrase; titles of documents stand nowhere without theirs. */
export function quotedQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries('quoted', count, (draws, found) => {
    const prose = drawProse(corpus, draws);
    if (found % 3 === 0) return fromPiece(corpus, draws, piecesIn(prose, /《[^》]{6,30}》/g));
    const pattern = found % 3 === 1 ? /“\p{Script=Han}{4,14}”/gu : HAN;
    const [piece] = draws.sample(piecesIn(prose, pattern), 1);
    if (piece === undefined || piece.length < 5) return undefined;
    const phrase = found % 3 === 1 ? piece.slice(1, -1) : piece.slice(0, 9);
    return exact(corpus, draws.chance(70) ? `“${phrase}”` : `"${phrase}"`);
  });
}

/** Two or three Chinese words of one page, parted by spaces. */
export function chineseWordsQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries('chinese-words', count, (draws) => {
    const prose = drawProse(corpus, draws);
    const long = [...words.segment(prose)]
      .map(({ segment }) => segment)
      .filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
    const chosen = draws.sample([...new Set(long)], draws.between(2, 3));
    return chosen.length < 2 ? undefined : exact(corpus, chosen.join(draws.chance(20) ? '　' : ' '));
  });
}

/** What stands on so many pages that all of an index is asked. */
export function commonQueries(corpus: FoldedCorpus): readonly NewQuery[] {
  return COMMON[corpus.locale].map((text) => exact(corpus, text));
}

const COMMON = {
  zh: [
    '部门整体支出',
    '绩效评价',
    '预算执行率',
    '绩效目标',
    '资金使用',
    '项目支出',
    '详见附表2',
    '指标体系逐项评分',
    '严格执行政府采购和招投标规定',
    '社会各界给予积极评价',
    '有限公司',
    '2021年',
    '市财政局',
    '岚川市',
    '的',
  ],
  en: [
    'performance',
    '"budget execution rate"',
    '"overall departmental spending"',
    'expenditure',
    '"followed the law"',
    'the',
    '2021',
    '"three public expenses"',
    '"The public was pleased"',
    'CNY',
    '"Finance Bureau"',
    'budget 2023',
  ],
} as const;

function drawRun(corpus: FoldedCorpus, draws: Draws, shortest: number): string | undefined {
  const [run] = draws.sample(
    piecesIn(drawProse(corpus, draws), HAN).filter((piece) => piece.length >= shortest),
    1,
  );
  return run;
}

function fromPiece(corpus: FoldedCorpus, draws: Draws, pieces: readonly string[]): NewQuery | undefined {
  return pieces.length === 0 ? undefined : exact(corpus, draws.pick(pieces));
}

/** A query whose results are what a scan finds. */
export function exact(corpus: FoldedCorpus, text: string): NewQuery {
  return { text, expected: { kind: 'exact', paths: scanPages(corpus, text) } };
}
