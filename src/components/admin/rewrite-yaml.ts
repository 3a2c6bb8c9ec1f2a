import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { EntryShape } from '../../views/admin/entry-shape.ts';
import { isDataList, isDataMap, isSameData, type Data, type DataMap } from './data.ts';
import { matchItems } from './match-items.ts';
import { keyOf, parseYaml, toData } from './read-data.ts';
import { toScalarText } from './scalar-text.ts';
import { applyEdits, lineStart, nextLine, type TextEdit } from './text-edits.ts';
import {
  isEmptyData,
  shapeOfItem,
  shapeOfKey,
  toBlock,
  toFlow,
  toItem,
  toPair,
  toScalar,
  writtenKeys,
} from './write-data.ts';

/**
 * A YAML text that says what `data` says and otherwise stays as it is: what has not changed keeps its
 * digits, quotes, comments, order and layout.
 */
export function rewriteYaml(yaml: string, data: Data, shape: EntryShape): string {
  const { contents } = parseYaml(yaml);
  if (isSameData(toData(contents), data)) return yaml;
  if ((isMap(contents) && isDataMap(data)) || (isSeq(contents) && isDataList(data)))
    return applyEdits(yaml, new Rewriting(yaml).edit(contents, data, shape));
  return `${toBlock(data, shape, 0)}\n`;
}

/** A part that has a place in the text. */
interface Placed {
  readonly range?: readonly [number, number, number] | null | undefined;
}

