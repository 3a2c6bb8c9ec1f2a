import type { Node, Nodes, Parents, PhrasingContent, Root, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { sectionsOf } from './outline.ts';

/** What a block of a text is. `fixed`: nothing in it can be translated (figures, code, a rule). */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'fixed';

/** The smallest part of a text that is translated as a whole. */
export interface TextBlock {
  /** `s-1-1` for a heading, `s-1-1-b2` for the second block below it; `s-0-b1` before the first heading. */
  readonly id: string;
  /** Anchor of the section that it stands in. */
  readonly section: string;
  readonly kind: BlockKind;
  /** Blocks of a translation have the shape of those that they translate: kind, depth, number of cells. */
  readonly shape: string;
  /** Its Markdown on one line, cells of a table parted by `|`; a hard line break is `\` and a line end. */
  readonly text: string;
  /** Where its words begin and end in the text, as offsets. */
  readonly start: number;
  readonly end: number;
  /** Line of the text on which it begins, from 1. */
  readonly line: number;
  /** What stands before further lines of it: the indentation of a list item, the `>` of a quotation. */
  readonly continuation: string;
}

/** A leaf of a parsed text with the block that it is. */
export interface BlockNode {
  readonly node: Nodes;
  readonly block: TextBlock;
}

/** The section of what stands before the first heading. */
const BEFORE_HEADINGS = 's-0';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The blocks of a Markdown text in their order. */
export function blocksOf(markdown: string): readonly TextBlock[] {
  return blockNodesOf(parser.parse(markdown), markdown).map(({ block }) => block);
}

/** The blocks of a parsed text, each with its node; headings are counted as {@link sectionsOf} counts them. */
export function blockNodesOf(tree: Root, markdown: string): readonly BlockNode[] {
  const sections = new Map<Node, string>(sectionsOf(tree).map(({ node, section }) => [node, section.id]));
  let section = BEFORE_HEADINGS;
  let count = 0;
  return leavesOf(tree, undefined).map((leaf) => {
    const heading = sections.get(leaf.node);
    if (heading !== undefined) [section, count] = [heading, 0];
    else count += 1;
    const id = heading ?? `${section}-b${count}`;
    return { node: leaf.node, block: { id, section, ...measure(leaf, markdown) } };
  });
}

interface Leaf {
  readonly node: Nodes;
  readonly parent: Nodes | undefined;
}

function leavesOf(node: Nodes, parent: Nodes | undefined): readonly Leaf[] {
  if (isLeaf(node) || !('children' in node)) return [{ node, parent }];
  return node.children.flatMap((child) => leavesOf(child, node));
}

function isLeaf({ type }: Nodes): boolean {
  return type === 'heading' || type === 'paragraph' || type === 'tableRow';
}

function measure(
  { node, parent }: Leaf,
  markdown: string,
): Pick<TextBlock, 'kind' | 'shape' | 'text' | 'start' | 'end' | 'line' | 'continuation'> {
  const [start, end] = spanOf(node);
  const text =
    node.type === 'tableRow' ? cellsOf(node, markdown).join(' | ') : onOneLine(markdown.slice(start, end));
  const kind = kindOf(node, parent);
  const lineStart = markdown.lastIndexOf('\n', start - 1) + 1;
  const isFixed = kind === 'fixed' || !/\p{L}/u.test(text);
  return {
    kind: isFixed ? 'fixed' : kind,
    shape: shapeOf(node, kind, isFixed),
    text,
    start,
    end,
    line: node.position?.start.line ?? 1,
    continuation: markdown.slice(lineStart, start).replaceAll(/[^>\s]/g, ' '),
  };
}

function kindOf(node: Nodes, parent: Nodes | undefined): BlockKind {
  switch (node.type) {
    case 'heading':
      return 'heading';
    case 'tableRow':
      return 'row';
    case 'paragraph':
      return parent?.type === 'listItem' && parent.children[0] === node ? 'item' : 'paragraph';
    default:
      return 'fixed';
  }
}

function shapeOf(node: Nodes, kind: BlockKind, isFixed: boolean): string {
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type === 'tableRow') return `row ${node.children.length}${isFixed ? ' fixed' : ''}`;
  return isFixed ? `fixed ${node.type}` : kind;
}

/** A heading's words without its signs; all of anything else. */
function spanOf(node: Nodes): readonly [start: number, end: number] {
  const whole = [offsetAt(node, 'start'), offsetAt(node, 'end')] as const;
  if (node.type !== 'heading') return whole;
  return wordsSpan(node) ?? [whole[1], whole[1]];
}

function wordsSpan({ children }: Parents): readonly [start: number, end: number] | undefined {
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? [offsetAt(first, 'start'), offsetAt(last, 'end')] : undefined;
}

function offsetAt(node: Nodes | PhrasingContent, edge: 'start' | 'end'): number {
  return node.position?.[edge].offset ?? 0;
}

function cellsOf(row: TableRow, markdown: string): readonly string[] {
  return row.children.map((cell) => {
    const span = wordsSpan(cell);
    return span ? markdown.slice(...span).trim() : '';
  });
}

/** A soft line end is shown as a space, so it is one. */
function onOneLine(text: string): string {
  return text
    .replaceAll(/(?: {2,}|\\)\r?\n[ \t>]*/g, '\\\n')
    .replaceAll(/(?<!\\)[ \t]*\r?\n[ \t>]*/g, ' ')
    .trim();
}
