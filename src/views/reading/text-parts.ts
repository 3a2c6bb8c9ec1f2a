import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A section of a rendered text: its heading and what stands below it, up to the next heading. */
export interface TextPart {
  /** Anchor of the section; `s-0` before the first heading. */
  readonly id: string;
  /** Its blocks, the heading first. */
  readonly blocks: readonly Node[];
}

const SECTION = /^s-[\d-]+$/;

/** Takes sanitised HTML of a text apart, by the headings that stand at its top. */
export function toTextParts(html: string): readonly TextPart[] {
  const parts: { id: string; blocks: Node[] }[] = [{ id: 's-0', blocks: [] }];
  for (const node of parseFragment(html).childNodes) {
    if (defaultTreeAdapter.isTextNode(node) && node.value.trim() === '') continue;
    const id = defaultTreeAdapter.isElementNode(node)
      ? node.attrs.find(({ name, value }) => name === 'id' && SECTION.test(value))?.value
      : undefined;
    if (id === undefined) parts.at(-1)?.blocks.push(node);
    else parts.push({ id, blocks: [node] });
  }
  return parts.filter(({ blocks }) => blocks.length > 0);
}

/** Blocks as HTML, without anchors: a row of both languages carries them once. */
export function writeBlocks(blocks: readonly Node[]): string {
  const fragment = defaultTreeAdapter.createDocumentFragment();
  for (const block of blocks) defaultTreeAdapter.appendChild(fragment, withoutIds(block));
  return serialize(fragment);
}

function withoutIds(node: Node): Node {
  if (!defaultTreeAdapter.isElementNode(node)) return node;
  node.attrs = node.attrs.filter(({ name }) => name !== 'id');
  node.childNodes = node.childNodes.map(withoutIds);
  return node;
}
