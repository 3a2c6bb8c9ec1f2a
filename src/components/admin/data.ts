/** Data of a content file as the editor holds it: digits as text, so that 623.20 stays 623.20. */
export type Data = string | boolean | null | readonly Data[] | DataMap;

/** Data by key. */
export interface DataMap {
  readonly [key: string]: Data;
}

/** Whether data is a mapping. */
export function isDataMap(data: Data | undefined): data is DataMap {
  return typeof data === 'object' && data !== null && !isDataList(data);
}

/** Whether data is a list. */
export function isDataList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

/** Whether two pieces of data say the same; the order of keys says nothing. */
export function isSameData(left: Data | undefined, right: Data | undefined): boolean {
  if (isDataList(left) && isDataList(right))
    return left.length === right.length && left.every((item, index) => isSameData(item, right[index]));
  if (isDataMap(left) && isDataMap(right)) {
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length && keys.every((key) => isSameData(left[key], right[key]))
    );
  }
  return left === right;
}
