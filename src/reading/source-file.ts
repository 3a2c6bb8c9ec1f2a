import { LineCounter, isAlias, isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import { finding, type Finding, type Place } from '../domain/finding.ts';
import { WrittenNumber } from '../schema/written-number.ts';
import { findYamlData } from './yaml-data.ts';

/** Path into a file's data: keys and indices. */
export type DataPath = readonly (string | number)[];

/** A content file taken apart: data with the place of everything in it, and text. */
export interface SourceFile {
  /** Path from the content folder. */
  readonly file: string;
  /** The YAML data; numbers are {@link WrittenNumber}. Undefined when the YAML cannot be read. */
  readonly data: unknown;
  /** The Markdown text after the frontmatter; empty in a YAML file. */
  readonly body: string;
  /** Line of the file on which the text begins, from 1. */
  readonly bodyLine: number;
  /** Why the file could not be read, if so. */
  readonly findings: readonly Finding[];
  /** The place of a field, or of the nearest one that is there. */
  readonly locate: (path: DataPath) => Place;
  /** The place of a field's key, for a key that should not be there. */
  readonly locateKey: (path: DataPath) => Place;
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** Takes a Markdown file with frontmatter apart. */
export function parseMarkdownFile(file: string, written: string): SourceFile {
  const text = withoutMark(written);
  const fence = FENCE.exec(text);
  if (!fence) {
    const place: Place = { file, field: '', position: { line: 1, column: 1 } };
    return {
      file,
      data: undefined,
      body: text,
      bodyLine: 1,
      findings: [finding('file-unreadable', place)],
      locate: () => place,
      locateKey: () => place,
    };
  }
  const head = fence[0];
  return {
    ...parseYaml(file, fence[1] ?? '', 1),
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

/** Takes a YAML file apart. */
export function parseYamlFile(file: string, text: string): SourceFile {
  return parseYaml(file, withoutMark(text), 0);
}

/** Writes a path as it stands in messages: `budget.lines[0].executed`. */
export function toFieldPath(path: DataPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** Reads a path as it stands in messages. */
export function fromFieldPath(field: string): DataPath {
  return [...field.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Some editors begin a file with a byte-order mark, which means nothing. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function parseYaml(file: string, yaml: string, linesBefore: number): SourceFile {
  let placed: PlacedYaml | undefined;
  const places = (): PlacedYaml => (placed ??= parsePlacedYaml(file, yaml, linesBefore));
  const read = findYamlData(yaml);
  return {
    file,
    data: read ? read.data : places().data,
    body: '',
    bodyLine: 1,
    findings: read ? [] : places().findings,
    locate: (path) => ({ file, field: toFieldPath(path), position: places().positionOf(path) }),
    locateKey: (path) => ({ file, field: toFieldPath(path), position: places().positionOfKey(path) }),
  };
}

type Position = NonNullable<Place['position']>;

/** A YAML text with the place of everything in it. */
interface PlacedYaml {
  readonly data: unknown;
  readonly findings: readonly Finding[];
  readonly positionOf: (path: DataPath) => Position;
  readonly positionOfKey: (path: DataPath) => Position;
}

function parsePlacedYaml(file: string, yaml: string, linesBefore: number): PlacedYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const findings = document.errors.map((error) =>
    finding(
      'yaml-invalid',
      { file, field: '', position: positionAt(error.pos[0]) },
      { detail: { kind: 'verbatim', text: error.message } },
    ),
  );
  visit(document, {
    Alias(_, node) {
      const position = positionAt(node.range?.[0] ?? 0);
      findings.push(
        finding(
          'yaml-invalid',
          { file, field: '', position },
          { detail: { kind: 'verbatim', text: `*${node.source}` } },
        ),
      );
      return visit.BREAK;
    },
    Scalar(_, node) {
      if (typeof node.value === 'number' || typeof node.value === 'bigint') {
        node.value = new WrittenNumber(node.source ?? String(node.value));
      }
    },
  });
  return {
    data: findings.length > 0 ? undefined : (document.toJS() as unknown),
    findings,
    positionOf: (path) => positionAt(offsetOf(document, path)),
    positionOfKey: (path) => positionAt(keyOffsetOf(document, path)),
  };
}

/** Offset of the deepest node on a path that is there. */
function offsetOf(document: Document, path: DataPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isAlias(node) || hasRange(node)) && node.range) return node.range[0];
  }
  return hasRange(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** Offset of a field's key; of the field itself where it has none. */
function keyOffsetOf(document: Document, path: DataPath): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

function hasRange(node: unknown): node is { range?: readonly [number, number, number] | null } {
  return typeof node === 'object' && node !== null && 'range' in node;
}
