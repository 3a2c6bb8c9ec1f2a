import Big from 'big.js';
import type { GridCell } from './grid.ts';
import { withReservation, type Placement } from './taken.ts';

/** Placements with one value for each path. */
export interface Settled {
  readonly placements: readonly Placement[];
  /** Cells whose value was not taken, since another cell gives another value for its place. */
  readonly contradicting: readonly GridCell[];
  /** Cells that give the value of their place once more. */
  readonly agreeing: readonly GridCell[];
}

/** Keeps the first value of each path and marks it where a further one differs. */
export function settle(placements: readonly Placement[]): Settled {
  const byPath = new Map<string, Placement>();
  const contradicting: GridCell[] = [];
  const agreeing: GridCell[] = [];
  for (const placement of placements) {
    const key = JSON.stringify(placement.path);
    const first = byPath.get(key) ?? otherForm(byPath, placement);
    if (!first) byPath.set(key, placement);
    else if (isSameValue(first, placement)) agreeing.push(placement.taken.cell);
    else {
      contradicting.push(placement.taken.cell);
      byPath.set(JSON.stringify(first.path), {
        ...first,
        taken: withReservation(first.taken, 'contradicted'),
      });
    }
  }
  return { placements: [...byPath.values()], contradicting, agreeing };
}

/** A value may be a number or words: the path of the one stands in the way of the other. */
function otherForm(byPath: ReadonlyMap<string, Placement>, { path }: Placement): Placement | undefined {
  return byPath.get(JSON.stringify(path.at(-1) === 'zh' ? path.slice(0, -1) : [...path, 'zh']));
}

function isSameValue({ taken: left }: Placement, { taken: right }: Placement): boolean {
  if (left.number !== right.number) return false;
  if (left.number) return new Big(left.value).eq(right.value);
  const isRate = (text: string): boolean => /^-?\d+(?:\.\d+)?%$/.test(text);
  if (isRate(left.value) && isRate(right.value))
    return new Big(left.value.slice(0, -1)).eq(right.value.slice(0, -1));
  return left.value.replace(/\s/g, '') === right.value.replace(/\s/g, '');
}
