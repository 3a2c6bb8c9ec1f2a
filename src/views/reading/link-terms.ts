import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';
import { findTerms } from '../../companion/glossary-terms.ts';
import type { GlossaryTermInput } from '../../schema/glossary.ts';
import type { Locale } from '../../vocabulary/locales.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Where a term leads and what it means. */
export interface TermLink {
  readonly href: string;
  readonly title: string;
}

/** In these, words stay as they are. */
const CLOSED = ['a', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Links the first occurrence of each term of the glossary in a text to its entry. Terms are added to `linked`;
 * those that are in it are not linked again.
 */
export function linkTerms(
  blocks: readonly Node[],
  locale: Locale,
  glossary: readonly GlossaryTermInput[],
  linked: Set<string>,
  linkOf: (term: GlossaryTermInput) => TermLink,
): readonly Node[] {
  return blocks.flatMap((block) => inNode(block));

  function inNode(node: Node): readonly Node[] {
    if (defaultTreeAdapter.isTextNode(node)) return inText(node.value);
    if (!defaultTreeAdapter.isElementNode(node) || CLOSED.includes(node.tagName)) return [node];
    node.childNodes = node.childNodes.flatMap(inNode);
    return [node];
  }

  function inText(text: string): readonly Node[] {
    const nodes: Node[] = [];
    let at = 0;
    for (const { term, written, start } of findTerms(text, locale, glossary)) {
      if (linked.has(term.id)) continue;
      linked.add(term.id);
      nodes.push(defaultTreeAdapter.createTextNode(text.slice(at, start)), toLink(written, linkOf(term)));
      at = start + written.length;
    }
    return [...nodes, defaultTreeAdapter.createTextNode(text.slice(at))];
  }
}

function toLink(written: string, { href, title }: TermLink): Node {
  const link = defaultTreeAdapter.createElement('a', html.NS.HTML, [
    { name: 'class', value: 'term' },
    { name: 'href', value: href },
    { name: 'title', value: title },
  ]);
  defaultTreeAdapter.appendChild(link, defaultTreeAdapter.createTextNode(written));
  return link;
}
