import { NO_DOCS, type DocList } from '../format/doc-list.ts';
import { type GramEntry, MOST_READ } from '../format/gram-block.ts';
import { coverOf, gramsOf, type PlacedGram } from '../text/grams.ts';
import { intersectAll } from './doc-sets.ts';
import type { IndexReader } from './index-reader.ts';

/** Pages that may have a phrase: every page that has it is among them. */
export interface Candidates {
  readonly list: DocList;
  /** Every page of the list has it. */
  readonly certain: boolean;
  /** The grams that cover the phrase, for its positions. */
  readonly cover: readonly { readonly offset: number; readonly entry: GramEntry }[];
}

const NONE: Candidates = { list: NO_DOCS, certain: true, cover: [] };

/** Pages that have all grams that cover a phrase; one gram makes them certain. */
export async function findCandidates(index: IndexReader, text: string): Promise<Candidates> {
  const placed = coverOf(text);
  const entries = await entriesFor(
    index,
    placed.map(({ gram }) => gram),
  );
  return toCandidates(placed, text, entries);
}

/**
 * The same for a phrase that most likely is nowhere: its grams are looked for one after the other, so that
 * the first that is missing ends it.
 */
export async function findUnlikely(index: IndexReader, text: string): Promise<Candidates> {
  const placed = coverOf(text);
  const entries = new Map<string, GramEntry>();
  for (const { gram } of placed) {
    const entry = (await entriesFor(index, [gram])).get(gram);
    if (!entry) return NONE;
    entries.set(gram, entry);
  }
  return toCandidates(placed, text, entries);
}

function toCandidates(
  placed: readonly PlacedGram[],
  text: string,
  entries: ReadonlyMap<string, GramEntry>,
): Candidates {
  const cover: { offset: number; entry: GramEntry }[] = [];
  for (const { gram, offset } of placed) {
    const entry = entries.get(gram);
    if (!entry) return NONE;
    cover.push({ offset, entry });
  }
  return {
    list: intersectAll(cover.map(({ entry }) => entry.list)),
    certain: cover.length === 0 || (cover.length === 1 && cover[0]?.entry.gram === text),
    cover,
  };
}

/** Pages that have every gram of a phrase, which are fewer than those that have a cover of it. */
export async function narrow(index: IndexReader, text: string): Promise<DocList> {
  const grams = [...new Set(gramsOf(text).map(({ gram }) => gram))];
  const entries = await entriesFor(index, grams);
  return intersectAll(grams.map((gram) => entries.get(gram)?.list ?? NO_DOCS));
}

/** The entry of each gram, or of the rare gram that it begins with and that stands for it. */
async function entriesFor(
  index: IndexReader,
  grams: readonly string[],
): Promise<ReadonlyMap<string, GramEntry>> {
  const own = await index.grams(grams);
  const missing = grams.filter((gram) => !own.has(gram));
  if (missing.length === 0) return own;
  const shorter = await index.grams(missing.flatMap(beginningsOf));
  const standIns = missing.flatMap((gram) => {
    const entry = beginningsOf(gram)
      .map((beginning) => shorter.get(beginning))
      .find((known) => known !== undefined);
    return entry && entry.list.docs.length <= MOST_READ ? [[gram, entry] as const] : [];
  });
  return new Map([...own, ...standIns]);
}

/** What a gram begins with, the longest first. */
function beginningsOf(gram: string): readonly string[] {
  return Array.from({ length: gram.length - 1 }, (_, at) => gram.slice(0, gram.length - 1 - at));
}
