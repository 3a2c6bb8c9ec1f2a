import type { BlockContent, DefinitionContent, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { BlockList } from '../block-list.ts';
import { addPageBlocks } from '../html/add-page-blocks.ts';
import { parsePage } from '../html/parse-page.ts';
import { toOneLine } from './join-lines.ts';

// A single ~ stands between two numbers in Chinese (5~10万元) and strikes nothing through.
const PARSER = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

type Content = RootContent | BlockContent | DefinitionContent;
type Inherited = Parameters<BlockList['addParagraph']>[1];

/** Reads a Markdown text; HTML in it is read as a page. */
export function readMarkdown(text: string): ReturnType<BlockList['finish']> {
  const blocks = new BlockList();
  const root: Root = PARSER.parse(text.replace(/\f/g, '\n'));
  for (const node of root.children) addNode(node, blocks, {});
  return blocks.finish();
}

function addNode(node: Content, blocks: BlockList, shape: Inherited, marker = ''): void {
  switch (node.type) {
    case 'heading':
      blocks.addParagraph(marker + wordsOf(node.children), { ...shape, headingLevel: node.depth });
      return;
    case 'paragraph':
      for (const line of wordsOf(node.children).split('\n')) blocks.addParagraph(marker + line, shape);
      return;
    case 'table':
      addTable(node, blocks);
      return;
    case 'list':
      addList(node, blocks);
      return;
    case 'blockquote':
      for (const child of node.children) addNode(child, blocks, shape);
      return;
    case 'footnoteDefinition':
      node.children.forEach((child, index) => {
        addNode(child, blocks, shape, index === 0 ? `[${node.label ?? node.identifier}] ` : '');
      });
      return;
    case 'code':
    case 'yaml':
      for (const line of node.value.split('\n')) blocks.addParagraph(line);
      return;
    case 'html':
      addPageBlocks(parsePage(node.value), blocks);
      return;
    case 'definition':
      blocks.addParagraph([`[${node.label ?? node.identifier}]: ${node.url}`, node.title ?? ''].join(' '));
      return;
    case 'thematicBreak':
      return;
    default:
      blocks.addParagraph(wordsOf([node as PhrasingContent]));
  }
}

function addList(list: List, blocks: BlockList): void {
  const kind = list.ordered === true ? 'ordered' : 'bullet';
  list.children.forEach((item, index) => {
    const marker = kind === 'ordered' ? `${(list.start ?? 1) + index}. ` : '';
    const box = item.checked === undefined || item.checked === null ? '' : item.checked ? '☑ ' : '☐ ';
    item.children.forEach((child, place) => {
      addNode(child, blocks, place === 0 ? { list: kind } : {}, place === 0 ? marker + box : '');
    });
  });
}

function addTable(table: Table, blocks: BlockList): void {
  blocks.addTable(
    table.children.map((row) =>
      row.children.map((cell) => ({
        text: wordsOf(cell.children)
          .replace(/<br\s*\/?>/gi, '\n')
          .trim(),
      })),
    ),
  );
}

/** The words of a line; a hard break begins a new one, a soft one does not. */
function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return toOneLine(node.value);
        case 'html':
          return /^<br/i.test(node.value) ? '\n' : '';
        case 'break':
          return '\n';
        case 'image':
        case 'imageReference':
          return node.alt ?? '';
        case 'footnoteReference':
          return '';
        default:
          return wordsOf(node.children);
      }
    })
    .join('');
}
