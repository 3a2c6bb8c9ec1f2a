import type { PrintedBlock, PrintedReport, PrintedTable } from '../printed/printed-report.ts';

/** The report as Markdown, as a converter would write it. */
export function toMarkdown(printed: PrintedReport): string {
  return `${printed.blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: PrintedBlock): string {
  if (block.kind === 'table') return tableText(block);
  const { role, depth } = block;
  if (role === 'title') return `# ${block.text}`;
  if (role === 'heading') return `${'#'.repeat(1 + (depth ?? 1))} ${block.text}`;
  return role === 'item' ? `- ${block.text}` : block.text;
}

function tableText({ rows }: PrintedTable): string {
  const [head, ...others] = rows.map(
    ({ cells }) => `| ${cells.map(({ text }) => text.replaceAll('\n', '<br>')).join(' | ')} |`,
  );
  const rule = `|${' --- |'.repeat(rows[0]?.cells.length ?? 1)}`;
  return [head, rule, ...others].join('\n');
}
