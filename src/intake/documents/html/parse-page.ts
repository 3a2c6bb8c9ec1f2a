import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';
import { refuseManyTags } from '../xml/count-tags.ts';

/** An element of a page. */
export type PageElement = DefaultTreeAdapterTypes.Element;
/** Any node of a page. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
/** What has nodes in it. */
export type PageParent = DefaultTreeAdapterTypes.ParentNode;

/** Takes a web page apart as a browser without scripts does. Throws a refusal when it is too large or too deep. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  refuseManyTags(html);
  let nodes = 0;
  let depth = 0;
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        nodes += 1;
        if (nodes > LIMITS.nodes) throw new RefusalError('too-much');
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      onItemPush() {
        depth += 1;
        if (depth > LIMITS.depth) throw new RefusalError('too-deep', LIMITS.depth);
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

/** Whether a node is an element. */
export function isPageElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

/** The value of an attribute; undefined where it is not set. */
export function findAttribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All words below a node, hidden ones included. */
export function textOf(node: PageNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!isPageElement(node) || node.tagName === 'script' || node.tagName === 'style') return '';
  return node.childNodes.map(textOf).join('');
}

/** Whether an element and all in it is invisible. */
export function isHidden(element: PageElement): boolean {
  const style = findAttribute(element, 'style') ?? '';
  return (
    findAttribute(element, 'hidden') !== undefined ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  );
}
