import { BitReader, BitWriter } from './bits.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** Where a gram stands: units of text in rising order, and in each the offsets in rising order. */
export interface Positions {
  readonly units: readonly number[];
  readonly offsets: readonly (readonly number[])[];
}

/**
 * The positions of a gram in two kinds of units: pages, with the text that they share with few others, and
 * passages that several pages share.
 */
export interface PositionList {
  readonly pages: Positions;
  readonly passages: Positions;
}

/** How many units of each kind an index has. */
export interface UnitCounts {
  readonly pages: number;
  readonly passages: number;
}

/** Collects the positions of a gram in units of one kind. */
export class PositionCollector {
  readonly units: number[] = [];
  readonly offsets: number[][] = [];

  /** Adds a place; units rise, and in a unit the offsets do. */
  add(unit: number, offset: number): void {
    if (this.units.at(-1) !== unit) {
      this.units.push(unit);
      this.offsets.push([]);
    }
    this.offsets.at(-1)?.push(offset);
  }
}

/** A list as bytes; none when there is no position. */
export function writePositions({ pages, passages }: PositionList, counts: UnitCounts): Uint8Array {
  const writer = new ByteWriter();
  if (pages.units.length + passages.units.length === 0) return writer.take();
  for (const [part, all] of [
    [pages, counts.pages],
    [passages, counts.passages],
  ] as const) {
    writer.varint(part.units.length);
    if (part.units.length === 0) continue;
    const shape = shapeOf(part.offsets);
    const bytes = bitsOf(part, all, shape);
    writer.varint(shape.last);
    writer.varint(shape.step);
    writer.varint(bytes.length);
    writer.bytes(bytes);
  }
  return writer.take();
}

/** Reads a list. */
export function readPositions(bytes: Uint8Array, counts: UnitCounts): PositionList {
  const reader = new ByteReader(bytes);
  const [pages, passages] = [readPart(reader, counts.pages), readPart(reader, counts.passages)];
  return { pages, passages };
}

const BITS = new BitWriter();

function bitsOf({ units, offsets }: Positions, all: number, { last, step }: Shape): Uint8Array {
  BITS.rising(units, 0, all - 1);
  for (const places of offsets) BITS.unary(places.length - 1);
  for (const places of offsets) {
    places.forEach((offset, index) => {
      if (index === 0) BITS.below(offset, last + 1);
      else BITS.rice(offset - (places[index - 1] ?? 0) - 1, step);
    });
  }
  return BITS.take();
}

function readPart(reader: ByteReader, all: number): Positions {
  const count = reader.varint();
  if (count === 0) return { units: [], offsets: [] };
  const [last, step] = [reader.varint(), reader.varint()];
  const bits = new BitReader(reader.bytes(reader.varint()));
  const units = Array.from(bits.rising(count, 0, all - 1));
  const times = units.map(() => bits.unary() + 1);
  const offsets = times.map((places) => {
    let before = 0;
    return Array.from({ length: places }, (_, index) => {
      before = index === 0 ? bits.below(last + 1) : before + bits.rice(step) + 1;
      return before;
    });
  });
  return { units, offsets };
}

/** What the bits of a list depend on: its greatest first offset, and the Rice parameter of later steps. */
interface Shape {
  readonly last: number;
  readonly step: number;
}

function shapeOf(offsets: readonly (readonly number[])[]): Shape {
  let [last, steps, reach] = [0, 0, 0];
  for (const places of offsets) {
    last = Math.max(last, places[0] ?? 0);
    steps += places.length - 1;
    reach += (places.at(-1) ?? 0) - (places[0] ?? 0);
  }
  return { last, step: Math.max(0, Math.floor(Math.log2(Math.max(1, reach / Math.max(1, steps))))) };
}
