import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes, RootContent } from 'mdast';
import { toChineseNumeral } from './numerals.ts';
import { toParagraph, type PrintedParagraph } from './printed-report.ts';

/** The text of a report as numbered headings, paragraphs and items. */
export function printProse(markdown: string): readonly PrintedParagraph[] {
  const ordinals: [number, number] = [0, 0];
  return unified()
    .use(remarkParse)
    .parse(markdown)
    .children.flatMap((block) => printBlock(block, ordinals));
}

function printBlock(block: RootContent, ordinals: [number, number]): readonly PrintedParagraph[] {
  if (block.type === 'heading') return [printHeading(textOf(block), block.depth === 2 ? 1 : 2, ordinals)];
  if (block.type === 'paragraph') return [toParagraph('body', textOf(block))];
  if (block.type === 'list') {
    return block.children.map((item, index) =>
      block.ordered === true
        ? toParagraph('body', `${(block.start ?? 1) + index}.${textOf(item)}`)
        : toParagraph('item', textOf(item)),
    );
  }
  throw new Error(`${block.type} cannot be printed.`);
}

function printHeading(title: string, depth: 1 | 2, ordinals: [number, number]): PrintedParagraph {
  if (depth === 1) {
    ordinals[0] += 1;
    ordinals[1] = 0;
    return toParagraph('heading', `${toChineseNumeral(ordinals[0])}、${title}`, { depth, title });
  }
  ordinals[1] += 1;
  return toParagraph('heading', `（${toChineseNumeral(ordinals[1])}）${title}`, { depth, title });
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
