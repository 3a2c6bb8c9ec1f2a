import type { PrintedBlock, PrintedReport, PrintedTable } from '../printed/printed-report.ts';

/** The report as plain text, with tables as lines of cells between tabs. */
export function toText(printed: PrintedReport, between = '\t'): string {
  return `${printed.blocks.map((block) => blockText(block, between)).join('\r\n')}\r\n`;
}

function blockText(block: PrintedBlock, between: string): string {
  if (block.kind === 'table') return tableText(block, between);
  const text = block.role === 'item' ? `● ${block.text}` : block.text;
  return block.role === 'body' ? `　　${text}\r\n` : text;
}

/** Word and WPS put a merged cell's words into its first cell. */
function tableText({ rows }: PrintedTable, between: string): string {
  return `${rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\n', '')).join(between)).join('\r\n')}\r\n`;
}
