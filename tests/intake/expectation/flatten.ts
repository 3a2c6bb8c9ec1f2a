import { toFieldPath, type DataPath } from '../../../src/reading/source-file.ts';
import { WrittenNumber } from '../../../src/schema/written-number.ts';

/** All values of a file's data by path, as text: numbers digit by digit. Null and missing values are left out. */
export function flatten(data: unknown, path: DataPath = []): ReadonlyMap<string, string> {
  if (data === null || data === undefined) return new Map();
  if (data instanceof WrittenNumber) return new Map([[toFieldPath(path), data.text]]);
  if (typeof data === 'object') {
    const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(data)
      ? data.map((item: unknown, index) => [index, item] as const)
      : Object.entries(data);
    return new Map(parts.flatMap(([key, value]) => [...flatten(value, [...path, key])]));
  }
  return new Map([[toFieldPath(path), `${data as string | number | boolean}`]]);
}
