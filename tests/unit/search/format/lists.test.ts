import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/search/format/bytes.ts';
import { readDocList, skipDocList, writeDocList } from '../../../../src/search/format/doc-list.ts';
import { GramBlockWriter, PositionCursor, readGramBlock } from '../../../../src/search/format/gram-block.ts';
import {
  PositionCollector,
  readPositions,
  writePositions,
} from '../../../../src/search/format/position-list.ts';

const ALL = 500;

const list = fc
  .uniqueArray(fc.record({ doc: fc.nat(ALL - 1), prominence: fc.nat(2) }), {
    selector: ({ doc }) => doc,
    minLength: 1,
  })
  .map((pages) => {
    const sorted = pages.sort((left, right) => left.doc - right.doc);
    return {
      docs: Uint32Array.from(sorted, ({ doc }) => doc),
      prominence: Uint8Array.from(sorted, ({ prominence }) => prominence),
    };
  });

test('varints are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.varint(number);
      const reader = new ByteReader(writer.take());
      expect(numbers.map(() => reader.varint())).toEqual(numbers);
      expect(reader.done).toBe(true);
    }),
  );
});

test('lists of pages are read as they were written, and can be passed over', () => {
  fc.assert(
    fc.property(list, list, (first, second) => {
      const writer = new ByteWriter();
      writeDocList(writer, first, ALL, true);
      writeDocList(writer, second, ALL);
      const bytes = writer.take();
      expect(readDocList(new ByteReader(bytes), ALL)).toEqual(first);
      const reader = new ByteReader(bytes);
      expect(skipDocList(reader)).toEqual({ isMarked: true, isSame: false });
      expect(readDocList(reader, ALL)).toEqual(second);
    }),
  );
});

test('positions are read as they were written', () => {
  const positions = fc.uniqueArray(fc.tuple(fc.nat(40), fc.nat(3000)), { selector: (pair) => pair.join() });
  fc.assert(
    fc.property(positions, positions, (inPages, inPassages) => {
      const [pages, passages] = [inPages, inPassages].map((pairs) => {
        const collector = new PositionCollector();
        for (const [unit, offset] of pairs.sort((left, right) => left[0] - right[0] || left[1] - right[1]))
          collector.add(unit, offset);
        return { units: collector.units, offsets: collector.offsets };
      });
      fc.pre(pages !== undefined && passages !== undefined && inPages.length + inPassages.length > 0);
      const counts = { pages: 41, passages: 41 };
      const written = writePositions({ pages, passages }, counts);
      expect(readPositions(written, counts)).toEqual({ pages, passages });
    }),
  );
});

test('a block gives the grams that are wanted, with the addresses of their positions', () => {
  const writer = new GramBlockWriter(ALL);
  const cursor = new PositionCursor(3, 8000);
  const docs = { docs: Uint32Array.of(1, 4), prominence: Uint8Array.of(0, 2) };
  const grams = [
    { gram: '预', bytes: 0 },
    { gram: '预算', bytes: 0 },
    { gram: '预算执', bytes: 150 },
    { gram: '预算表', bytes: 300 },
  ];
  const start = new PositionCursor(cursor.file, cursor.start);
  for (const { gram, bytes } of grams) {
    writer.add(gram, docs, bytes, start);
    if (bytes > 0) start.take(bytes);
  }
  const read = readGramBlock(writer.take(), ALL, (gram) => gram.length === 3);
  expect(read).toEqual([
    { gram: '预算执', list: docs, positions: { file: 3, start: 8000, length: 150 } },
    { gram: '预算表', list: docs, positions: { file: 4, start: 0, length: 300 } },
  ]);
});
