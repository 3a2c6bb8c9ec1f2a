import { SaxesParser } from 'saxes';

/** An element of an XML text. */
export interface XmlElement {
  /** Namespace of its name. */
  readonly uri: string;
  /** Its name without prefix. */
  readonly name: string;
  /** Values of attributes; the name of one in a namespace is `{namespace}name`. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | string)[];
  /** Place of its first tag's end, from 1. */
  readonly line: number;
  readonly column: number;
}

/** Why an XML text is not read. */
export type XmlFault =
  | { readonly code: 'malformed'; readonly line: number; readonly column: number; readonly detail: string }
  /** It has a document type, which could name entities and files. */
  | { readonly code: 'doctype'; readonly line: number }
  /** More elements, or deeper ones, than any file for translators has. */
  | { readonly code: 'unreasonable'; readonly line: number };

/** An XML text read, or why it was not. */
export type XmlReading = { readonly root: XmlElement } | { readonly fault: XmlFault };

const MOST_ELEMENTS = 400_000;
const DEEPEST = 50;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads an XML text strictly: anything that is not well-formed, a document type, and with it every entity but
 * the five of XML itself, refuses the whole. Comments and processing instructions are passed over.
 */
export function readXml(text: string): XmlReading {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let fault: XmlFault | undefined;
  let count = 0;
  const refuse = (found: XmlFault): void => {
    fault ??= found;
  };
  parser.on('error', ({ message }) => {
    const { line, column } = parser;
    const detail = message.replace(/^\d+:\d+: |\.$/g, '');
    refuse({ code: 'malformed', line, column: Math.max(1, column), detail });
  });
  parser.on('doctype', () => {
    refuse({ code: 'doctype', line: parser.line });
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length >= DEEPEST) refuse({ code: 'unreasonable', line: parser.line });
    const values = Object.values(attributes).map((one) => [
      one.uri === '' ? one.local : `{${one.uri}}${one.local}`,
      one.value,
    ]);
    const element: OpenElement = {
      uri,
      name: local,
      attributes: Object.fromEntries(values) as Record<string, string>,
      children: [],
      line: parser.line,
      column: parser.column,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (words: string): void => {
    open.at(-1)?.children.push(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  // In pieces, so that a fault at the beginning of a large text ends the reading there.
  for (let at = 0; at < text.length && !fault; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (!fault) parser.close();
  if (fault) return { fault };
  return root ? { root } : { fault: { code: 'malformed', line: 1, column: 1, detail: 'no element' } };
}

const PIECE = 65_536;
