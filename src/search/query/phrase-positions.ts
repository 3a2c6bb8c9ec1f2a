import { MOST_READ } from '../format/gram-block.ts';
import type { PositionList, Positions } from '../format/position-list.ts';
import type { Candidates } from './find-phrase.ts';
import type { IndexReader } from './index-reader.ts';

/** Bytes of position lists that one phrase may cost before they are deflated. */
const MOST_BYTES = 262_144;

/** What positions tell of a phrase. */
export interface Placed {
  readonly having: ReadonlySet<number>;
  /** Pages that have a rare ending of it, of which no positions are kept. */
  readonly open: ReadonlySet<number>;
}

/**
 * The pages in which a phrase stands, by the positions of the grams that cover it.
 * @returns undefined where the lists are longer than a query may load.
 */
export async function findByPositions(
  index: IndexReader,
  { cover }: Candidates,
): Promise<Placed | undefined> {
  const last = cover.at(-1);
  if (!last) return { having: new Set(), open: new Set() };
  const endings = await index.gramsFrom(last.entry.gram);
  const lists = [
    ...cover.slice(0, -1).map(({ offset, entry }) => ({ offset, addresses: [entry.positions] })),
    { offset: last.offset, addresses: endings.map(({ positions }) => positions) },
  ].map(({ offset, addresses }) => ({ offset, addresses: addresses.filter((one) => one !== undefined) }));
  const bytes = lists.flatMap(({ addresses }) => addresses).reduce((sum, { length }) => sum + length, 0);
  if (bytes > MOST_BYTES) return undefined;
  const placed = await Promise.all(
    lists.map(async ({ offset, addresses }) => ({
      offset,
      found: await Promise.all(addresses.map(async (address) => index.positions(address))),
    })),
  );
  const unitsIn = (kind: keyof PositionList): readonly number[] =>
    unitsInAll(
      placed.map(({ offset, found }) =>
        startsOf(
          found.map((list) => list[kind]),
          offset,
        ),
      ),
    );
  const shared = await Promise.all(unitsIn('passages').map(async (passage) => index.pagesOfPassage(passage)));
  const rare = endings.filter(({ list }) => list.docs.length <= MOST_READ);
  return {
    having: new Set([...unitsIn('pages'), ...shared.flat()]),
    open: new Set(rare.flatMap(({ list }) => Array.from(list.docs))),
  };
}

/** By unit, the places where the phrase would begin. */
type Starts = ReadonlyMap<number, ReadonlySet<number>>;

function startsOf(lists: readonly Positions[], offset: number): Starts {
  const starts = new Map<number, Set<number>>();
  for (const { units, offsets } of lists) {
    units.forEach((unit, at) => {
      const places = starts.get(unit) ?? new Set();
      starts.set(unit, places);
      for (const place of offsets[at] ?? []) places.add(place - offset);
    });
  }
  return starts;
}

function unitsInAll(all: readonly Starts[]): readonly number[] {
  const [fewest, ...others] = all.toSorted((left, right) => left.size - right.size);
  if (!fewest) return [];
  return [...fewest].flatMap(([unit, places]) =>
    [...places].some((place) => others.every((starts) => starts.get(unit)?.has(place) === true))
      ? [unit]
      : [],
  );
}
