import { EXPORTED, OWN_URI, XLIFF_STATES, XLIFF_URI, type XliffState } from './xliff-file.ts';
import { readXml, type XmlElement, type XmlFault } from './xml-tree.ts';

/** A unit as a translator gave it back. */
export interface ReturnedUnit {
  readonly id: string;
  readonly source: string;
  /** Undefined where it has none. */
  readonly target: string | undefined;
  readonly state: XliffState;
  /** Digest of the translation that it was given out with, `none` without one; undefined where a tool has dropped it. */
  readonly exported: string | undefined;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A part as a translator gave it back. */
export interface ReturnedPart {
  readonly id: string;
  readonly original: string | undefined;
  readonly units: readonly ReturnedUnit[];
}

/** A file as a translator gave it back. */
export interface ReturnedFile {
  readonly sourceLanguage: string;
  readonly targetLanguage: string | undefined;
  readonly parts: readonly ReturnedPart[];
}

/** Why a file is not read. */
export type XliffFault =
  | XmlFault
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'encoding' }
  /** It is XML, but no XLIFF 2; `found` is the element or the version found. */
  | { readonly code: 'not-xliff'; readonly found: string }
  | { readonly code: 'missing'; readonly line: number; readonly element: string; readonly what: string }
  | { readonly code: 'twice'; readonly line: number; readonly element: string; readonly id: string }
  | { readonly code: 'state'; readonly line: number; readonly found: string };

/** A file read, or why it was not. */
export type XliffReading = { readonly file: ReturnedFile } | { readonly fault: XliffFault };

/** More than any report has: the largest known is below 1 MiB. */
export const LARGEST_MEGABYTES = 16;

/** Reads an XLIFF 2.0, 2.1 or 2.2 file; what it holds besides units is passed over. */
export function readXliff(bytes: Uint8Array): XliffReading {
  if (bytes.byteLength > LARGEST_MEGABYTES * 1024 * 1024)
    return { fault: { code: 'too-large', megabytes: Math.ceil(bytes.byteLength / (1024 * 1024)) } };
  const text = decode(bytes);
  if (text === undefined) return { fault: { code: 'encoding' } };
  const xml = readXml(text);
  if ('fault' in xml) return xml;
  try {
    return { file: readRoot(xml.root) };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}

/** Carries a fault out of the reading; it never leaves this file. */
class Refusal extends Error {
  readonly fault: XliffFault;
  constructor(fault: XliffFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** UTF-8, or UTF-16 with its mark, as XML demands of every reader; undefined where it is neither. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const declared = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]?.toLowerCase();
    const isTrue = declared === undefined || declared === (isWide ? 'utf-16' : 'utf-8');
    return isTrue ? text : undefined;
  } catch {
    return undefined;
  }
}

function readRoot(root: XmlElement): ReturnedFile {
  if (root.uri !== XLIFF_URI && !/^urn:oasis:names:tc:xliff:document:2\.\d$/.test(root.uri))
    throw new Refusal({ code: 'not-xliff', found: `<${root.name}> ${root.uri}`.trim() });
  if (root.name !== 'xliff') throw new Refusal({ code: 'not-xliff', found: `<${root.name}>` });
  const version = required(root, 'version');
  if (!/^2\.\d+$/.test(version)) throw new Refusal({ code: 'not-xliff', found: `version ${version}` });
  const parts = elementsIn(root, 'file').map((file) => ({
    id: required(file, 'id'),
    original: file.attributes.original,
    units: once(unitElements(file), 'unit').map(readUnit),
    line: file.line,
  }));
  once(elementsIn(root, 'file'), 'file');
  return {
    sourceLanguage: required(root, 'srcLang'),
    targetLanguage: root.attributes.trgLang,
    parts,
  };
}

function unitElements(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.uri !== element.uri) return [];
    if (child.name === 'unit') return [child];
    return child.name === 'group' ? unitElements(child) : [];
  });
}

/** @throws Refusal when two have the same id. */
function once(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  const ids = new Set<string>();
  for (const element of elements) {
    const id = required(element, 'id');
    if (ids.has(id)) throw new Refusal({ code: 'twice', line: element.line, element: name, id });
    ids.add(id);
  }
  return elements;
}

interface Segment {
  readonly source: string;
  readonly target: string | undefined;
  readonly state: XliffState;
  readonly order: number;
}

function readUnit(unit: XmlElement): ReturnedUnit {
  const data = new Map(
    elementsIn(unit, 'originalData')
      .flatMap((list) => elementsIn(list, 'data'))
      .map((one) => [one.attributes.id ?? '', textOf(one, new Map())]),
  );
  const pieces = unit.children.filter(
    (child) =>
      typeof child !== 'string' && child.uri === unit.uri && /^(?:segment|ignorable)$/.test(child.name),
  ) as readonly XmlElement[];
  const segments = pieces.map((piece, index) => readSegment(piece, index, data));
  if (!pieces.some(({ name }) => name === 'segment'))
    throw new Refusal({ code: 'missing', line: unit.line, element: 'unit', what: 'segment' });
  const work = segments.filter((_, index) => pieces[index]?.name === 'segment');
  const isTranslated = work.every(({ target }) => target !== undefined);
  return {
    id: required(unit, 'id'),
    source: segments.map(({ source }) => source).join(''),
    target: isTranslated
      ? segments
          .toSorted((left, right) => left.order - right.order)
          .map(({ source, target }) => target ?? source)
          .join('')
      : undefined,
    state: XLIFF_STATES.find((state) => work.some((one) => one.state === state)) ?? 'initial',
    exported: unit.attributes[`{${OWN_URI}}${EXPORTED}`],
    line: unit.line,
  };
}

function readSegment(piece: XmlElement, index: number, data: ReadonlyMap<string, string>): Segment {
  const [source] = elementsIn(piece, 'source');
  const [target] = elementsIn(piece, 'target');
  if (!source) throw new Refusal({ code: 'missing', line: piece.line, element: piece.name, what: 'source' });
  const state = piece.attributes.state ?? 'initial';
  const known = XLIFF_STATES.find((name) => name === state);
  if (known === undefined) throw new Refusal({ code: 'state', line: piece.line, found: state });
  const order = Number(target?.attributes.order ?? index + 1);
  return {
    source: textOf(source, data),
    target: target && textOf(target, data),
    state: known,
    order: Number.isInteger(order) ? order : index + 1,
  };
}

/** The words of an element; codes stand for the data that they refer to. */
function textOf({ children }: XmlElement, data: ReadonlyMap<string, string>): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      const { name, attributes } = child;
      // A character that XML cannot hold; no report has one.
      if (name === 'cp') return '\uFFFD';
      if (name === 'pc')
        return [
          dataOf(attributes.dataRefStart, data),
          textOf(child, data),
          dataOf(attributes.dataRefEnd, data),
        ].join('');
      return dataOf(attributes.dataRef, data) + textOf(child, data);
    })
    .join('');
}

function dataOf(reference: string | undefined, data: ReadonlyMap<string, string>): string {
  return reference === undefined ? '' : (data.get(reference) ?? '');
}

function elementsIn({ children, uri }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name && child.uri === uri,
  );
}

/** @throws Refusal when the attribute is not there. */
function required({ attributes, name, line }: XmlElement, attribute: string): string {
  const value = attributes[attribute];
  if (value === undefined || value === '')
    throw new Refusal({ code: 'missing', line, element: name, what: attribute });
  return value;
}
