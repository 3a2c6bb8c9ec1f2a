import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * remark plugin: footnotes stay where they are written, with their marks. Made into a list at the end
 * they would bring a heading and links of their own, in one language for all texts.
 */
export function remarkPlainFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'footnoteReference', (node, index, parent) => {
      if (parent && index !== undefined)
        parent.children[index] = { type: 'text', value: `[${node.label ?? node.identifier}]` };
    });
    visit(tree, 'footnoteDefinition', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const mark = { type: 'text' as const, value: `[${node.label ?? node.identifier}] ` };
      const [first, ...rest] = node.children;
      const opening: Paragraph =
        first?.type === 'paragraph'
          ? { ...first, children: [mark, ...first.children] }
          : { type: 'paragraph', children: [mark] };
      parent.children.splice(index, 1, opening, ...(first?.type === 'paragraph' ? rest : node.children));
    });
  };
}
