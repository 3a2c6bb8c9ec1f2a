import { ByteReader, ByteWriter } from './bytes.ts';
import { type DocList, readDocList, skipDocList, writeDocList } from './doc-list.ts';

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
    this.#writer.varint(shared);
    this.#writer.varint(gram.length - shared);
    this.#writer.units(gram.slice(shared));
    writeDocList(this.#writer, list, this.#all);
    this.#writer.varint(positionBytes);
    this.#before = gram;
  }

  take(): Uint8Array {
    this.#before = '';
    return this.#writer.take();
  }
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
  let gram = '';
  while (!reader.done) {
    const shared = reader.varint();
    gram = gram.slice(0, shared) + reader.units(reader.varint());
    const list = wanted(gram) ? readDocList(reader, all) : undefined;
    if (!list) skipDocList(reader);
    const length = reader.varint();
    const positions = length > 0 ? cursor.take(length) : undefined;
    if (list) entries.push({ gram, list, positions });
  }
  return entries;
}
