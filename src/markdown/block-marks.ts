import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Emphasis, Nodes, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { UNTRANSLATED } from '../vocabulary/translation.ts';
import { blockNodesOf } from './blocks.ts';

/** What a reader is told of one block of a text. */
export interface BlockMark {
  /** Which block it is, counted from 0. */
  readonly block: number;
  /** Style sheets know it by this: `missing`, `outdated`, `machine`. */
  readonly kind: string;
  /** BCP 47 tag of the block's words where they are in another language than the text. */
  readonly lang?: string;
  /** A few words before it, with their own language. */
  readonly note?: { readonly text: string; readonly lang: string };
}

/** Marks of a text's blocks; none for most texts. */
export interface BlockMarks {
  /** The text itself. */
  readonly markdown: string;
  readonly marks: readonly BlockMark[];
}

/** remark plugin: wraps the words of marked blocks, without the sign of untranslated ones. */
export function remarkBlockMarks({ markdown, marks: all }: BlockMarks) {
  return (tree: Root): void => {
    const marks = new Map(all.map((mark) => [mark.block, mark]));
    if (marks.size === 0) return;
    blockNodesOf(tree, markdown).forEach(({ node }, index) => {
      if (!marks.has(index)) return;
      removeSign(node);
      for (const holder of holdersIn(node)) holder.children = [wrapper(holder.children, index)];
    });
  };
}

/** What holds the words of a block: itself, or the cells of a row. */
function holdersIn(node: Nodes): readonly { children: PhrasingContent[] }[] {
  if (node.type === 'tableRow') return node.children;
  return node.type === 'heading' || node.type === 'paragraph' ? [node] : [];
}

function wrapper(children: PhrasingContent[], index: number): Emphasis {
  return { type: 'emphasis', data: { hName: 'span', hProperties: { dataBlock: String(index) } }, children };
}

function removeSign(node: Nodes): void {
  visit(node, 'text', (text) => {
    text.value = text.value.replace(new RegExp(`^${UNTRANSLATED}\\s*`), '');
    return false;
  });
}

/** rehype plugin: tells what is to be told of each wrapped block; runs after everything unsafe is gone. */
export function rehypeBlockMarks({ marks: all }: BlockMarks) {
  return (tree: HtmlRoot): void => {
    const marks = new Map(all.map((mark) => [String(mark.block), mark]));
    if (marks.size === 0) return;
    const noted = new Set<string>();
    visit(tree, 'element', (element, index, parent) => {
      const name = element.properties.dataBlock;
      const mark = typeof name === 'string' ? marks.get(name) : undefined;
      if (typeof name !== 'string' || !mark || !parent || index === undefined) return undefined;
      const { kind, lang, note } = mark;
      element.properties = { dataTranslation: kind, ...(lang === undefined ? {} : { lang }) };
      const isHeading = parent.type === 'element' && /^h\d$/.test(parent.tagName);
      if (!note || isHeading || noted.has(name)) return undefined;
      noted.add(name);
      parent.children.splice(index, 0, toNote(note), { type: 'text', value: ' ' });
      return [SKIP, index + 3];
    });
  };
}

function toNote({ text, lang }: NonNullable<BlockMark['note']>): ElementContent {
  return {
    type: 'element',
    tagName: 'small',
    properties: { className: ['block-note'], lang, dataSearchOff: '' },
    children: [{ type: 'text', value: text }],
  };
}
