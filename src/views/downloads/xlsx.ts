import { strToU8, zipSync, type Zippable } from 'fflate';
import type { DownloadCell } from './cell.ts';

/** A sheet of a workbook: its name, the head of each column, and rows of as many cells. */
export interface Sheet {
  /** Name of the sheet; what Excel forbids in one is replaced, and it is cut to 31 characters. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly DownloadCell[])[];
}

/** The oldest time that a ZIP archive can hold: the same content gives the same bytes at any time. */
const EPOCH = new Date(1980, 0, 1);

/** Widest column, in characters. */
const WIDEST = 60;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook (ECMA-376). Numbers keep all their digits, text is written as text, so that no cell is
 * ever a formula; the head of each sheet is bold, stays in view and filters its column.
 */
export function toXlsx(sheets: readonly Sheet[]): Uint8Array {
  const names = uniqueNames(sheets.map(({ name }) => name));
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(names, sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)] as const),
  ];
  const archive: Zippable = Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(archive, { mtime: EPOCH, level: 6 });
}

/** Cell style 0 is plain, 1 the bold head. */
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';

function worksheet({ header, rows }: Sheet): string {
  const last = columnName(Math.max(header.length, 1) - 1);
  const columns = header.map(
    (_, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widthOf(index, header, rows)}" customWidth="1"/>`,
  );
  const lines = [line(header, 1, 1), ...rows.map((row, index) => line(row, index + 2, 0))];
  return (
    `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}${rows.length + 1}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${lines.join('')}</sheetData>` +
    `<autoFilter ref="A1:${last}${rows.length + 1}"/></worksheet>`
  );
}

function line(cells: readonly DownloadCell[], row: number, style: 0 | 1): string {
  return `<row r="${row}">${cells.map((cell, column) => writeCell(cell, `${columnName(column)}${row}`, style)).join('')}</row>`;
}

function writeCell(cell: DownloadCell, place: string, style: 0 | 1): string {
  if (cell === undefined || cell === '') return '';
  const styled = style === 0 ? '' : ` s="${style}"`;
  if (typeof cell === 'number') return `<c r="${place}"${styled}><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}"${styled}><v>${cell.digits}</v></c>`;
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Column width in characters by the head and the first rows; a Chinese character is as wide as two. */
function widthOf(index: number, header: readonly string[], rows: Sheet['rows']): number {
  const widths = [header[index], ...rows.slice(0, 100).map((row) => row[index])].map((cell) =>
    Array.from(typeof cell === 'object' ? cell.digits : String(cell ?? '')).reduce(
      (width, character) => width + (character > '\u2e7f' ? 2 : 1),
      2,
    ),
  );
  return Math.min(Math.max(...widths, 8), WIDEST);
}

/** 0 gives A, 26 gives AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** XML text; control characters, which XML cannot hold, become replacement characters. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}

function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .slice(0, 31)
        .trim() || 'Sheet';
    let free = plain;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1)
      free = `${plain.slice(0, 31 - String(number).length - 1)} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function workbook(names: readonly string[], sheets: readonly Sheet[]): string {
  const entries = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map(({ header, rows }, index) => {
    const quoted = escaped((names[index] ?? '').replaceAll("'", "''"));
    const last = columnName(Math.max(header.length, 1) - 1);
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${quoted}'!$A$1:$${last}$${rows.length + 1}</definedName>`;
  });
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${entries.join('')}</sheets>` +
    `<definedNames>${filters.join('')}</definedNames></workbook>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`);
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
