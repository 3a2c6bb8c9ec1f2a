import type { Root } from 'mdast';
import { sectionsOf } from './outline.ts';

/** remark plugin: gives every heading the anchor of its section; `rehypeSections` prints it. */
export function remarkSectionIds() {
  return (tree: Root): void => {
    for (const { node, section } of sectionsOf(tree)) {
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: section.id } };
    }
  };
}
