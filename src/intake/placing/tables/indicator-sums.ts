import type { Grade } from '../../../vocabulary/evaluation.ts';
import { isBlank, wordsOf, type GridCell, type GridRow } from './grid.ts';
import type { IndicatorHeaders } from './indicator-header.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { isFigure, toPlain } from './row-kind.ts';
import { takePoints } from './take-points.ts';
import { namedBy, takeText, toLabel, type Placement } from './taken.ts';

const GRADE_NAMES: Readonly<Record<string, Grade>> = {
  优: 'excellent',
  优秀: 'excellent',
  良: 'good',
  良好: 'good',
  中: 'fair',
  差: 'poor',
};

/** Places what the last rows of a table of indicators say of the whole: score, full marks, grade. */
export function placeSums(rows: readonly IndicatorRow[], headers: IndicatorHeaders): readonly Placement[] {
  return rows.flatMap((row) => {
    if (row.kind === 'total') return placeTotal(row.row, row.label, headers);
    return row.kind === 'grade' ? placeGrade(row.row, row.label) : [];
  });
}

function placeTotal(row: GridRow, label: GridCell, headers: IndicatorHeaders): readonly Placement[] {
  const at = (column: 'weight' | 'score'): GridCell | undefined => {
    const header = headers.of(column);
    const cell = header && row[header.index];
    return cell && !isBlank(cell) && isFigure(cell.text) ? cell : undefined;
  };
  const weight = at('weight');
  const score = at('score');
  const isOne = score?.covered === 'left' || (!score && /得分|评分/.test(label.text));
  const figures = wordsOf(row).filter(({ text }) => isFigure(text));
  const own =
    score ?? (isOne ? weight : undefined) ?? (figures.length === 1 && !weight ? figures[0] : undefined);
  return [
    ...place(['evaluation', 'score'], own, label, headers.of('score')?.title),
    ...(isOne ? [] : place(['evaluation', 'fullMarks'], weight, label, headers.of('weight')?.title)),
  ];
}

function place(
  path: Placement['path'],
  cell: GridCell | undefined,
  label: GridCell,
  title = '',
): readonly Placement[] {
  const taken = cell && takePoints(cell, toLabel(label.text, title));
  return taken ? [{ path, taken: namedBy(taken, [label]) }] : [];
}

function placeGrade(row: GridRow, label: GridCell): readonly Placement[] {
  const cell = row.find((one) => one !== label && GRADE_NAMES[toPlain(one.text)] !== undefined);
  const grade = cell && GRADE_NAMES[toPlain(cell.text)];
  return cell && grade
    ? [{ path: ['evaluation', 'grade'], taken: namedBy(takeText(cell, grade, toLabel(label.text)), [label]) }]
    : [];
}
