import type { BlockList, LooseCell } from '../block-list.ts';
import { endsSentence } from '../text/join-lines.ts';
import type { SheetRow } from './lay-out-sheet.ts';

/** What stands above a table beside its title: 编制单位：… 金额单位：万元 公开01表 2022年度 */
const HEAD_NOTE =
  /^(?:[^：:]{1,12}[：:]|.{0,2}公开\s*\d+\s*表$|附[件表]\s*\d*$|单位\s*[：:]|[（(]?\d{4}年度?[）)]?$)/u;
const FOOT_NOTE = /^(?:注|备注|说明|附注|填表|制表|审核|单位负责人|负责人|填报)/u;

/** Characters that a note or a label hardly has. */
const SENTENCE_LENGTH = 25;

/** Adds the rows of a sheet: what stands alone above or below a table becomes paragraphs, the rest tables. */
export function addSheet(rows: readonly SheetRow[], name: string, blocks: BlockList): void {
  for (const part of splitAtGaps(rows).flatMap(splitAtText)) {
    const first = part.findIndex((row) => !isHead(row));
    const begin = first === -1 ? part.length : first;
    let end = part.length;
    while (end > begin && isFoot(part[end - 1])) end -= 1;
    addParagraphs(part.slice(0, begin), name, blocks);
    blocks.addTable(withoutEmptyColumns(part.slice(begin, end).map(({ cells }) => cells)), { sheet: name });
    addParagraphs(part.slice(end), name, blocks);
  }
}

/** Two tables of a sheet stand apart by two empty rows, or by one before a row that has only a title. */
function splitAtGaps(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const parts: SheetRow[][] = [];
  for (const row of rows) {
    const begins = row.gap >= 2 || (row.gap === 1 && ownCells(row).length === 1);
    if (begins || parts.length === 0) parts.push([row]);
    else parts.at(-1)?.push(row);
  }
  return parts;
}

/** Rows of one cell each, a sentence among them, are text between tables, with the headings that it has. */
function splitAtText(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const runs: SheetRow[][] = [];
  rows.forEach((row, index) => {
    const isSingle = ownCells(row).length === 1;
    const before = rows[index - 1];
    if (before && (ownCells(before).length === 1) === isSingle) runs.at(-1)?.push(row);
    else runs.push([row]);
  });
  const parts: SheetRow[][] = [];
  let isText = false;
  for (const run of runs) {
    const wasText = isText;
    isText = run.every((row) => ownCells(row).length === 1) && run.some(isSentence);
    if (parts.length === 0 || isText || wasText) parts.push(run);
    else parts.at(-1)?.push(...run);
  }
  return parts;
}

function isSentence(row: SheetRow): boolean {
  const text = ownCells(row)[0]?.text ?? '';
  return text.length >= SENTENCE_LENGTH && endsSentence(text);
}

function isHead(row: SheetRow): boolean {
  const own = ownCells(row);
  return (
    own.length <= 1 ||
    (own.length <= 4 && own.every(({ text }) => HEAD_NOTE.test(text)) && !own.some(isFigure))
  );
}

function isFoot(row: SheetRow | undefined): boolean {
  const own = row ? ownCells(row) : [];
  if (own.length === 0) return true;
  return (
    own.length <= 4 &&
    FOOT_NOTE.test(own[0]?.text ?? '') &&
    (own.length === 1 || own.every(({ text }) => /[：:]/.test(text)))
  );
}

function isFigure(cell: LooseCell): boolean {
  return /^[\d.,%-]+$/.test(cell.text);
}

/** The cells of a row that are filled by themselves. */
function ownCells(row: SheetRow): readonly LooseCell[] {
  return row.cells.filter(
    ({ text, covered, stored }) => covered === undefined && (text !== '' || stored !== undefined),
  );
}

function addParagraphs(rows: readonly SheetRow[], name: string, blocks: BlockList): void {
  for (const row of rows) {
    for (const { text, place } of ownCells(row))
      for (const line of text.split('\n')) blocks.addParagraph(line, {}, place ?? { sheet: name });
  }
}

function withoutEmptyColumns(rows: readonly (readonly LooseCell[])[]): readonly (readonly LooseCell[])[] {
  const used = new Set(
    rows.flatMap((row) =>
      row.flatMap(({ text, covered, stored }, column) =>
        covered === undefined && (text !== '' || stored !== undefined) ? [column] : [],
      ),
    ),
  );
  return rows.map((row) => row.filter((_, column) => used.has(column)));
}
