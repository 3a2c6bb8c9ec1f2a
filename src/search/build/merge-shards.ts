import { PROMINENCE } from '../format/doc-list.ts';
import { ByteWriter } from '../format/bytes.ts';
import { GramBlockWriter, MOST_READ, PositionCursor } from '../format/gram-block.ts';
import { PASSAGES_A_FILE } from '../format/files.ts';
import { PositionCollector, type UnitCounts, writePositions } from '../format/position-list.ts';
import { GramTrie } from './gram-trie.ts';
import type { Shard } from './shard.ts';

/** Bytes from which a block of grams is not added to. */
const BLOCK = 6144;

/** Takes the files of an index as they are made. */
export interface IndexSink {
  grams(block: number, bytes: Uint8Array): void;
  positions(file: number, bytes: Uint8Array): void;
  passages(file: number, bytes: Uint8Array): void;
}

/**
 * Joins shards into one index: pages keep their order, shard after shard, and shared passages are numbered
 * after all pages. What begins with a rare gram is left out: the pages of the rare one are few enough to
 * be read.
 * @returns the first gram of each block, and the number of shared passages.
 */
export function mergeShards(
  shards: readonly Shard[],
  sink: IndexSink,
): { readonly blocks: readonly string[]; readonly passages: number } {
  const trie = new GramTrie();
  const numbers = numberPassages(shards);
  const parts = placeShards(shards, trie, numbers);
  const all = shards.reduce((sum, { pages }) => sum + pages, 0);
  const blocks = new BlockFiles(all, sink);
  const positions = new PositionFiles(sink, { pages: all, passages: numbers.size });
  let rare = '\n';
  for (const { node, gram } of gramsInOrder(trie)) {
    const having = parts.filter((part) => part.nodes[part.at] === node);
    if (!gram.startsWith(rare)) {
      const cursor = positions.cursor();
      const list = docsOf(having);
      const isRare = list.docs.length <= MOST_READ;
      if (isRare) rare = gram;
      blocks.add(gram, list, isRare ? 0 : positions.add(having), cursor);
    }
    for (const part of having) part.at += 1;
  }
  positions.end();
  writePassages(parts, numbers, sink);
  return { blocks: blocks.end(), passages: numbers.size };
}

/** A shard at its place in the index. */
interface Part {
  readonly shard: Shard;
  /** The numbers of its grams in the whole index, in its order, which is that of the whole. */
  readonly nodes: Uint32Array;
  /** The gram of the shard that is next. */
  at: number;
  readonly firstPage: number;
  /** By shared passage, one more than its number; 0 where an earlier shard has it. */
  readonly passages: Uint32Array;
}

function nodesIn(trie: GramTrie, { lengths, units }: Shard): Uint32Array {
  const path = [0];
  return Uint32Array.from(lengths, (length, at) => {
    const node = trie.child(path[length - 1] ?? 0, units[at] ?? 0);
    path[length] = node;
    return node;
  });
}

function placeShards(
  shards: readonly Shard[],
  trie: GramTrie,
  numbers: ReadonlyMap<string, number>,
): readonly Part[] {
  const placed = new Set<string>();
  let firstPage = 0;
  return shards.map((shard) => {
    const passages = Uint32Array.from(shard.shared, (sentence) =>
      placed.has(sentence) ? 0 : (numbers.get(sentence) ?? 0) + 1,
    );
    for (const sentence of shard.shared) placed.add(sentence);
    const part = { shard, nodes: nodesIn(trie, shard), at: 0, firstPage, passages };
    firstPage += shard.pages;
    return part;
  });
}

/** Numbers of the shared passages; those of several shards are one. */
function numberPassages(shards: readonly Shard[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { shared } of shards)
    for (const text of shared) if (!numbers.has(text)) numbers.set(text, numbers.size);
  return numbers;
}

function* gramsInOrder(trie: GramTrie): Generator<{ node: number; gram: string }> {
  const depths = new Uint8Array(trie.size);
  for (let node = 1; node < trie.size; node += 1) depths[node] = (depths[trie.parentOf(node)] ?? 0) + 1;
  let gram = '';
  for (const node of trie.sorted()) {
    gram = gram.slice(0, (depths[node] ?? 1) - 1) + String.fromCharCode(trie.unitOf(node));
    yield { node, gram };
  }
}

