import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/** An element as a browser would see it. */
export interface ParsedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside. */
  readonly text: string;
  /** Tags of the elements around it, outermost first. */
  readonly within: readonly string[];
}

/** Parses HTML as a browser does: every element, in document order. */
export function elementsIn(html: string): readonly ParsedElement[] {
  return collect(parseFragment(html), []);
}

/** The text that a reader sees. */
export function textIn(html: string): string {
  return textOf(parseFragment(html));
}

/** The HTML after a browser has read it and written it out again. */
export function reparsed(html: string): string {
  return serialize(parseFragment(html));
}

function collect(
  parent: DefaultTreeAdapterTypes.ParentNode,
  within: readonly string[],
): readonly ParsedElement[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const found = {
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: textOf(node),
      within,
    };
    const inside = [...within, node.tagName];
    return [found, ...collect(node, inside), ...('content' in node ? collect(node.content, inside) : [])];
  });
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
