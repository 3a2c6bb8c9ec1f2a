import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankingOf, type Ranking } from '../../../src/domain/ranking.ts';
import { compareRatios, type Ratio } from '../../../src/domain/ratio.ts';

interface Entry {
  readonly id: string;
  readonly value: Ratio | undefined;
}

const entry = (id: string, numerator?: bigint, denominator = 1n): Entry => ({
  id,
  value: numerator === undefined ? undefined : { numerator, denominator },
});
const rank = (entries: readonly Entry[]): Ranking<Entry> =>
  rankingOf(
    entries,
    ({ value }) => value,
    ({ id }) => id,
  );
const places = (entries: readonly Entry[]): readonly (readonly [string, number, boolean])[] =>
  rank(entries).ranked.map((one) => [one.entry.id, one.rank, one.shared]);

describe('a ranking', () => {
  test('puts the highest first; equal figures share a place, and the next one counts all before it', () => {
    expect(
      places([
        entry('a', 3n),
        entry('b', 5n),
        entry('c', 3n),
        entry('d', 1n),
        entry('e', 3n),
        entry('f', 1n),
      ]),
    ).toEqual([
      ['b', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['e', 2, true],
      ['d', 5, true],
      ['f', 5, true],
    ]);
  });

  test('shares places of figures that are equal, not of those that only look so when rounded', () => {
    expect(places([entry('a', 1n, 3n), entry('b', 2n, 6n), entry('c', 33_333_333n, 100_000_000n)])).toEqual([
      ['a', 1, true],
      ['b', 1, true],
      ['c', 3, false],
    ]);
  });

  test('gives no place to what has no figure, and does not take it for zero', () => {
    const { ranked, unranked } = rank([entry('b'), entry('c', 0n), entry('d', -1n), entry('a')]);
    expect(ranked.map((one) => [one.entry.id, one.rank])).toEqual([
      ['c', 1],
      ['d', 2],
    ]);
    expect(unranked.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  const value = fc.option(fc.record({ numerator: fc.bigInt(-20n, 20n), denominator: fc.bigInt(1n, 4n) }), {
    nil: undefined,
  });
  const entries = fc
    .array(value, { maxLength: 30 })
    .map((values) => values.map((one, index): Entry => ({ id: `d${index}`, value: one })));

  test('does not depend on the order in which entries come', () => {
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(rank(shuffled)).toEqual(rank(all));
        },
      ),
    );
  });

  test('gives each the number of those above it plus one; places are shared exactly by equals', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { ranked, unranked } = rank(all);
        expect(ranked.length + unranked.length).toBe(all.length);
        for (const one of ranked) {
          const above = ranked.filter((other) => compareRatios(other.value, one.value) > 0).length;
          const equal = ranked.filter((other) => compareRatios(other.value, one.value) === 0).length;
          expect(one.rank).toBe(above + 1);
          expect(one.shared).toBe(equal > 1);
        }
        // With the places between equals filled up, the places are 1 to n.
        const counts = Map.groupBy(ranked, (one) => one.rank);
        const sum = [...counts].reduce(
          (total, [place, { length }]) => total + length * place + (length * (length - 1)) / 2,
          0,
        );
        expect(sum).toBe((ranked.length * (ranked.length + 1)) / 2);
      }),
    );
  });
});
