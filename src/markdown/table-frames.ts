import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** rehype plugin: puts every table into a frame of its own that scrolls sideways and takes the focus. */
export function rehypeTableFrames() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      const frame: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-frame'], tabIndex: 0 },
        children: [node],
      };
      parent.children[index] = frame;
      return SKIP;
    });
  };
}
