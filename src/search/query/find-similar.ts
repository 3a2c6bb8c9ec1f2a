import type { DocList } from '../format/doc-list.ts';
import { isHan } from '../text/fold.ts';
import { intersectAll } from './doc-sets.ts';
import { findUnlikely } from './find-phrase.ts';
import { findPages } from './find-pages.ts';
import type { IndexReader } from './index-reader.ts';
import { passagesOfPage } from './page-text.ts';
import type { Phrase, Run } from './phrase.ts';
import { type Doubt, doubtsOf, stemsOf } from './spellings.ts';

/** Pages read to see whether one character is wrong. */
const MOST_READ = 24;

/** Pages that are shown as similar at most. */
const MOST = 50;

/** Share of a query's information that a page must have to be similar. */
const ENOUGH = 0.6;

/** Pages near to what was typed, the nearest first, and what to mark in them. */
export interface Similar {
  readonly pages: Uint32Array;
  readonly phrases: readonly Phrase[];
}

/**
 * Pages in which a word has another ending or one character differs; where there are none, those that have
 * all or most of the rarer pairs of characters, wherever they stand.
 * @param passes leaves out pages that do not pass the filters or are results already.
 */
export async function findSimilar(
  index: IndexReader,
  runs: readonly Run[],
  passes: (page: number) => boolean,
): Promise<Similar> {
  const texts = runs.map(({ phrases }) => phrases[0]?.text ?? '').filter((text) => text !== '');
  const near = await Promise.all(texts.map(async (text) => respell(index, text)));
  const respelled = intersectAll(near.map(({ list }) => list));
  const covering = respelled.docs.length > 0 ? [] : await rankByCoverage(index, texts);
  const pages = [...new Set([...respelled.docs, ...covering])].filter(
    (page) => page < index.root.pages && passes(page),
  );
  return {
    pages: Uint32Array.from(pages.slice(0, MOST)),
    phrases: [...near.flatMap(({ phrases }) => phrases), ...texts.flatMap(pairsOf).map((text) => ({ text }))],
  };
}

interface Respelled {
  readonly list: DocList;
  readonly phrases: readonly Phrase[];
}

/** Pages that have a text as it is, with another ending, or with one character changed. */
async function respell(index: IndexReader, text: string): Promise<Respelled> {
  const own = await findPages(index, [{ typed: text, phrases: [{ text }] }]);
  if (own.list.docs.length > 0) return { list: own.list, phrases: [{ text }] };
  for (const stem of stemsOf(text)) {
    const { list } = await findPages(index, [{ typed: text, phrases: [stem] }]);
    if (list.docs.length > 0) return { list, phrases: [stem] };
  }
  return resolveDoubts(index, doubtsOf(text));
}

/** Reads the pages that have all parts of a doubt, those of the doubts with the fewest first. */
async function resolveDoubts(index: IndexReader, doubts: readonly Doubt[]): Promise<Respelled> {
  const possible = await Promise.all(
    doubts.map(async ({ parts, pattern }) => {
      const candidates = await Promise.all(parts.map(async (part) => findUnlikely(index, part)));
      return { pattern, docs: intersectAll(candidates.map(({ list }) => list)).docs };
    }),
  );
  const read = new Set<number>();
  const having = new Set<number>();
  const spellings = new Set<string>();
  for (const { pattern, docs } of possible.toSorted((left, right) => left.docs.length - right.docs.length)) {
    const allowed = [...docs].filter((doc) => read.has(doc) || read.size < MOST_READ).slice(0, MOST_READ);
    for (const doc of allowed) read.add(doc);
    const pages = await Promise.all(
      allowed.map(async (doc) => ({ doc, passages: await passagesOfPage(index, doc) })),
    );
    for (const { doc, passages } of pages) {
      const found = passages.flatMap(({ folded }) =>
        [...folded.text.matchAll(pattern)].map(([match]) => match),
      );
      if (found.length > 0) having.add(doc);
      for (const spelling of found) spellings.add(spelling);
    }
  }
  const docs = Uint32Array.from(having).sort();
  return {
    list: { docs, prominence: new Uint8Array(docs.length) },
    phrases: [...spellings].map((text) => ({ text })),
  };
}

/** Pages by how much of the information in a query's pairs of characters they have. */
async function rankByCoverage(index: IndexReader, texts: readonly string[]): Promise<readonly number[]> {
  const pairs = [...new Set(texts.flatMap(pairsOf))];
  if (pairs.length < 2) return [];
  const entries = await index.grams(pairs);
  const weights = new Float32Array(index.root.pages);
  let all = 0;
  for (const pair of pairs) {
    const docs = entries.get(pair)?.list.docs ?? new Uint32Array(0);
    const weight = Math.log2(1 + index.root.pages / (docs.length + 1));
    all += weight;
    for (const doc of docs) if (doc < weights.length) weights[doc] = (weights[doc] ?? 0) + weight;
  }
  return Array.from(weights.keys())
    .filter((page) => (weights[page] ?? 0) >= all * ENOUGH)
    .sort((left, right) => (weights[right] ?? 0) - (weights[left] ?? 0) || left - right)
    .slice(0, MOST * 2);
}

/** Pairs of Chinese characters, and of letters stretches of four. */
function pairsOf(text: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const length = isHan(text.charAt(at)) ? 2 : 4;
    if (at + length <= text.length) pairs.push(text.slice(at, at + length));
  }
  return pairs;
}
