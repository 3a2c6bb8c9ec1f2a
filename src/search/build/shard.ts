import { gramEnd } from '../text/grams.ts';
import { GramTrie } from './gram-trie.ts';
import { NumberList } from './number-list.ts';
import type { Passages } from './page-passages.ts';

/** A passage that so many pages of a shard have is kept once, as a unit of its own. */
const SHARED_BY = 3;

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
  /** Places of a gram where no longer one begins; unit numbers from `pages` on are shared passages. */
  readonly positionStarts: Uint32Array;
  readonly positionUnits: Uint16Array;
  readonly positionOffsets: Uint32Array;
  /** The shared passages, and the pages of each, rising. */
  readonly shared: readonly string[];
  readonly sharedDocs: readonly Uint32Array[];
}

/** Finds every gram of some pages. */
export function indexShard(pages: readonly Passages[]): Shard {
  const shared = sharedPassages(pages);
  const grams = new ShardGrams();
  const sharedNodes = new Map<string, Uint32Array>();
  for (const text of shared.keys()) {
    const unit = pages.length + sharedNodes.size;
    sharedNodes.set(text, grams.readPassage(text, unit, 0));
  }
  pages.forEach((passages, doc) => {
    let offset = 0;
    for (const [text, prominence] of passages) {
      const nodes = sharedNodes.get(text);
      if (nodes) grams.addPage(nodes, doc, prominence);
      else {
        grams.addPage(grams.readPassage(text, doc, offset), doc, prominence);
        offset += text.length + 1;
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

function sharedPassages(pages: readonly Passages[]): ReadonlyMap<string, readonly number[]> {
  const docsOf = new Map<string, number[]>();
  pages.forEach((passages, doc) => {
    for (const text of passages.keys()) {
      const docs = docsOf.get(text);
      if (docs) docs.push(doc);
      else docsOf.set(text, [doc]);
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
  #passage = 0;

  /** Notes the positions of a passage's grams and gives the grams, each once. */
  readPassage(text: string, unit: number, offset: number): Uint32Array {
    this.#passage += 1;
    const nodes = this.#nodes;
    nodes.clear();
    for (let start = 0; start < text.length; start += 1) {
      const end = gramEnd(text, start);
      let node = 0;
      for (let at = start; at < end; at += 1) {
        node = this.#trie.child(node, text.charCodeAt(at));
        while (this.#seenIn.length <= node) {
          this.#seenIn.push(0);
          this.#lastPair.push(0);
        }
        if (this.#seenIn.at(node) === this.#passage) continue;
        this.#seenIn.set(node, this.#passage);
        nodes.push(node);
      }
      this.#positionNodes.push(node);
      this.#positionUnits.push(unit);
      this.#positionOffsets.push(offset + start);
    }
    return nodes.toArray();
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
