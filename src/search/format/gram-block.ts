import { ByteReader, ByteWriter } from './bytes.ts';
import { type DocList, readDocList, skipDocList, writeDocList, writeSameList } from './doc-list.ts';

/** Where a list of positions stands in the stream of all such lists, which is cut into files. */
export interface PositionAddress {
  readonly file: number;
  readonly start: number;
  readonly length: number;
}

/**
 * Up to so many pages are read to see whether they have a phrase, so a rare gram, which no
 * more pages have, needs neither positions nor longer grams that begin with it.
 */
export const MOST_READ = 24;

/** More than the units of a gram. */
const LONGEST = 8;

/** Bytes from which a file of positions is not added to. */
const POSITION_FILE = 8192;

/** Places lists in files one after the other: a list is never cut, a full file is followed by the next. */
export class PositionCursor {
  file: number;
  start: number;

  constructor(file = 0, start = 0) {
    this.file = file;
    this.start = start;
  }

  /** The address of the next list. */
  take(length: number): PositionAddress {
    if (this.start > 0 && this.start + length > POSITION_FILE) {
      this.file += 1;
      this.start = 0;
    }
    const address = { file: this.file, start: this.start, length };
    this.start += length;
    return address;
  }
}

/** A gram with its pages and, where no longer gram begins and many have it, the address of its positions. */
export interface GramEntry {
  readonly gram: string;
  readonly list: DocList;
  readonly positions: PositionAddress | undefined;
}

/** Writes grams in their order, as many as fit into a block. */
export class GramBlockWriter {
  readonly #writer = new ByteWriter();
  readonly #all: number;
  #before = '';
  /** Lists of what the last gram begins with, by length, as far as they stand in the block. */
  #lists: DocList[] = [];

  /** @param all number of pages in the index. */
  constructor(all: number) {
    this.#all = all;
  }

  get length(): number {
    return this.#writer.length;
  }

  /** Adds a gram; the first of a block says where the positions of the block begin. */
  add(gram: string, list: DocList, positionBytes: number, cursor: PositionCursor): void {
    if (this.#writer.length === 0) {
      this.#writer.varint(cursor.file);
      this.#writer.varint(cursor.start);
    }
    let shared = 0;
    while (shared < gram.length && gram[shared] === this.#before[shared]) shared += 1;
    this.#writer.varint(shared * LONGEST + gram.length - shared);
    this.#writer.units(gram.slice(shared));
    const parent = this.#lists[gram.length - 1];
    if (parent && isSame(parent, list)) writeSameList(this.#writer, positionBytes > 0);
    else writeDocList(this.#writer, list, this.#all, positionBytes > 0);
    this.#lists.length = Math.min(this.#lists.length, gram.length);
    this.#lists[gram.length] = list;
    if (positionBytes > 0) this.#writer.varint(positionBytes);
    this.#before = gram;
  }

  take(): Uint8Array {
    this.#before = '';
    this.#lists = [];
    return this.#writer.take();
  }
}

/** Whether a gram has the list of the one that it begins with, of which its own is a part. */
function isSame(parent: DocList, { docs, prominence }: DocList): boolean {
  return (
    parent.docs.length === docs.length && parent.prominence.every((level, rank) => level === prominence[rank])
  );
}

/** Reads the grams of a block that are wanted, in their order. */
export function readGramBlock(
  bytes: Uint8Array,
  all: number,
  wanted: (gram: string) => boolean,
): readonly GramEntry[] {
  const reader = new ByteReader(bytes);
  const cursor = new PositionCursor(reader.varint(), reader.varint());
  const entries: GramEntry[] = [];
  /** Where the list of what the gram begins with stands, by length. */
  const lists: number[] = [];
  let gram = '';
  while (!reader.done) {
    const lengths = reader.varint();
    gram = gram.slice(0, Math.floor(lengths / LONGEST)) + reader.units(lengths % LONGEST);
    const start = reader.at;
    const { isMarked, isSame: isParents } = skipDocList(reader);
    lists[gram.length] = isParents ? (lists[gram.length - 1] ?? start) : start;
    const positions = isMarked ? cursor.take(reader.varint()) : undefined;
    if (wanted(gram)) {
      const list = readDocList(new ByteReader(bytes, lists[gram.length]), all);
      entries.push({ gram, list, positions });
    }
  }
  return entries;
}
