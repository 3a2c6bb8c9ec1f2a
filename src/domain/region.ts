import type { RegionInput } from '../schema/region.ts';

/** A region with its file name. */
export interface Region extends Readonly<RegionInput> {
  readonly id: string;
}

/** The region and those above it, from the top. A broken or circular chain ends where it breaks. */
export function pathTo(region: Region, all: ReadonlyMap<string, Region>): readonly Region[] {
  const path: Region[] = [];
  for (let at: Region | undefined = region; at && !path.includes(at); at = all.get(at.parent ?? ''))
    path.unshift(at);
  return path;
}

/** The ids of a region and of all regions below it. */
export function regionsWithin(region: Region, all: ReadonlyMap<string, Region>): ReadonlySet<string> {
  return new Set(
    [...all.values()]
      .filter((other) => pathTo(other, all).some((above) => above.id === region.id))
      .map(({ id }) => id),
  );
}
