import type { BlockList, LooseCell } from '../block-list.ts';
import { isContentsLine, takeFieldCodes } from '../text/field-codes.ts';
import { trimTable } from '../trim-table.ts';
import { goesOn, measureAreas, toParagraph, type BodyLine, type TextArea } from './join-paragraphs.ts';
import type { BodyPart } from './page-parts.ts';

/** Columns of a table's parts on two pages lie as close together as this. */
const SAME_COLUMN = 6;

/**
 * Adds parts as blocks; a paragraph or a table may go on from one page to the next. `endPage` is called for
 * each of the pages in order when all that begins on it has been added.
 */
export function addParts(
  parts: readonly BodyPart[],
  blocks: BlockList,
  pages: number,
  endPage: (page: number) => void,
): void {
  const areas = measureAreas(parts.flatMap((part) => (part.kind === 'line' ? [part.body] : [])));
  let ended = 0;
  const endPages = (before: number): void => {
    while (ended < before) endPage((ended += 1));
  };
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    if (!part) break;
    const group = part.kind === 'line' ? paragraphAt(parts, at, areas) : tableAt(parts, at);
    endPages((part.kind === 'line' ? part.body.page.number : part.page) - 1);
    if (part.kind === 'line') addParagraph(linesIn(group), blocks);
    else addTable(group, blocks);
    at += group.length;
  }
  endPages(pages);
}

function linesIn(parts: readonly BodyPart[]): readonly BodyLine[] {
  return parts.flatMap((part) => (part.kind === 'line' ? [part.body] : []));
}

function paragraphAt(
  parts: readonly BodyPart[],
  start: number,
  areas: ReadonlyMap<number, TextArea>,
): readonly BodyPart[] {
  let end = start + 1;
  for (; end < parts.length; end += 1) {
    const [before, next] = linesIn(parts.slice(end - 1, end + 1));
    const area = before && areas.get(Math.round(before.page.width));
    if (!before || !next || !area || !goesOn(before, next, area)) break;
  }
  return parts.slice(start, end);
}

function addParagraph(lines: readonly BodyLine[], blocks: BlockList): void {
  const written = toParagraph(lines);
  const page = lines[0]?.page.number;
  const place = page === undefined ? {} : { page };
  if (isContentsLine(written)) {
    blocks.omit('contents-line', written, place);
    return;
  }
  const { text, codes } = takeFieldCodes(written);
  for (const code of codes) blocks.omit('field-code', code, place);
  blocks.addParagraph(text, {}, place);
}

/** A table, and its parts at the top of the pages that follow. */
function tableAt(parts: readonly BodyPart[], start: number): readonly BodyPart[] {
  let end = start + 1;
  for (; end < parts.length; end += 1) {
    const [before, next] = parts.slice(end - 1, end + 1);
    if (before?.kind !== 'table' || next?.kind !== 'table' || next.page !== before.page + 1) break;
    const isSame =
      before.columns.length === next.columns.length &&
      before.columns.every((column, index) => Math.abs(column - (next.columns[index] ?? 0)) < SAME_COLUMN);
    if (!isSame) break;
  }
  return parts.slice(start, end);
}

/** Adds a table from its parts; the head that is printed again on each page is listed instead. */
function addTable(parts: readonly BodyPart[], blocks: BlockList): void {
  const tables = parts.flatMap((part) => (part.kind === 'table' ? [part] : []));
  const [first] = tables;
  if (!first) return;
  const rows: (readonly LooseCell[])[] = [];
  for (const table of tables) {
    const repeated = table === first ? 0 : countRepeated(first.rows, table.rows);
    for (const row of table.rows.slice(0, repeated))
      blocks.omit('page-header', wordsOf(row), { page: table.page });
    rows.push(...table.rows.slice(repeated));
  }
  const { rows: kept, dropped } = trimTable(rows);
  if (dropped > 0 && kept.length > 0) blocks.omit('empty-cells', '', { page: first.page });
  blocks.addTable(kept, { page: first.page });
}

function countRepeated(
  head: readonly (readonly LooseCell[])[],
  rows: readonly (readonly LooseCell[])[],
): number {
  const different = rows.findIndex(
    (row, index) => wordsOf(row) !== wordsOf(head[index] ?? []) || wordsOf(row) === '',
  );
  return different === -1 ? rows.length - 1 : different;
}

function wordsOf(row: readonly LooseCell[]): string {
  return row.flatMap(({ text, covered }) => (covered === undefined && text !== '' ? [text] : [])).join(' ');
}
