import { WrittenNumber } from '../../src/schema/written-number.ts';

/** Data of a content file; numbers keep their digits. */
export type Data = string | boolean | WrittenNumber | readonly Data[] | { readonly [key: string]: Data };

/** Mappings as short as this stand on one line, as people write them. */
const SHORT = 100;

/** A number as it is to be written. */
export function written(number: string | number): WrittenNumber {
  return new WrittenNumber(String(number));
}

/** Data as YAML, ending with a line break. */
export function toYaml(data: Data): string {
  return blockOf(data, '').join('\n') + '\n';
}

/** Data without the fields whose path, such as `budget.lines[0].executed`, is to be left out. */
export function withoutFields(data: Data, isLeftOut: (path: string) => boolean, path = ''): Data {
  if (isList(data)) {
    return data.map((item, index) => withoutFields(item, isLeftOut, `${path}[${index}]`));
  }
  if (!isMapping(data)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => [path === '' ? key : `${path}.${key}`, key, value] as const)
      .filter(([field]) => !isLeftOut(field))
      .map(([field, key, value]) => [key, withoutFields(value, isLeftOut, field)]),
  );
}

/** Paths of all fields that hold no further fields. */
export function leafPaths(data: Data, path = ''): readonly string[] {
  if (isList(data)) return data.flatMap((item, index) => leafPaths(item, `${path}[${index}]`));
  if (!isMapping(data)) return [path];
  return Object.entries(data).flatMap(([key, value]) =>
    leafPaths(value, path === '' ? key : `${path}.${key}`),
  );
}

function blockOf(data: Data, indent: string): readonly string[] {
  if (isList(data)) {
    return data.flatMap((item) => {
      const short = shortOf(item);
      if (short !== undefined) return [`${indent}- ${short}`];
      const [first = '', ...rest] = blockOf(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  if (!isMapping(data)) return [`${indent}${scalarOf(data)}`];
  return Object.entries(data).flatMap(([key, value]) => {
    const short = shortOf(value);
    return short === undefined
      ? [`${indent}${key}:`, ...blockOf(value, `${indent}  `)]
      : [`${indent}${key}: ${short}`];
  });
}

/** Data on one line, when it is short and simple enough. */
function shortOf(data: Data): string | undefined {
  if (isList(data)) return data.length === 0 ? '[]' : undefined;
  if (!isMapping(data)) return scalarOf(data);
  const entries = Object.entries(data);
  if (entries.length === 0) return '{}';
  const parts = entries.flatMap(([key, value]) =>
    isList(value) || isMapping(value) ? [] : [`${key}: ${scalarOf(value)}`],
  );
  const line = `{ ${parts.join(', ')} }`;
  return parts.length === entries.length && entries.length <= 3 && line.length <= SHORT ? line : undefined;
}

function scalarOf(data: string | boolean | WrittenNumber): string {
  if (typeof data !== 'string') return String(data);
  const isPlain = /^(?!(?:true|false|null)$)[a-z]+(?:-[a-z]+)*$|^\d{4}-\d{2}-\d{2}$/.test(data);
  return isPlain ? data : JSON.stringify(data);
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

function isMapping(data: Data): data is { readonly [key: string]: Data } {
  return typeof data === 'object' && !isList(data) && !(data instanceof WrittenNumber);
}