/** Finds the edits of one text. */
class Rewriting {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The edits that make a part of the text say `data`. */
  edit(node: unknown, data: Data, shape: EntryShape): readonly TextEdit[] {
    const was = toData(node);
    if (isSameData(was, data) || (isEmptyData(was, shape) && isEmptyData(data, shape))) return [];
    if (isMap(node) && isDataMap(data))
      return node.flow === true ? this.#editFlow(node, data, shape) : this.#editMap(node, data, shape);
    if (isSeq(node) && isDataList(data)) return this.#editList(node, data, shape);
    if (isScalar(node) && !isDataList(data) && !isDataMap(data)) return [this.#editScalar(node, data, shape)];
    throw new Error('A value of another kind is replaced with its key.');
  }

  #editScalar(node: Scalar, data: string | boolean | null, shape: EntryShape): TextEdit {
    const [start, end] = rangeOf(node);
    const inFlow = this.#isInFlow(start);
    const quotes =
      node.type === 'QUOTE_DOUBLE' ? 'double' : node.type === 'QUOTE_SINGLE' ? 'single' : 'plain';
    const plainDigits = shape.kind === 'number' || shape.kind === 'value';
    const text =
      typeof data === 'string' && !plainDigits
        ? toScalarText(data, inFlow, quotes)
        : toScalar(data, shape, inFlow);
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    return { start, end, text: isBlock && this.#text[end - 1] === '\n' ? `${text}\n` : text };
  }

  /** A mapping in one line: with other keys it is written anew, pairs that stay as they are. */
  #editFlow(map: YAMLMap, data: DataMap, shape: EntryShape): readonly TextEdit[] {
    const keys = map.items.map(({ key }) => keyOf(key));
    const wanted = keysAfter(map, data, shape);
    if (keys.join('\n') === wanted.join('\n') && map.items.every((pair) => !isOtherKind(pair, data)))
      return map.items.flatMap(({ key, value }) =>
        this.edit(value, data[keyOf(key)] ?? null, shapeOfKey(shape, keyOf(key))),
      );
    const pairs = wanted.map((key) => {
      const pair = map.items.find((one) => keyOf(one.key) === key);
      const value = data[key] ?? null;
      if (!pair || isOtherKind(pair, data)) return `${key}: ${toFlow(value, shapeOfKey(shape, key))}`;
      return this.#stretch(
        offsetOf(pair.key),
        this.#endOf(pair),
        this.edit(pair.value, value, shapeOfKey(shape, key)),
      );
    });
    const [start, end] = rangeOf(map);
    return [{ start, end, text: `{ ${pairs.join(', ')} }` }];
  }

  #editMap(map: YAMLMap, data: DataMap, shape: EntryShape): readonly TextEdit[] {
    const [first] = map.items;
    if (!first) throw new Error('A mapping in lines of its own has a key.');
    const indent = offsetOf(first.key) - lineStart(this.#text, offsetOf(first.key));
    const wanted = keysAfter(map, data, shape);
    const edits: TextEdit[] = [];
    for (const pair of map.items) {
      const key = keyOf(pair.key);
      const value = data[key] ?? null;
      if (!wanted.includes(key)) edits.push(this.#removePair(map, pair));
      else if (isOtherKind(pair, data))
        edits.push(this.#replacePair(pair, value, shapeOfKey(shape, key), indent));
      else edits.push(...this.edit(pair.value, value, shapeOfKey(shape, key)));
    }
    return [...edits, ...this.#insertPairs(map, wanted, data, shape, indent)];
  }

  /** A pair's lines go; of the first, which may stand behind a dash, all up to the next key. */
  #removePair(map: YAMLMap, pair: Pair): TextEdit {
    const start = offsetOf(pair.key);
    const isFirst = map.items[0] === pair;
    const next = map.items[1];
    if (isFirst && next) return { start, end: offsetOf(next.key), text: '' };
    return { start: lineStart(this.#text, start), end: nextLine(this.#text, this.#lastOf(pair)), text: '' };
  }

  #replacePair(pair: Pair, value: Data, shape: EntryShape, indent: number): TextEdit {
    const start = offsetOf(pair.key);
    const end = this.#endOf(pair);
    const text = toPair(keyOf(pair.key), value, shape, indent);
    return { start, end, text: this.#text[end - 1] === '\n' ? `${text}\n` : text };
  }

  /** New pairs stand behind the key that the form has before them. */
  #insertPairs(
    map: YAMLMap,
    wanted: readonly string[],
    data: DataMap,
    shape: EntryShape,
    indent: number,
  ): readonly TextEdit[] {
    const present = new Map(map.items.map((pair) => [keyOf(pair.key), pair]));
    const order = writtenOrder(shape, wanted);
    const margin = ' '.repeat(indent);
    return order.flatMap((key, index) => {
      if (present.has(key)) return [];
      const text = toPair(key, data[key] ?? null, shapeOfKey(shape, key), indent);
      const before = order.slice(0, index).findLast((one) => present.has(one));
      const anchor = before === undefined ? undefined : present.get(before);
      if (!anchor) {
        const start = offsetOf(map.items[0]?.key);
        return [{ start, end: start, text: `${text}\n${margin}` }];
      }
      const start = nextLine(this.#text, this.#lastOf(anchor));
      const broken = this.#text[start - 1] === '\n';
      return [{ start, end: start, text: broken ? `${margin}${text}\n` : `\n${margin}${text}` }];
    });
  }

  #editList(list: YAMLSeq, data: readonly Data[], shape: EntryShape): readonly TextEdit[] {
    const item = shapeOfItem(shape);
    const matches = matchItems(toData(list), data);
    const stays =
      matches.length === list.items.length &&
      matches.every((from, index) => from === index && !isOtherValue(list.items[index], data[index]));
    if (stays) return data.flatMap((one, index) => this.edit(list.items[index], one, item));
    if (list.flow === true) {
      const [start, end] = rangeOf(list);
      const items = data.map((one, index) => {
        const node = nodeAt(list, matches[index]);
        if (node === undefined || isOtherValue(node, one)) return toFlow(one, item);
        return this.#stretch(offsetOf(node), rangeOf(node)[1], this.edit(node, one, item));
      });
      return [{ start, end, text: `[${items.join(', ')}]` }];
    }
    return [this.#rebuildList(list, data, item, matches)];
  }

  /** A list in lines of its own: items that stay bring their lines with them. */
  #rebuildList(
    list: YAMLSeq,
    data: readonly Data[],
    shape: EntryShape,
    matches: readonly (number | undefined)[],
  ): TextEdit {
    const starts = list.items.map((node) => lineStart(this.#text, this.#dashBefore(offsetOf(node))));
    const last = list.items.at(-1);
    const end = nextLine(this.#text, this.#lastOf(last));
    const [from = end] = starts;
    const margin = this.#text.slice(from, this.#dashBefore(offsetOf(list.items[0])));
    const pieces = data.map((one, index) => {
      const old = matches[index];
      const node = nodeAt(list, old);
      if (old === undefined || node === undefined || isOtherValue(node, one))
        return `${margin}${toItem(one, shape, margin.length)}\n`;
      const piece = this.#stretch(starts[old] ?? from, starts[old + 1] ?? end, this.edit(node, one, shape));
      return piece.endsWith('\n') ? piece : `${piece}\n`;
    });
    return { start: from, end, text: pieces.join('') };
  }

  #stretch(from: number, to: number, edits: readonly TextEdit[]): string {
    return applyEdits(this.#text, edits, from, to);
  }

  /** Offset of the dash of an item. */
  #dashBefore(offset: number): number {
    return this.#text.lastIndexOf('-', offset - 1);
  }

  /** Where a pair's value ends; its key, where it has none. */
  #endOf({ key, value }: Pair): number {
    if (isPlaced(value) && value.range && value.range[1] > value.range[0]) return value.range[1];
    const colon = this.#text.indexOf(':', rangeOf(key)[1]);
    return colon + 1;
  }

  /** The last character of a part, from which the next line is found. */
  #lastOf(part: unknown): number {
    if (isMap(part) && part.flow !== true && part.items.length > 0) return this.#lastOf(part.items.at(-1));
    if (isSeq(part) && part.flow !== true && part.items.length > 0) return this.#lastOf(part.items.at(-1));
    if (isPair(part)) return isCollection(part.value) ? this.#lastOf(part.value) : this.#endOf(part) - 1;
    return Math.max(rangeOf(part)[1] - 1, rangeOf(part)[0]);
  }

  /** Whether an offset stands between braces or brackets, told from the text before it in its line. */
  #isInFlow(offset: number): boolean {
    const before = this.#text.slice(lineStart(this.#text, offset), offset);
    return /[[{]/.test(before.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, ''));
  }
}

/** The keys of a mapping once it says `data`; keys that mean nothing stay where they stood. */
function keysAfter(map: YAMLMap, data: DataMap, shape: EntryShape): readonly string[] {
  const written = writtenKeys(data, shape);
  const stay = map.items
    .map(({ key, value }) => ({ key: keyOf(key), was: toData(value) }))
    .filter(({ key, was }) => written.includes(key) || isEmptyData(was, shapeOfKey(shape, key)))
    .map(({ key }) => key);
  return [...stay, ...written.filter((key) => !stay.includes(key))];
}

/** Keys in the order of the form; those that it does not know at the end. */
function writtenOrder(shape: EntryShape, keys: readonly string[]): readonly string[] {
  const known = shape.kind === 'object' ? Object.keys(shape.fields) : [];
  return [...known.filter((key) => keys.includes(key)), ...keys.filter((key) => !known.includes(key))];
}

/** Whether a pair's value becomes one of another kind: a text in the place of a mapping, or nothing before. */
function isOtherKind({ key, value }: Pair, data: DataMap): boolean {
  return isOtherValue(value, data[keyOf(key)] ?? null);
}

function isOtherValue(node: unknown, data: Data | undefined): boolean {
  if (data === undefined || data === null || data === '') return false;
  if (isDataMap(data)) return !isMap(node) || node.items.length === 0;
  if (isDataList(data)) return !isSeq(node) || node.items.length === 0;
  return !isScalar(node) || node.range?.[0] === node.range?.[1];
}

function nodeAt(list: YAMLSeq, index: number | undefined): unknown {
  return index === undefined ? undefined : list.items[index];
}

function isPlaced(part: unknown): part is Placed {
  return typeof part === 'object' && part !== null && 'range' in part;
}

function isPair(part: unknown): part is Pair {
  return typeof part === 'object' && part !== null && 'key' in part && 'value' in part && !('range' in part);
}

function isCollection(part: unknown): boolean {
  return (isMap(part) || isSeq(part)) && part.flow !== true && part.items.length > 0;
}

function rangeOf(part: unknown): readonly [number, number, number] {
  if (!isPlaced(part) || !part.range) throw new Error('A part of a parsed text has a place.');
  return part.range;
}

function offsetOf(part: unknown): number {
  return rangeOf(part)[0];
}
