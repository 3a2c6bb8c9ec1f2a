import type { Entries, Piece, Table, TableRow } from '../document.ts';
import { escaped } from './markup.ts';

/** Texts longer than this have lines that break. */
const SHORT = 16;

/** The parts of a report in the markup of the site; each heading of the second level opens a section. */
export function printPieces(pieces: readonly Piece[]): string {
  const text = pieces.map(printPiece).join('');
  return text === '' ? '' : `${text.replace('</section>', '')}</section>`;
}

function printPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'heading': {
      const { level, anchor, text, searched } = piece;
      const heading = `<h${level} id="${anchor}"${searched ? '' : ' data-search-label'}>${escaped(text)}</h${level}>\n`;
      return level === 2 ? `</section><section>${heading}` : heading;
    }
    case 'paragraph':
      return `<p>${escaped(piece.text)}</p>\n`;
    case 'list':
      return `<ol>\n${piece.items.map((item) => `<li>${escaped(item)}</li>\n`).join('')}</ol>\n`;
    case 'entries':
      return printEntries(piece);
    case 'table':
      return printTable(piece);
  }
}

function printEntries({ entries }: Entries): string {
  const printed = entries.map(({ label, text, anchor, commonplace }) => {
    const id = anchor === undefined ? '' : ` id="${anchor}"`;
    const off = commonplace === true ? ' data-search-off' : '';
    return `<div${id}${off}><dt data-search-label>${escaped(label)}</dt><dd class="fact-value">${escaped(text)}</dd></div>`;
  });
  return `<dl class="facts">${printed.join('')}</dl>`;
}

function printTable({ caption, columns, rows }: Table): string {
  const heads = columns.map(
    ({ label, unit }, index) =>
      `<th scope="col"${index === 0 ? '' : ' class="figure"'}>${escaped(label)}${unit === undefined ? '' : `<span class="unit" data-unit-label>${unit}</span>`}</th>`,
  );
  return (
    `<div class="table-frame" tabindex="0" role="region" aria-label="${escaped(caption)}"><table>` +
    `<caption data-search-label>${escaped(caption)}</caption>` +
    `<thead data-search-label><tr>${heads.join('')}</tr></thead><tbody>${rows.map(printRow).join('')}</tbody></table></div>`
  );
}

function printRow({ head, anchor, cells }: TableRow): string {
  const printed = cells.map(({ text, anchor: id }) => {
    if (text === '') return '<td class="absent" data-search-off>—</td>';
    const place = id === undefined ? '' : ` id="${id}"`;
    return `<td class="${text.length > SHORT ? 'words' : 'figure'}"${place}>${escaped(text)}</td>`;
  });
  return `<tr id="${anchor}"><th scope="row">${escaped(head)}</th>${printed.join('')}</tr>`;
}
