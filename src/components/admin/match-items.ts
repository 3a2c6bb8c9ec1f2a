import { isDataList, isDataMap, isSameData, type Data } from './data.ts';

/**
 * For every item of a list the index that it had before: of the same item, else of that with the same
 * `id`, else of the item that stood in its place; undefined for a new one.
 */
export function matchItems(before: Data, after: readonly Data[]): readonly (number | undefined)[] {
  const old = isDataList(before) ? before : [];
  const found = new Map<number, number>();
  const free = new Set(old.keys());
  const take = (index: number, from: number): void => {
    found.set(index, from);
    free.delete(from);
  };
  const match = (isMatch: (item: Data, index: number, from: number) => boolean): void => {
    after.forEach((item, index) => {
      if (found.has(index)) return;
      const from = [...free].find((one) => isMatch(item, index, one));
      if (from !== undefined) take(index, from);
    });
  };
  match((item, index, from) => from === index && isSameData(old[from], item));
  match((item, _, from) => isSameData(old[from], item));
  match((item, _, from) => idOf(item) !== undefined && idOf(old[from]) === idOf(item));
  match((item, index, from) => from === index && (idOf(item) === undefined || idOf(old[from]) === undefined));
  return after.map((_, index) => found.get(index));
}

function idOf(data: Data | undefined): Data | undefined {
  return isDataMap(data) ? data.id : undefined;
}
