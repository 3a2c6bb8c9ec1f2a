import { BitReader, BitWriter } from './bits.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Where in a page a gram stands; the most prominent counts. */
export const PROMINENCE = { text: 0, heading: 1, title: 2 } as const;

/** Pages in rising order, each with the most prominent place in which it has what was asked for. */
export interface DocList {
  readonly docs: Uint32Array;
  readonly prominence: Uint8Array;
}

export const NO_DOCS: DocList = { docs: new Uint32Array(0), prominence: new Uint8Array(0) };

const WITH_HEADINGS = 1;
const WITH_TITLES = 2;
const MARKED = 4;
const FLAGS = 8;

/**
 * Writes a list: its length with a mark of the caller's, then the page where it is one, else as bits the
 * pages, and which of them have it in a heading and in the title, as ranks in the list.
 * @param all number of pages in the index.
 */
export function writeDocList(
  writer: ByteWriter,
  { docs, prominence }: DocList,
  all: number,
  isMarked = false,
): void {
  const headings: number[] = [];
  const titles: number[] = [];
  for (let rank = 0; rank < prominence.length; rank += 1) {
    if (prominence[rank] === PROMINENCE.heading) headings.push(rank);
    else if (prominence[rank] === PROMINENCE.title) titles.push(rank);
  }
  writer.varint(
    docs.length * FLAGS +
      (headings.length > 0 ? WITH_HEADINGS : 0) +
      (titles.length > 0 ? WITH_TITLES : 0) +
      (isMarked ? MARKED : 0),
  );
  if (docs.length === 1) {
    writer.varint(docs[0] ?? 0);
    return;
  }
  BITS.rising(docs, 0, all - 1);
  for (const part of [headings, titles]) {
    if (part.length === 0) continue;
    BITS.below(part.length - 1, docs.length);
    BITS.rising(part, 0, docs.length - 1);
  }
  const bytes = BITS.take();
  writer.varint(bytes.length);
  writer.bytes(bytes);
}

/** Writes that a list is the same as another one; only its mark is kept. */
export function writeSameList(writer: ByteWriter, isMarked: boolean): void {
  writer.varint(isMarked ? MARKED : 0);
}

const BITS = new BitWriter();

/** Reads a list. */
export function readDocList(reader: ByteReader, all: number): DocList {
  const head = reader.varint();
  const count = Math.floor(head / FLAGS);
  if (count === 1) {
    const level =
      (head & WITH_TITLES) > 0
        ? PROMINENCE.title
        : (head & WITH_HEADINGS) > 0
          ? PROMINENCE.heading
          : PROMINENCE.text;
    const docs = Uint32Array.of(reader.varint());
    return { docs, prominence: Uint8Array.of(level) };
  }
  const bits = new BitReader(reader.bytes(reader.varint()));
  const docs = bits.rising(count, 0, all - 1);
  const prominence = new Uint8Array(count);
  for (const [flag, level] of [
    [WITH_HEADINGS, PROMINENCE.heading],
    [WITH_TITLES, PROMINENCE.title],
  ] as const) {
    if ((head & flag) === 0) continue;
    for (const rank of bits.rising(bits.below(count) + 1, 0, count - 1)) prominence[rank] = level;
  }
  return { docs, prominence };
}

/** Passes over a list; gives the mark that it was written with, and whether it is the same as another. */
export function skipDocList(reader: ByteReader): { readonly isMarked: boolean; readonly isSame: boolean } {
  const head = reader.varint();
  const count = Math.floor(head / FLAGS);
  if (count > 0) {
    const next = reader.varint();
    if (count > 1) reader.bytes(next);
  }
  return { isMarked: (head & MARKED) > 0, isSame: count === 0 };
}
