import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';
import { refuseManyTags } from './count-tags.ts';
import { CANONICAL_PREFIX, NAMESPACES } from './namespaces.ts';

/** An element of XML; its names carry the prefixes that Office itself writes, whatever the file writes. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** What stands in an element. */
export type XmlNode = XmlElement | string;

/** Takes XML apart. Throws a refusal when it is too large or too deep, or holds no element. */
export function parseXml(text: string): XmlElement {
  refuseManyTags(text);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: { readonly element: XmlElement; readonly prefixes: ReadonlyMap<string, string> }[] = [
    { element: root, prefixes: new Map() },
  ];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > LIMITS.depth) throw new RefusalError('too-deep', LIMITS.depth);
        const outer = open.at(-1);
        const prefixes = withDeclarations(outer?.prefixes ?? new Map<string, string>(), attributes);
        const element = {
          name: rename(name, prefixes),
          attributes: renameAll(attributes, prefixes),
          children: [],
        };
        outer?.element.children.push(element);
        open.push({ element, prefixes });
      },
      ontext(data) {
        open.at(-1)?.element.children.push(data);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  const first = root.children.find(isElement);
  if (!first) throw new RefusalError('damaged');
  return first;
}

/** Writes an element as XML, with the namespaces of Office declared at its root; other names are unwrapped. */
export function writeXml(root: XmlElement): string {
  const declarations = Object.entries(NAMESPACES).map(([prefix, uri]) => [`xmlns:${prefix}`, uri] as const);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${write({
    ...root,
    attributes: { ...Object.fromEntries(declarations), ...root.attributes },
  })}`;
}

/** Whether a node is an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements in an element. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement);
}

/** The first child of a name; undefined when there is none. */
export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((child) => child.name === name);
}

/** All elements of a name below an element, in order. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

function write(node: XmlNode): string {
  if (!isElement(node)) return escapeXml(node);
  const content = node.children.map(write).join('');
  const prefix = /^([^:]*):/.exec(node.name)?.[1] ?? '';
  if (prefix !== '' && !(prefix in NAMESPACES)) return content;
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => {
      const [, own] = /^([^:]*):/.exec(name) ?? [];
      return own === undefined || own === 'xml' || own === 'xmlns' || own in NAMESPACES;
    })
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  return `<${node.name}${attributes}>${content}</${node.name}>`;
}

function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // XML 1.0 has no way to write these.

      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

function withDeclarations(
  outer: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).flatMap(([name, uri]) => {
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(name) ?? [undefined, undefined];
    const canonical = CANONICAL_PREFIX.get(uri);
    return name.startsWith('xmlns') && canonical !== undefined ? [[prefix ?? '', canonical] as const] : [];
  });
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

function renameAll(
  attributes: Readonly<Record<string, string>>,
  prefixes: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name.startsWith('xmlns') ? [] : [[name.includes(':') ? rename(name, prefixes) : name, value] as const],
    ),
  );
}

function rename(name: string, prefixes: ReadonlyMap<string, string>): string {
  const at = name.indexOf(':');
  const canonical = prefixes.get(at === -1 ? '' : name.slice(0, at));
  return canonical === undefined ? name : `${canonical}:${name.slice(at + 1)}`;
}
