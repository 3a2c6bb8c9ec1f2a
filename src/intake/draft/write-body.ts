import type { TextNode } from '../placing/text/text-node.ts';
import type { SourceTable } from '../source-document.ts';

/** Signs that begin something in Markdown at the beginning of a line. */
const LINE_STARTS = /^(?=[#>+\-=|~`])|^(\d+)(?=[.)](?:\s|$))/;

/** Writes text as Markdown. Paragraphs stand on one line each; the items of a list stand together. */
export function writeBody(nodes: readonly TextNode[]): string {
  const parts: string[] = [];
  nodes.forEach((node, at) => {
    const text = writeNode(node, nodes[at - 1]);
    const joins = node.kind === 'item' && continuesList(node, nodes[at - 1]);
    parts.push(at === 0 ? text : joins ? `\n${text}` : `\n\n${text}`);
  });
  return parts.length === 0 ? '' : `${parts.join('')}\n`;
}

function writeNode(node: TextNode, previous: TextNode | undefined): string {
  switch (node.kind) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${escapeInline(node.text)}`;
    case 'paragraph':
      return escapeParagraph(node.text);
    case 'item':
      return writeItem(node, previous);
    case 'table':
      return writeTable(node.table);
  }
}

/** Markdown counts items from the first one's number on; one that does not follow is written as a paragraph. */
function writeItem(item: Extract<TextNode, { kind: 'item' }>, previous: TextNode | undefined): string {
  const text = escapeInline(item.text);
  if (item.number === undefined) return `- ${text}`;
  return item.number === 1 || continuesList(item, previous)
    ? `${item.number}. ${text}`
    : `${item.number}\\. ${text}`;
}

function continuesList(item: Extract<TextNode, { kind: 'item' }>, previous: TextNode | undefined): boolean {
  if (previous?.kind !== 'item') return false;
  return item.number === undefined ? previous.number === undefined : previous.number === item.number - 1;
}

/** Writes a table with its first row as head; a merged cell's text stands once. */
export function writeTable({ rows }: SourceTable): string {
  const [head, ...body] = rows.map((row) =>
    row.map(({ text, covered }) =>
      covered ? '' : escapeInline(text.replace(/\s*\n\s*/g, ' ')).replaceAll('|', '\\|'),
    ),
  );
  if (!head) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function escapeParagraph(text: string): string {
  return escapeInline(text).replace(LINE_STARTS, (_, digits: string | undefined) =>
    digits === undefined ? '\\' : `${digits}\\`,
  );
}

/** Takes its meaning from what Markdown would read as emphasis, code, a link or HTML. */
function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}
