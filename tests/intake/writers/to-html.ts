import type { PrintedBlock, PrintedCell, PrintedReport, PrintedTable } from '../printed/printed-report.ts';

/** How the page is made. */
export interface HtmlStyle {
  /** Nested spans, `<o:p>` and conditional comments of Word, or plain elements for printing. */
  readonly from: 'word' | 'plain';
  /** Short lines that end inside words and numbers, for printing. */
  readonly narrow?: boolean;
  /** Cells of tables nearly touch, on upright pages. */
  readonly dense?: boolean;
}

/** The report as a page of a site, pasted from Word into its editor. */
export function toHtml(printed: PrintedReport, style: HtmlStyle = { from: 'word' }): string {
  const title = escape(printed.report.input.title.zh ?? '');
  const blocks = printed.blocks.map((block) =>
    style.from === 'word' ? wordBlock(block) : plainBlock(block),
  );
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN" xmlns:o="urn:schemas-microsoft-com:office:office">',
    `<head><meta charset="utf-8"><title>${title}</title>${style.from === 'plain' ? printStyle(style) : ''}</head>`,
    '<body>',
    ...(style.from === 'word' ? ['<!--StartFragment--><div class="TRS_Editor">'] : []),
    ...blocks,
    ...(style.from === 'word' ? ['</div><!--EndFragment-->'] : []),
    '</body></html>',
    '',
  ].join('\n');
}

/** Escapes text for HTML. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function wordBlock(block: PrintedBlock): string {
  if (block.kind === 'table') return tableOf(block, (text) => span(text));
  const style =
    block.role === 'title' || block.role === 'caption'
      ? 'text-align:center'
      : 'text-indent:32.0pt;mso-char-indent-count:2.0';
  const text = block.role === 'item' ? `·${'\u00A0'.repeat(4)}${block.text}` : block.text;
  if (block.role === 'heading') {
    return `<p class="MsoNormal" style="${style}"><b>${span(text)}</b></p>`;
  }
  return `<p class="MsoNormal" style="${style}">${span(text)}</p>`;
}

/** Word gives every change between Chinese and Latin type a span of its own. */
function span(text: string): string {
  const parts = text
    .split(/(\n|[\x20-\x7E]+)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return '<br>';
      const attributes = /^[\x20-\x7E]/.test(part) ? 'lang="EN-US"' : "style='font-family:仿宋'";
      return `<span ${attributes}>${escape(part)}</span>`;
    });
  return `<span style='font-size:16.0pt'>${parts.join('')}<span lang="EN-US"><o:p></o:p></span></span>`;
}

function plainBlock(block: PrintedBlock): string {
  if (block.kind === 'table') return tableOf(block, (text) => escape(text).replaceAll('\n', '<br>'));
  const text = escape(block.text);
  if (block.role === 'title') return `<h1>${text}</h1>`;
  if (block.role === 'heading') return `<h${1 + (block.depth ?? 1)}>${text}</h${1 + (block.depth ?? 1)}>`;
  return `<p class="${block.role}">${block.role === 'item' ? '● ' : ''}${text}</p>`;
}

function tableOf({ rows }: PrintedTable, print: (text: string) => string): string {
  const lines = rows.map(({ cells, hidden }) => {
    const row = cells.filter(({ covered }) => !covered).map((cell) => cellOf(cell, print));
    return `<tr${hidden ? ' style="display:none"' : ''}>${row.join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="0">\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}

function cellOf({ text, across, down }: PrintedCell, print: (text: string) => string): string {
  const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
  return `<td${spans}>${text === '' ? '&nbsp;' : `<p>${print(text)}</p>`}</td>`;
}

function printStyle({ narrow, dense }: HtmlStyle): string {
  return `<style>
@page { size: A4${narrow || dense ? '' : ' landscape'}; margin: 22mm ${narrow ? '55mm' : '24mm'} }
${narrow ? 'body { word-break: break-all; line-break: anywhere }' : ''}
body { font: 12pt/1.7 "Noto Sans CJK SC", sans-serif; margin: 0 } h1, h2, h3 { font-weight: normal }
h1, .caption, .title { text-align: center } h1 { font-size: 18pt } h2 { font-size: 14pt } h3 { font-size: 12pt }
p { margin: 0; text-indent: 2em } td p, .cover, .contents, .caption, .note, .page-number { text-indent: 0 }
.page-number { text-align: center }
table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.35 } td { border: 1px solid #000 }
td { ${dense ? 'padding: 2px 3px' : 'padding: 3px 9px; text-align: center'} } tr { break-inside: avoid }
</style>`;
}
