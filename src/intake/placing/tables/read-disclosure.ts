import { placeLabelled } from '../text/place-labelled.ts';
import { readLabel, readLabelledLine, type LabelledAs, type LabelledText } from '../text/labels.ts';
import { isBlank, type GridCell, type GridRow } from './grid.ts';
import { namedBy, takeText, toLabel, type Placement } from './taken.ts';

/** Labels that only the head block of a disclosure page has. */
const OF_HEAD: ReadonlySet<LabelledAs> = new Set<LabelledAs>([
  'index-number',
  'document-number',
  'category',
  'genre',
  'issuer',
  'written',
  'published',
  'validity',
  'method',
  'scope',
  'keywords',
]);

/** Labels of the head block that mean the same in any form. */
const ANYWHERE: ReadonlySet<LabelledAs> = new Set<LabelledAs>([
  'index-number',
  'document-number',
  'filed',
  'evaluator',
]);

/** Longer cells are sentences. */
const LONGEST_LINE = 300;

interface LabelledCell extends Pick<LabelledText, 'as' | 'text'> {
  readonly cell: GridCell;
  readonly label: GridCell;
}

/** Whether rows are the head block of a disclosure page: three of its labels at least stand in them. */
export function isHeadBlock(rows: readonly GridRow[]): boolean {
  const found = new Set(rows.flatMap(readRow).map(({ as }) => as));
  return [...found].filter((as) => OF_HEAD.has(as)).length > 2;
}

/** Reads the head block of a disclosure page: labels beside their values, or before them in the same cell. */
export function readDisclosure(rows: readonly GridRow[]): readonly Placement[] {
  const isHead = isHeadBlock(rows);
  return rows
    .flatMap(readRow)
    .filter(({ as }) => isHead || ANYWHERE.has(as))
    .flatMap(place);
}

function readRow(row: GridRow): readonly LabelledCell[] {
  const cells = row.filter((cell) => !isBlank(cell) && cell.covered === undefined);
  return cells.flatMap((cell, at): readonly LabelledCell[] => {
    const alone = readLabel(cell.text);
    if (alone === undefined && cell.text.length > LONGEST_LINE) return [];
    if (alone === undefined)
      return readLabelledLine(cell.text.replace(/\s+/g, ' ')).map(({ as, text }) => ({
        as,
        text,
        cell,
        label: cell,
      }));
    const next = cells[at + 1];
    const isValue = next && isRightOf(row, cell, next) && readLabel(next.text) === undefined;
    return isValue ? [{ as: alone, text: next.text.trim(), cell: next, label: cell }] : [];
  });
}

/** Whether nothing but cells of the same merged cell stands between two cells: a blank one is an empty value. */
function isRightOf(row: GridRow, left: GridCell, right: GridCell): boolean {
  return row.slice(row.indexOf(left) + 1, row.indexOf(right)).every((cell) => cell.covered !== undefined);
}

function place({ as, text, cell, label }: LabelledCell): readonly Placement[] {
  if (as === 'title') {
    const taken = takeText(cell, text, toLabel(label.text));
    return text === '' ? [] : [{ path: ['title', 'zh'], taken: namedBy(taken, [label]) }];
  }
  return placeLabelled({ as, text }, cell.place).map(({ path, value, reservations }) => ({
    path,
    taken: namedBy(takeText(cell, value, toLabel(label.text), reservations), [label]),
  }));
}
