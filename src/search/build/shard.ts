import { gramEnd } from '../text/grams.ts';
import { sentencesOf } from '../text/sentences.ts';
import { GramTrie } from './gram-trie.ts';
import { NumberList } from './number-list.ts';
import type { Passages } from './page-passages.ts';

/** A sentence that so many pages of a shard have is kept once, as a unit of its own. */
const SHARED_BY = 2;

/** What is known of the grams of some pages; pages and units are numbered from 0. */
export interface Shard {
  readonly pages: number;
  /** Parent and last unit of every gram, by node; see {@link GramTrie}. */
  readonly parents: Int32Array;
  readonly units: Uint16Array;
  /** Pages of a gram: those from `docStarts[node]` to `docStarts[node + 1]`, rising. */
  readonly docStarts: Uint32Array;
  readonly docs: Uint16Array;
  readonly prominence: Uint8Array;
  /** Places of a gram where no longer one begins; unit numbers from `pages` on are shared sentences. */
  readonly positionStarts: Uint32Array;
  readonly positionUnits: Uint16Array;
  readonly positionOffsets: Uint32Array;
  /** The shared sentences, and the pages of each, rising. */
  readonly shared: readonly string[];
  readonly sharedDocs: readonly Uint32Array[];
}

/** Finds every gram of some pages. Positions are those in sentences; no gram's reach across two. */
export function indexShard(pages: readonly Passages[]): Shard {
  const shared = sharedSentences(pages);
  const grams = new ShardGrams();
  const sharedNodes = new Map<string, Uint32Array>();
  for (const text of shared.keys()) {
    const unit = pages.length + sharedNodes.size;
    sharedNodes.set(text, grams.readSentence(text, unit, 0));
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
    shared: [...shared.keys()],
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

/** Collects grams with their pages and positions in the order of reading, then groups them by gram. */
class ShardGrams {
  readonly #trie = new GramTrie();
  readonly #pairNodes = new NumberList();
  readonly #pairDocs = new NumberList();
  readonly #pairProminence = new NumberList();
  readonly #positionNodes = new NumberList();
  readonly #positionUnits = new NumberList();
  readonly #positionOffsets = new NumberList();
  /** By node, one more than the index of its last pair. */
  readonly #lastPair = new NumberList();
  readonly #seenIn = new NumberList();
  readonly #nodes = new NumberList();
  #sentence = 0;

  /** Notes the positions of a sentence's grams and gives the grams, each once. */
  readSentence(text: string, unit: number, offset: number): Uint32Array {
    this.#begin();
    for (let start = 0; start < text.length; start += 1) {
      const node = this.#readGrams(text, start, gramEnd(text, start));
      this.#positionNodes.push(node);
      this.#positionUnits.push(unit);
      this.#positionOffsets.push(offset + start);
    }
    return this.#nodes.toArray();
  }

  /** Gives the grams that reach from one sentence into the next. */
  readSeam(text: string, seam: number): Uint32Array {
    this.#begin();
    for (let start = seam - 1; start >= 0; start -= 1) {
      const end = gramEnd(text, start);
      if (end <= seam) break;
      this.#readGrams(text, start, end);
    }
    return this.#nodes.toArray();
  }

  #begin(): void {
    this.#sentence += 1;
    this.#nodes.clear();
  }

  /** Notes every gram that begins at a place; gives the longest. */
  #readGrams(text: string, start: number, end: number): number {
    let node = 0;
    for (let at = start; at < end; at += 1) {
      node = this.#trie.child(node, text.charCodeAt(at));
      while (this.#seenIn.length <= node) {
        this.#seenIn.push(0);
        this.#lastPair.push(0);
      }
      if (this.#seenIn.at(node) === this.#sentence) continue;
      this.#seenIn.set(node, this.#sentence);
      this.#nodes.push(node);
    }
    return node;
  }

  /** Notes that a page has grams. */
  addPage(nodes: Uint32Array, doc: number, prominence: number): void {
    for (const node of nodes) {
      const last = this.#lastPair.at(node) - 1;
      if (last >= 0 && this.#pairDocs.at(last) === doc) {
        if (prominence > this.#pairProminence.at(last)) this.#pairProminence.set(last, prominence);
        continue;
      }
      this.#pairNodes.push(node);
      this.#pairDocs.push(doc);
      this.#pairProminence.push(prominence);
      this.#lastPair.set(node, this.#pairNodes.length);
    }
  }

  take(): Omit<Shard, 'pages' | 'shared' | 'sharedDocs'> {
    const size = this.#trie.size;
    const pairs = groupBy(this.#pairNodes, size);
    const positions = groupBy(this.#positionNodes, size);
    return {
      ...this.#trie.take(),
      docStarts: pairs.starts,
      docs: inOrder(this.#pairDocs, pairs.order, new Uint16Array(pairs.order.length)),
      prominence: inOrder(this.#pairProminence, pairs.order, new Uint8Array(pairs.order.length)),
      positionStarts: positions.starts,
      positionUnits: inOrder(this.#positionUnits, positions.order, new Uint16Array(positions.order.length)),
      positionOffsets: inOrder(
        this.#positionOffsets,
        positions.order,
        new Uint32Array(positions.order.length),
      ),
    };
  }
}

function inOrder<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  list: NumberList,
  order: Uint32Array,
  numbers: Numbers,
): Numbers {
  for (let index = 0; index < order.length; index += 1) numbers[index] = list.at(order[index] ?? 0);
  return numbers;
}

/** Indices of a list grouped by their value, in each group rising. */
function groupBy(keys: NumberList, size: number): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(size + 1);
  for (let index = 0; index < keys.length; index += 1)
    starts[keys.at(index) + 1] = (starts[keys.at(index) + 1] ?? 0) + 1;
  for (let key = 0; key < size; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const place = next[keys.at(index)] ?? 0;
    order[place] = index;
    next[keys.at(index)] = place + 1;
  }
  return { starts, order };
}
