import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Data } from './data.ts';

/**
 * Parses YAML for the editor.
 * @throws Error when it has a fault or an alias: such a file is mended by hand.
 */
export function parseYaml(yaml: string): Document {
  const document = parseDocument(yaml, { uniqueKeys: true });
  const [fault] = document.errors;
  if (fault) throw fault;
  return document;
}

/** The data of a part, with digits as they are written. */
export function toData(node: unknown): Data {
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), toData(value)]));
  if (isSeq(node)) return node.items.map(toData);
  if (isAlias(node)) throw new Error(`An alias cannot be edited: *${node.source}`);
  if (!isScalar(node)) return null;
  const { value, source } = node;
  if (value === null || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : (source ?? null);
}

/** The key of a pair as text. */
export function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
