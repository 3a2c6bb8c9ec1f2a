import { createHash } from 'node:crypto';
import { sentencesOf } from '../text/sentences.ts';
import { GramCollector, type CollectedGrams } from './gram-collector.ts';
import type { Passages } from './page-passages.ts';

/** A sentence that so many pages of a shard have is kept once, as a unit of its own. */
const SHARED_BY = 2;

/**
 * The grams of some pages, numbered from 0. The units in which positions count are the pages, with what no
 * other has, and after them the shared sentences.
 */
export interface Shard extends CollectedGrams {
  readonly pages: number;
  /** Digests of the shared sentences, and the pages of each, rising. */
  readonly shared: readonly string[];
  readonly sharedDocs: readonly Uint32Array[];
}

/** Finds every gram of some pages. Positions are those in sentences; no gram's reach across two. */
export function indexShard(pages: readonly Passages[]): Shard {
  const shared = sharedSentences(pages);
  const grams = new GramCollector();
  const sharedNodes = new Map<string, Uint32Array>();
  for (const text of shared.keys()) {
    const unit = pages.length + sharedNodes.size;
    sharedNodes.set(text, grams.readSentence(text, unit, 0).slice());
  }
  pages.forEach((passages, doc) => {
    let offset = 0;
    for (const [text, prominence] of passages) {
      let end = 0;
      for (const sentence of sentencesOf(text)) {
        const nodes = sharedNodes.get(sentence);
        grams.addPage(nodes ?? grams.readSentence(sentence, doc, offset), doc, prominence);
        if (!nodes) offset += sentence.length + 1;
        end += sentence.length;
        if (end < text.length) grams.addPage(grams.readSeam(text, end), doc, prominence);
      }
    }
  });
  return {
    pages: pages.length,
    ...grams.take(),
    shared: [...shared.keys()].map(digestOf),
    sharedDocs: [...shared.values()].map((docs) => Uint32Array.from(docs)),
  };
}

function sharedSentences(pages: readonly Passages[]): ReadonlyMap<string, readonly number[]> {
  const docsOf = new Map<string, number[]>();
  pages.forEach((passages, doc) => {
    for (const sentence of new Set([...passages.keys()].flatMap(sentencesOf))) {
      const docs = docsOf.get(sentence);
      if (docs) docs.push(doc);
      else docsOf.set(sentence, [doc]);
    }
  });
  return new Map([...docsOf].filter(([, docs]) => docs.length >= SHARED_BY));
}

function digestOf(sentence: string): string {
  return createHash('sha1').update(sentence).digest('base64').slice(0, 16);
}
