import type { Draws } from '../draws.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import { isAnywhere, scanPages } from '../scan/scan.ts';
import type { NewQuery } from './golden-query.ts';
import { drawProse, drawQueries, piecesIn } from './sampling.ts';

/** Characters that are taken for each other, by sound or shape. */
const CONFUSED = [
  '帐账 象像 做作 分份 以已 决绝 即既 坐座 型形 副付 他她 在再 度渡 复覆 制治 化划 权全 源原 建健 设没 网纲 末未 日曰 析折',
  '护沪 域城 险检 改攻 编遍 项顷 完定 情请 及级 察查 费废 修休 购够 管馆 评平 效校 标票 执直 资姿 金今 部步 门们 程成 目木',
  '安按 支只 收手 发法 业叶 务物 理里 服伏 公工 共供 工功 合和 同铜 村材 镇填 路露 河何 水永 田由 土士 人入 大太 干千 己已',
].flatMap((pairs) => pairs.split(' '));

const LETTERS = 'abcdefghilmnoprstu';
/** Endings, for words that end in a letter other than e, and for those that end in it. */
const SUFFIXES = {
  plain: ['s', 'ed', 'ing', 'er', 'ly', 'ment'],
  silent: ['s', 'd', 'r', 'ly', 'ment', 'less'],
} as const;
/** Words that have an ending already. */
const ENDED = /(?:s|ed|ing|ly|er|ment|tion)$/;
const LONGEST = 8;

/** One wrong character in a Chinese phrase, or one slip in an English word; the right one is found near it. */
export function typoQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries(`typo-${corpus.locale}`, count, (draws, found) => {
    const right = corpus.locale === 'zh' ? drawPhrase(corpus, draws) : drawWord(corpus, draws);
    if (right === undefined) return undefined;
    const wrong =
      corpus.locale === 'zh' ? withWrongCharacter(right, draws) : SLIPS[found % SLIPS.length]!(right, draws);
    return nearTo(corpus, wrong, right);
  });
}

/** English words with an ending that the text has not. */
export function suffixQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  return drawQueries('suffix', count, (draws, found) => {
    const word = drawWord(corpus, draws);
    if (word === undefined || ENDED.test(word)) return undefined;
    const suffixes = SUFFIXES[word.endsWith('e') ? 'silent' : 'plain'];
    return nearTo(corpus, word + suffixes[found % suffixes.length]!, word);
  });
}

function nearTo(corpus: FoldedCorpus, wrong: string | undefined, right: string): NewQuery | undefined {
  if (wrong === undefined || wrong === right || isAnywhere(corpus, wrong)) return undefined;
  return { text: wrong, expected: { kind: 'similar', paths: scanPages(corpus, right) } };
}

function drawPhrase(corpus: FoldedCorpus, draws: Draws): string | undefined {
  const runs = piecesIn(drawProse(corpus, draws), /\p{Script=Han}{4,}/gu);
  const [run] = draws.sample(runs, 1);
  return run?.slice(0, draws.between(4, LONGEST));
}

function drawWord(corpus: FoldedCorpus, draws: Draws): string | undefined {
  return draws.sample(piecesIn(drawProse(corpus, draws), /\b[a-z]{6,12}\b/g), 1)[0];
}

function withWrongCharacter(phrase: string, draws: Draws): string | undefined {
  const slips = Array.from(phrase).flatMap((character, at) =>
    CONFUSED.filter((pair) => pair.includes(character)).map(
      (pair) => phrase.slice(0, at) + pair.replace(character, '') + phrase.slice(at + 1),
    ),
  );
  return draws.sample(slips, 1)[0];
}

const SLIPS: readonly ((word: string, draws: Draws) => string)[] = [
  (word, draws) => changedAt(word, draws.between(1, word.length - 1), 1, draws.pick(Array.from(LETTERS))),
  (word, draws) => changedAt(word, draws.between(1, word.length - 2), 1, ''),
  (word, draws) => {
    const at = draws.between(1, word.length - 2);
    return changedAt(word, at, 2, word[at + 1]! + word[at]!);
  },
  (word, draws) => {
    const at = draws.between(1, word.length - 2);
    return changedAt(word, at, 0, word[at]!);
  },
];

function changedAt(word: string, at: number, removed: number, put: string): string {
  return word.slice(0, at) + put + word.slice(at + removed);
}
