import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../../../src/search/format/bits.ts';

const rising = fc
  .uniqueArray(fc.nat(5000), { maxLength: 200 })
  .map((values) => values.sort((left, right) => left - right));

test('rising numbers are read as they were written', () => {
  fc.assert(
    fc.property(rising, fc.nat(100), (values, room) => {
      const high = (values.at(-1) ?? 0) + room;
      const writer = new BitWriter();
      writer.rising(values, 0, high);
      expect([...new BitReader(writer.take()).rising(values.length, 0, high)]).toEqual(values);
    }),
  );
});

test('numbers that fill their room cost nothing', () => {
  const writer = new BitWriter();
  writer.rising([0, 1, 2, 3, 4], 0, 4);
  expect(writer.take()).toHaveLength(0);
});

test('a writer can be used again, and mixes kinds of numbers', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ value: fc.nat(300), parameter: fc.nat(8), range: fc.integer({ min: 301, max: 9999 }) }),
      ),
      (numbers) => {
        const writer = new BitWriter();
        writer.write(0xff, 8);
        writer.take();
        for (const { value, parameter, range } of numbers) {
          writer.rice(value, parameter);
          writer.below(value, range);
          writer.unary(value % 7);
        }
        const reader = new BitReader(writer.take());
        for (const { value, parameter, range } of numbers) {
          expect([reader.rice(parameter), reader.below(range), reader.unary()]).toEqual([
            value,
            value,
            value % 7,
          ]);
        }
      },
    ),
  );
});

test('a file that ends early is not read past its end', () => {
  expect(() => new BitReader(new Uint8Array(1)).read(9)).toThrow('ends early');
});
