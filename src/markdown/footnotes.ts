import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * remark plugin: footnotes stay where they are written, with their marks. Made into a list at the end
 * they would bring a heading and links of their own, in one language for all texts.
 */
export function remarkPlainFootnotes() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type === 'footnoteReference')
        parent.children[index] = { type: 'text', value: `[${node.identifier}]` };
      if (node.type === 'footnoteDefinition') {
        const mark = { type: 'text' as const, value: `[${node.identifier}] ` };
        const [first, ...rest] = node.children;
        const opening =
          first?.type === 'paragraph'
            ? [{ ...first, children: [mark, ...first.children] }, ...rest]
            : node.children;
        parent.children.splice(index, 1, ...opening);
      }
    });
  };
}
