import { isBlank, wordsOf, type GridCell, type GridRow } from './grid.ts';
import type { IndicatorHeaders } from './indicator-header.ts';
import { toLabelText } from './label-text.ts';
import { isPrompt } from './level-text.ts';
import { isFigure, isNoteRow, isNumberingRow } from './row-kind.ts';

/** A row of a table of indicators. */
export type IndicatorRow =
  | {
      readonly kind: 'indicator';
      readonly row: GridRow;
      /** Cells of level 1 and 2; undefined when neither the row nor one above it gives one. */
      readonly levels: readonly (FilledCell | undefined)[];
      readonly name: GridCell;
    }
  /** 小计 of the group that is open. */
  | { readonly kind: 'subtotal'; readonly row: GridRow; readonly level1: GridCell }
  | { readonly kind: 'total' | 'grade'; readonly row: GridRow; readonly label: GridCell };

/** The cell that names a group, and whether it stands further up. */
export interface FilledCell {
  readonly cell: GridCell;
  /** The row itself is blank there; the name of the row above goes on. */
  readonly filled: boolean;
  /** The cell of the row itself, when it repeats a merged cell. */
  readonly repeated?: GridCell;
}

const TOTAL =
  /^(?:总分|总得分|总分值|总评分|合计|总计|得分合计|分值合计|(?:综合|最终|自评|评价|部门自评|绩效)(?:总?得分|总分|评分|分数)|绩效(?:自评|评价)(?:总?得分|总分))$/;
const SUBTOTAL = /^(?:小计|分组小计|本组小计)$/;
const GRADE = /^(?:(?:评价|自评|绩效|评定|综合)*(?:等级|等次))$/;

/** Reads the rows of a table of indicators; names of groups that are given once are filled down. */
export function readIndicatorRows(
  headers: IndicatorHeaders,
  rows: readonly GridRow[],
): readonly IndicatorRow[] {
  const open: (GridCell | undefined)[] = headers.levels.map(() => undefined);
  const found: IndicatorRow[] = [];
  for (const row of rows) {
    if (isNumberingRow(row) || isNoteRow(row)) continue;
    const special = findSpecial(row, open[0]);
    if (special) {
      found.push(special);
      continue;
    }
    const name = findName(row, headers);
    if (!name || wordsOf(row).length < 2) continue;
    const levels = headers.levels.map(({ index }, level) => fillLevel(row[index], level, open));
    found.push({ kind: 'indicator', row, levels, name });
  }
  return found;
}

function isShown(cell: GridCell | undefined): cell is GridCell {
  return cell !== undefined && !isBlank(cell) && !isPrompt(cell.text);
}

/** A row that sums up others, by the first words in it. */
function findSpecial(row: GridRow, group: GridCell | undefined): IndicatorRow | undefined {
  const labels = wordsOf(row).filter(({ text, covered }) => !isFigure(text) && covered !== 'above');
  const [label] = labels;
  if (label && TOTAL.test(toLabelText(label.text).words)) return { kind: 'total', row, label };
  const grade = labels.find(({ text }) => GRADE.test(toLabelText(text).words));
  if (grade && labels.length < 4) return { kind: 'grade', row, label: grade };
  const subtotal = labels.some(({ text }) => SUBTOTAL.test(toLabelText(text).words));
  const named = labels.find(({ text }) => !SUBTOTAL.test(toLabelText(text).words));
  const level1 = group?.text === named?.text ? group : (named ?? group);
  return subtotal && level1 ? { kind: 'subtotal', row, level1 } : undefined;
}

/** The cell that names the indicator; where only its group is named, that of the group. */
function findName(row: GridRow, { levels, name }: IndicatorHeaders): GridCell | undefined {
  const own = row[name.index];
  if (own && !isBlank(own)) return isPrompt(own.text) || own.covered === 'above' ? undefined : own;
  const group = levels.map(({ index }) => row[index]).findLast(isShown);
  const hasFigures = row.some(({ text }) => isFigure(text));
  return hasFigures && group?.covered !== 'above' ? group : undefined;
}

function fillLevel(
  cell: GridCell | undefined,
  level: number,
  open: (GridCell | undefined)[],
): FilledCell | undefined {
  const above = open[level];
  if (!isShown(cell)) return above && { cell: above, filled: true };
  if (above && cell.text === above.text) return { cell: above, filled: false, repeated: cell };
  open.fill(undefined, level);
  open[level] = cell;
  return { cell, filled: false };
}
