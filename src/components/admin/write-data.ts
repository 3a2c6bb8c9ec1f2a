import type { EntryShape } from '../../views/admin/entry-shape.ts';
import { isDataList, isDataMap, type Data, type DataMap } from './data.ts';
import { toScalarText } from './scalar-text.ts';

/** The longest mapping or list that stands in one line, in characters. */
const LINE = 100;

/** The shape of what is not in the form. */
const TEXT: EntryShape = { kind: 'text' };

/** The shape of a key's value. */
export function shapeOfKey(shape: EntryShape, key: string): EntryShape {
  return shape.kind === 'object' ? (shape.fields[key] ?? TEXT) : TEXT;
}

/** The shape of a list's items. */
export function shapeOfItem(shape: EntryShape): EntryShape {
  return shape.kind === 'list' ? shape.item : TEXT;
}

/** Whether data says nothing, so that its key is left out: no text, no item, a flag that is off. */
export function isEmptyData(data: Data | undefined, shape: EntryShape): boolean {
  if (data === undefined || data === null || data === '') return true;
  if (data === false) return shape.kind === 'flag' && !shape.kept;
  if (isDataList(data)) return data.length === 0;
  if (!isDataMap(data)) return false;
  return Object.entries(data).every(([key, value]) => isEmptyData(value, shapeOfKey(shape, key)));
}

/** A scalar as it stands in a file; digits of a number without quotes. */
export function toScalar(data: string | boolean | null, shape: EntryShape, inFlow: boolean): string {
  if (typeof data !== 'string') return String(data);
  const isNumber = shape.kind === 'number' || shape.kind === 'value';
  return isNumber && /^-?\d+(?:\.\d+)?$/.test(data) ? data : toScalarText(data, inFlow);
}

/** Data in one line: `{ zh: 年初预算, en: Initial budget }`. */
export function toFlow(data: Data, shape: EntryShape): string {
  if (isDataList(data)) {
    const items = data.map((item) => toFlow(item, shapeOfItem(shape)));
    return items.length === 0 ? '[]' : `[${items.join(', ')}]`;
  }
  if (!isDataMap(data)) return toScalar(data, shape, true);
  const pairs = writtenKeys(data, shape).map(
    (key) => `${key}: ${toFlow(data[key] ?? null, shapeOfKey(shape, key))}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A pair in lines of its own, from its key on; `indent` is that of the key. Ends without a line break. */
export function toPair(key: string, data: Data, shape: EntryShape, indent: number): string {
  if (!isDataList(data) && !isDataMap(data)) return `${key}: ${toScalar(data, shape, false)}`;
  const line = toFlow(data, shape);
  if (standsInLine(data, line)) return `${key}: ${line}`;
  const inner = indent + 2;
  return `${key}:\n${' '.repeat(inner)}${toBlock(data, shape, inner)}`;
}

/** A mapping or list in lines of its own; the first begins at `indent`, and so do the others. */
export function toBlock(data: Data, shape: EntryShape, indent: number): string {
  const next = `\n${' '.repeat(indent)}`;
  if (isDataList(data)) return data.map((item) => toItem(item, shapeOfItem(shape), indent)).join(next);
  if (!isDataMap(data)) return toScalar(data, shape, false);
  return writtenKeys(data, shape)
    .map((key) => toPair(key, data[key] ?? null, shapeOfKey(shape, key), indent))
    .join(next);
}

/** An item of a list in lines of its own, from its dash on. */
export function toItem(data: Data, shape: EntryShape, indent: number): string {
  const line = isDataList(data) || isDataMap(data) ? toFlow(data, shape) : toScalar(data, shape, false);
  return `- ${standsInLine(data, line) ? line : toBlock(data, shape, indent + 2)}`;
}

/** The keys that are written, in the order of the form, then those that it does not know. */
export function writtenKeys(data: DataMap, shape: EntryShape): readonly string[] {
  const known = shape.kind === 'object' ? Object.keys(shape.fields) : [];
  const all = [...known, ...Object.keys(data).filter((key) => !known.includes(key))];
  return all.filter((key) => !isEmptyData(data[key], shapeOfKey(shape, key)));
}

/** Scalars, and mappings and lists of scalars that are short. */
function standsInLine(data: Data, line: string): boolean {
  if (!isDataList(data) && !isDataMap(data)) return true;
  if (line.length > LINE) return false;
  return Object.values(data).every((value) => !isDataList(value) && !isDataMap(value));
}
