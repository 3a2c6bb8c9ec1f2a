import type { EntryShape } from '../../views/admin/entry-shape.ts';
import { isDataList, isDataMap, type Data, type DataMap } from './data.ts';
import { shapeOfItem, shapeOfKey } from './write-data.ts';

/**
 * File data as the editor's inputs want it: a number or words stand under what they are. An input of one
 * line makes null an empty text, and would take that for an edit.
 */
export function toEditorData(data: Data, shape: EntryShape): Data {
  if (data === null && (shape.kind === 'text' || shape.kind === 'number')) return '';
  if (shape.kind === 'value') {
    if (isDataMap(data)) return { shape: 'words', ...data };
    return data === null ? null : { shape: 'number', number: data };
  }
  if (isDataList(data)) return data.map((item) => toEditorData(item, shapeOfItem(shape)));
  if (!isDataMap(data)) return data;
  return mapValues(data, (value, key) => toEditorData(value, shapeOfKey(shape, key)));
}

/** The reverse of {@link toEditorData}; `value` is what the editor hands over. */
export function toFileData(value: unknown, shape: EntryShape): Data {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => toFileData(item, shapeOfItem(shape)));
  if (typeof value !== 'object' || value === null) return null;
  const map = toFileMap(value, shape);
  if (shape.kind !== 'value') return map;
  const { shape: kind, number = null, ...words } = map;
  return kind === 'number' ? number : words;
}

/** What the editor hands over under keys; what is undefined has no key. */
export function toFileMap(value: object, shape: EntryShape): DataMap {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) =>
      inner === undefined ? [] : [[key, toFileData(inner, shapeOfKey(shape, key))] as const],
    ),
  );
}

function mapValues(data: DataMap, change: (value: Data, key: string) => Data): DataMap {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, change(value, key)]));
}
