import { BlockList } from '../block-list.ts';
import { isContentsLine, takeFieldCodes } from './field-codes.ts';
import { joinWrappedLines } from './join-lines.ts';
import { findWrittenTables } from './written-tables.ts';

/** Reads a text: lines are paragraphs unless they were wrapped, and tables are found by bars, tabs and gaps. */
export function readPlainText(text: string): ReturnType<BlockList['finish']> {
  const blocks = new BlockList();
  for (const run of text.split(/\n[ \t\u3000]*\n/)) {
    const lines = run.split(/[\n\f]/).flatMap((line) => (line.trim() === '' ? [] : [{ text: line }]));
    for (const part of findWrittenTables(lines, ['bar', 'tab', 'gap'])) {
      if (part.kind === 'table') {
        blocks.addTable(part.rows.map((row) => row.map((cell) => ({ text: cell }))));
      } else {
        for (const line of joinWrappedLines(part.lines.map((line) => line.text))) addLine(line, blocks);
      }
    }
  }
  return blocks.finish();
}

function addLine(line: string, blocks: BlockList): void {
  if (isContentsLine(line)) {
    blocks.omit('contents-line', line);
    return;
  }
  const { text, codes } = takeFieldCodes(line);
  for (const code of codes) blocks.omit('field-code', code);
  blocks.addParagraph(text.replace(/\t+/g, ' '));
}
