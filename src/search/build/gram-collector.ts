import { capacityOf, GRAM_CAPACITY } from '../text/grams.ts';
import { GramTrie } from './gram-trie.ts';
import { NumberList } from './number-list.ts';

/** Grams in their order, each by its length and last unit, with their pages and positions. */
export interface CollectedGrams {
  /** Length of each gram; what it begins with are the units of those before it. */
  readonly lengths: Uint8Array;
  readonly units: Uint16Array;
  /** Pages of a gram: those from `docStarts[gram]` to `docStarts[gram + 1]`, rising. */
  readonly docStarts: Uint32Array;
  readonly docs: Uint16Array;
  readonly prominence: Uint8Array;
  /** Places of a gram where no longer one begins. */
  readonly positionStarts: Uint32Array;
  readonly positionUnits: Uint16Array;
  readonly positionOffsets: Uint16Array | Uint32Array;
}

/** Collects grams with their pages and positions in the order of reading, then groups them by gram. */
export class GramCollector {
  readonly #trie = new GramTrie();
  readonly #pairNodes = new NumberList();
  readonly #pairDocs = new NumberList();
  readonly #pairProminence = new NumberList();
  readonly #positionNodes = new NumberList();
  readonly #positionUnits = new NumberList();
  readonly #positionOffsets = new NumberList();
  /** By node, one more than the index of its last pair. */
  readonly #lastPair = new NumberList();
  /** By node, the number of the text in which it was met last. */
  readonly #metIn = new NumberList();
  readonly #nodes = new NumberList();
  #texts = 0;
  #farthest = 0;

  /** Notes the positions of a sentence's grams and gives the grams, each once; good until the next call. */
  readSentence(text: string, unit: number, offset: number): Uint32Array {
    this.#readGrams(text, 0, text.length, (node, start) => {
      this.#positionNodes.push(node);
      this.#positionUnits.push(unit);
      this.#positionOffsets.push(offset + start);
      this.#farthest = Math.max(this.#farthest, offset + start);
    });
    return this.#nodes.view();
  }

  /** Gives the grams that begin before the end of a sentence and reach into the next; good until the next call. */
  readSeam(text: string, seam: number): Uint32Array {
    const from = Math.max(0, seam - GRAM_CAPACITY);
    this.#readGrams(text, from, seam, undefined, seam);
    return this.#nodes.view();
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

  take(): CollectedGrams {
    const sorted = this.#trie.sorted();
    const ranks = new Uint32Array(this.#trie.size);
    const lengths = new Uint8Array(this.#trie.size);
    for (let node = 1; node < ranks.length; node += 1)
      lengths[node] = (lengths[this.#trie.parentOf(node)] ?? 0) + 1;
    for (let rank = 0; rank < sorted.length; rank += 1) ranks[sorted[rank] ?? 0] = rank;
    const pairs = groupBy(this.#pairNodes, ranks);
    const positions = groupBy(this.#positionNodes, ranks);
    return {
      lengths:
        sorted.length === 0 ? new Uint8Array(0) : Uint8Array.from(sorted, (node) => lengths[node] ?? 0),
      units: Uint16Array.from(sorted, (node) => this.#trie.unitOf(node)),
      docStarts: pairs.starts,
      docs: inOrder(this.#pairDocs, pairs.order, new Uint16Array(pairs.order.length)),
      prominence: inOrder(this.#pairProminence, pairs.order, new Uint8Array(pairs.order.length)),
      positionStarts: positions.starts,
      positionUnits: inOrder(this.#positionUnits, positions.order, new Uint16Array(positions.order.length)),
      positionOffsets: inOrder(
        this.#positionOffsets,
        positions.order,
        this.#farthest > 0xffff
          ? new Uint32Array(positions.order.length)
          : new Uint16Array(positions.order.length),
      ),
    };
  }

  /**
   * Walks the longest gram at every place: from one place to the next it loses its first character and
   * gains at its end. What it begins with are its parents; one that was met has only parents that were.
   * @param past only grams that reach past this are noted.
   */
  #readGrams(
    text: string,
    from: number,
    to: number,
    visit?: (node: number, start: number) => void,
    past = 0,
  ): void {
    this.#texts += 1;
    this.#nodes.clear();
    let node = 0;
    let end = from;
    let room = GRAM_CAPACITY;
    for (let start = from; start < to; start += 1) {
      for (let need = 0; end < text.length; end += 1) {
        need = capacityOf(text.charCodeAt(end));
        if (need > room) break;
        room -= need;
        node = this.#trie.child(node, text.charCodeAt(end));
      }
      if (end > past) {
        this.#note(node, end - start, past - start);
        visit?.(node, start);
      }
      room += capacityOf(text.charCodeAt(start));
      node = this.#trie.withoutFirst(node);
    }
  }

  /** Notes a gram and what it begins with, as far as that is longer than given and was not met. */
  #note(longest: number, length: number, longerThan: number): void {
    while (this.#metIn.length < this.#trie.size) {
      this.#metIn.push(0);
      this.#lastPair.push(0);
    }
    let left = length;
    for (let node = longest; node > 0 && left > longerThan; node = this.#trie.parentOf(node)) {
      if (this.#metIn.at(node) === this.#texts) break;
      this.#metIn.set(node, this.#texts);
      this.#nodes.push(node);
      left -= 1;
    }
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

/** Indices of a list of nodes grouped by their rank, in each group rising. */
function groupBy(nodes: NumberList, ranks: Uint32Array): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(ranks.length);
  const rankAt = (index: number): number => ranks[nodes.at(index)] ?? 0;
  for (let index = 0; index < nodes.length; index += 1)
    starts[rankAt(index) + 1] = (starts[rankAt(index) + 1] ?? 0) + 1;
  for (let rank = 0; rank + 1 < starts.length; rank += 1)
    starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(nodes.length);
  for (let index = 0; index < nodes.length; index += 1) {
    const place = next[rankAt(index)] ?? 0;
    order[place] = index;
    next[rankAt(index)] = place + 1;
  }
  return { starts, order };
}
