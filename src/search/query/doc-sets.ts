import { NO_DOCS, type DocList } from '../format/doc-list.ts';

/** Pages of both lists; each is as prominent as it is in the list where it is less so. */
export function intersect(left: DocList, right: DocList): DocList {
  return select(left, right, (one, other) =>
    one !== undefined && other !== undefined ? Math.min(one, other) : -1,
  );
}

/** Pages of either list, as prominent as in the list where they are more so. */
export function unite(left: DocList, right: DocList): DocList {
  if (left.docs.length === 0) return right;
  if (right.docs.length === 0) return left;
  return select(left, right, (one, other) => Math.max(one ?? 0, other ?? 0));
}

/** Pages of all lists; none when there is no list. */
export function intersectAll(lists: readonly DocList[]): DocList {
  const [first, ...rest] = lists.toSorted((left, right) => left.docs.length - right.docs.length);
  return rest.reduce(intersect, first ?? NO_DOCS);
}

/** The pages of a list that pass. */
export function filterDocs({ docs, prominence }: DocList, passes: (doc: number) => boolean): DocList {
  const ranks: number[] = [];
  docs.forEach((doc, rank) => {
    if (passes(doc)) ranks.push(rank);
  });
  return {
    docs: Uint32Array.from(ranks, (rank) => docs[rank] ?? 0),
    prominence: Uint8Array.from(ranks, (rank) => prominence[rank] ?? 0),
  };
}

/** Walks two lists in step; `choose` gives how prominent a page is in the outcome, or -1 to leave it out. */
function select(
  left: DocList,
  right: DocList,
  choose: (left: number | undefined, right: number | undefined) => number,
): DocList {
  const docs = new Uint32Array(left.docs.length + right.docs.length);
  const prominence = new Uint8Array(docs.length);
  let count = 0;
  for (let one = 0, other = 0; one < left.docs.length || other < right.docs.length;) {
    const first = left.docs[one] ?? Infinity;
    const second = right.docs[other] ?? Infinity;
    const chosen = choose(
      first <= second ? left.prominence[one] : undefined,
      second <= first ? right.prominence[other] : undefined,
    );
    if (chosen >= 0) {
      docs[count] = Math.min(first, second);
      prominence[count++] = chosen;
    }
    if (first <= second) one += 1;
    if (second <= first) other += 1;
  }
  return { docs: docs.slice(0, count), prominence: prominence.slice(0, count) };
}