/** The pages of the gram that is next in the parts given. */
function docsOf(having: readonly Part[]): { docs: Uint32Array; prominence: Uint8Array } {
  let count = 0;
  for (const { shard, at } of having) count += (shard.docStarts[at + 1] ?? 0) - (shard.docStarts[at] ?? 0);
  const docs = new Uint32Array(count);
  const prominence = new Uint8Array(count);
  let filled = 0;
  for (const { shard, at, firstPage } of having) {
    const end = shard.docStarts[at + 1] ?? 0;
    for (let index = shard.docStarts[at] ?? 0; index < end; index += 1) {
      docs[filled] = firstPage + (shard.docs[index] ?? 0);
      prominence[filled++] = shard.prominence[index] ?? PROMINENCE.text;
    }
  }
  return { docs, prominence };
}

class BlockFiles {
  readonly #firsts: string[] = [];
  readonly #writer: GramBlockWriter;
  readonly #sink: IndexSink;

  constructor(all: number, sink: IndexSink) {
    this.#writer = new GramBlockWriter(all);
    this.#sink = sink;
  }

  add(
    gram: string,
    list: { docs: Uint32Array; prominence: Uint8Array },
    positionBytes: number,
    cursor: PositionCursor,
  ): void {
    if (this.#writer.length === 0) this.#firsts.push(gram);
    this.#writer.add(gram, list, positionBytes, cursor);
    if (this.#writer.length >= BLOCK) this.#flush();
  }

  end(): readonly string[] {
    if (this.#writer.length > 0) this.#flush();
    return this.#firsts;
  }

  #flush(): void {
    this.#sink.grams(this.#firsts.length - 1, this.#writer.take());
  }
}

class PositionFiles {
  readonly #cursor = new PositionCursor();
  readonly #file = new ByteWriter();
  readonly #sink: IndexSink;
  readonly #counts: UnitCounts;

  constructor(sink: IndexSink, counts: UnitCounts) {
    this.#sink = sink;
    this.#counts = counts;
  }

  /** Where the next list begins. */
  cursor(): PositionCursor {
    return new PositionCursor(this.#cursor.file, this.#cursor.start);
  }

  /** Writes the positions of the gram that is next in the parts given; gives the bytes that they take. */
  add(having: readonly Part[]): number {
    const [pages, passages] = [new PositionCollector(), new PositionCollector()];
    for (const part of having) collectPositions(part, pages, passages);
    const bytes = writePositions({ pages, passages }, this.#counts);
    if (bytes.length === 0) return 0;
    const before = this.#cursor.file;
    this.#cursor.take(bytes.length);
    if (this.#cursor.file !== before) this.#sink.positions(before, this.#file.take());
    this.#file.bytes(bytes);
    return bytes.length;
  }

  end(): void {
    if (this.#file.length > 0) this.#sink.positions(this.#cursor.file, this.#file.take());
  }
}

function collectPositions(
  { shard, at, firstPage, passages: numbers }: Part,
  pages: PositionCollector,
  passages: PositionCollector,
): void {
  const end = shard.positionStarts[at + 1] ?? 0;
  for (let index = shard.positionStarts[at] ?? 0; index < end; index += 1) {
    const unit = shard.positionUnits[index] ?? 0;
    const offset = shard.positionOffsets[index] ?? 0;
    if (unit < shard.pages) pages.add(firstPage + unit, offset);
    else {
      const passage = numbers[unit - shard.pages] ?? 0;
      if (passage > 0) passages.add(passage - 1, offset);
    }
  }
}

function writePassages(parts: readonly Part[], numbers: ReadonlyMap<string, number>, sink: IndexSink): void {
  const pages = new Map<string, number[]>();
  for (const { shard, firstPage } of parts) {
    shard.shared.forEach((text, index) => {
      const known = pages.get(text) ?? [];
      pages.set(text, known);
      for (const doc of shard.sharedDocs[index] ?? []) known.push(firstPage + doc);
    });
  }
  const writer = new ByteWriter();
  let written = 0;
  for (const text of numbers.keys()) {
    const docs = pages.get(text) ?? [];
    writer.varint(docs.length);
    let next = 0;
    for (const doc of docs) {
      writer.varint(doc - next);
      next = doc + 1;
    }
    written += 1;
    if (written % PASSAGES_A_FILE === 0) sink.passages(written / PASSAGES_A_FILE - 1, writer.take());
  }
  if (writer.length > 0) sink.passages(Math.floor(written / PASSAGES_A_FILE), writer.take());
}
