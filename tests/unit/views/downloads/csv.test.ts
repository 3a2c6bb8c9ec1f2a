import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../../../src/views/downloads/cell.ts';
import { toCsv } from '../../../../src/views/downloads/csv.ts';

describe('toCsv', () => {
  it('begins with a byte-order mark, quotes what must be, and keeps nothing apart from zero', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x, "y"', 0],
          [undefined, -7.3],
          [exactly('27392100.00'), exactly(undefined)],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x, ""y""",0\r\n,-7.3\r\n27392100.00,\r\n');
  });

  it('leaves the byte-order mark out for machines', () => {
    expect(toCsv(['a'], [], { bom: false })).toBe('a\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠A'])(
    'neutralises text that a spreadsheet would take for a formula: %j',
    (text) => {
      expect(toCsv(['a'], [[text]])).toContain(`'${text}`);
    },
  );

  it('is read back cell by cell, whatever the cells hold', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('a预,"\t \r\n1')),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const written = toCsv(['a', 'b'], rows, { bom: false });
        expect(cellsOf(written).slice(1)).toEqual(
          rows.map((row) => row.map((cell) => (/^[\t\r]/.test(cell) ? `'${cell}` : cell))),
        );
      }),
    );
  });
});

/** A reader of RFC 4180 by its grammar. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/gy;
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    const [, raw = '', end] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
