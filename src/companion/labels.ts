import { isMap, isScalar, isSeq, parseDocument, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { DataPath } from '../reading/source-file.ts';
import { LOCALES, isLocale, type Locale } from '../vocabulary/locales.ts';
import { splice, type Splice } from './splice.ts';
import { toYamlScalar } from './yaml-scalar.ts';

/** A text in the site's languages in a file's YAML: a title, the name of a line, a unit, a reason. */
export interface Label {
  /** Path of the field, e.g. `['budget', 'lines', 0, 'name']`. */
  readonly path: DataPath;
  readonly texts: Readonly<Partial<Record<Locale, string>>>;
  /** Line of the YAML on which it begins, from 1. */
  readonly line: number;
}

/** A text to be written into a label. */
export interface LabelEdit {
  readonly path: DataPath;
  readonly locale: Locale;
  readonly text: string;
}

/** All labels of a YAML text in their order. A mapping with nothing but languages in it is one. */
export function labelsOf(yaml: string): readonly Label[] {
  return placedLabelsOf(yaml).map(({ path, texts, map }) => ({
    path,
    texts,
    line: yaml.slice(0, map.range?.[0] ?? 0).split('\n').length,
  }));
}

/**
 * Writes texts into the labels of a YAML text, each beside the other language's; everything else, digits
 * and comments and layout, stays as it is.
 * @throws RangeError when a label is not there.
 */
export function editLabels(yaml: string, edits: readonly LabelEdit[]): string {
  const labels = new Map(placedLabelsOf(yaml).map((label) => [label.path.join('.'), label]));
  return splice(
    yaml,
    edits.map(({ path, locale, text }) => {
      const label = labels.get(path.join('.'));
      if (!label) throw new RangeError(`No label at ${path.join('.')}.`);
      return editOf(yaml, label.map, locale, text);
    }),
  );
}

interface PlacedLabel extends Pick<Label, 'path' | 'texts'> {
  readonly map: YAMLMap;
}

function placedLabelsOf(yaml: string): readonly PlacedLabel[] {
  return labelsIn(parseDocument(yaml, { schema: 'failsafe' }).contents, []);
}

function labelsIn(node: unknown, path: DataPath): readonly PlacedLabel[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => labelsIn(item, [...path, index]));
  if (!isMap(node)) return [];
  const texts = textsOf(node);
  if (texts) return [{ path, texts, map: node }];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? labelsIn(value, [...path, String(key.value)]) : [],
  );
}

function textsOf({ items }: YAMLMap): Label['texts'] | undefined {
  const entries = items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : undefined;
    const text = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : undefined;
    return isLocale(name) && text !== undefined && text !== '' ? ([name, text] as const) : undefined;
  });
  const known = entries.filter((entry) => entry !== undefined);
  return known.length > 0 && known.length === entries.length ? Object.fromEntries(known) : undefined;
}

function editOf(yaml: string, map: YAMLMap, locale: Locale, text: string): Splice {
  const own = pairOf(map, locale);
  const scalar = toYamlScalar(text);
  if (own && isScalar(own.value)) {
    const [start, end] = spanOf(yaml, own.value);
    return { start, end, text: scalar };
  }
  const after = LOCALES.slice(0, LOCALES.indexOf(locale))
    .map((other) => pairOf(map, other))
    .findLast((pair) => pair !== undefined);
  const entry = `${locale}: ${scalar}`;
  const first = map.items[0]?.key;
  if (!after || !isScalar(after.value)) {
    const start = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
    return { start, end: start, text: `${entry}${map.flow ? ', ' : lineBefore(yaml, start)}` };
  }
  const [, end] = spanOf(yaml, after.value);
  if (map.flow) return { start: end, end, text: `, ${entry}` };
  const keyStart = isScalar(after.key) ? (after.key.range?.[0] ?? 0) : 0;
  const lineEnd = endOfLine(yaml, end);
  return { start: lineEnd, end: lineEnd, text: `${lineBefore(yaml, keyStart)}${entry}` };
}

function pairOf(map: YAMLMap, locale: Locale): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === locale);
}

/** Where a value begins and ends; a block of lines ends before its last line end. */
function spanOf(yaml: string, { range }: Scalar): readonly [start: number, end: number] {
  const [start, end] = range ?? [0, 0];
  const written = yaml.slice(start, end);
  return [start, start + written.trimEnd().length];
}

/** A comment after the value stays on its line. */
function endOfLine(yaml: string, offset: number): number {
  const found = yaml.slice(offset).search(/\r?\n|$/);
  return offset + found;
}

/** A line end and the indentation that a key has; the first key of a list item stands behind its hyphen. */
function lineBefore(yaml: string, keyStart: number): string {
  const start = yaml.lastIndexOf('\n', keyStart - 1) + 1;
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  return lineEnd + yaml.slice(start, keyStart).replaceAll(/[^ ]/g, ' ');
}
