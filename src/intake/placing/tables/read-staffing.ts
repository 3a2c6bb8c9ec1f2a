import { readDate } from '../../values/read-date.ts';
import { readValue } from '../../values/read-value.ts';
import { isBlank, wordsOf, type GridCell, type GridRow } from './grid.ts';
import { toLabelText } from './label-text.ts';
import { toFigurePairs } from './pairs.ts';
import { isFigure, isNumberingRow, toPlain } from './row-kind.ts';
import { headerCellsAt } from './sections.ts';
import { readStaffLabel, staffPath, type StaffLabel } from './staffing-labels.ts';
import { namedBy, takeText, toLabel, type Placement, type Taken } from './taken.ts';

/** Whether rows are about posts and staff: two labels at least say so. */
export function isAboutStaff(rows: readonly GridRow[]): boolean {
  const found = new Set(
    rows.flatMap((row) =>
      wordsOf(row).flatMap(({ text }) => readStaffLabel(toLabelText(text).words)?.measure ?? []),
    ),
  );
  return found.has('posts') || found.has('inPost');
}

/** Reads posts and staff from rows, as a table with a header or as pairs of label and number. */
export function readStaffing(all: readonly GridRow[], year: number): readonly Placement[] {
  const rows = all.filter((row) => !isNumberingRow(row));
  const first = rows.findIndex((row) => wordsOf(row).some(isStaffLabel));
  const hasHeader =
    first >= 0 &&
    !(rows[first] ?? []).some(({ text }) => isFigure(text)) &&
    wordsOf(rows[first] ?? []).length > 1;
  const counts = hasHeader ? readMatrix(rows.slice(first)) : rows.flatMap(readPairs);
  const day = counts.length > 0 ? findDay(all, year) : undefined;
  return [...counts, ...(day ? [day] : [])];
}

function isStaffLabel({ text }: GridCell): boolean {
  return readStaffLabel(toLabelText(text).words) !== undefined;
}

function readPairs(row: GridRow): readonly Placement[] {
  return toFigurePairs(row).flatMap(({ labels, value }) => placeCount(labels, value));
}

function readMatrix(rows: readonly GridRow[]): readonly Placement[] {
  const data = rows.findIndex((row) => row.some(({ text }) => isFigure(text)));
  if (data < 0) return [];
  const header = rows.slice(0, data);
  const body = rows.slice(data).filter((row) => row.some(({ text }) => isFigure(text)));
  return body.flatMap((row) => {
    const labels = row.filter((cell) => !isBlank(cell) && !isFigure(cell.text) && cell.covered !== 'left');
    const isNamed = labels.some(isStaffLabel);
    if (labels.length > 0 && !isNamed && body.length > 1) return [];
    return row
      .filter(({ text }) => isFigure(text))
      .flatMap((cell) => placeCount([...headerCellsAt(header, row.indexOf(cell)), ...labels], cell));
  });
}

function placeCount(cells: readonly GridCell[], value: GridCell): readonly Placement[] {
  const labels = cells
    .map(({ text }) => readStaffLabel(toLabelText(text).words))
    .filter((one): one is StaffLabel => one !== undefined);
  const path = staffPath(labels);
  const taken = path && takeCount(value, toLabel(...[...cells].reverse().map(({ text }) => text)));
  return path && taken ? [{ path, taken: namedBy(taken, cells) }] : [];
}

/** Takes a whole number of people from a cell. */
function takeCount(cell: GridCell, label: string): Taken | undefined {
  const read = readValue(cell.text);
  if (read.kind !== 'number' || read.comparator !== undefined || read.scale !== '') return undefined;
  const digits = read.digits.replace(/\.0+$/, '');
  if (!/^(?:|人|名|个)$/.test(read.unit) || !/^\d{1,9}$/.test(digits)) return undefined;
  return { value: digits, number: true, label, cell, reservations: read.doubts };
}

const DAY = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/;

/** Words that announce the day of a count. */
const ANNOUNCED = /截至|截止|统计(?:日期|时间|时点)/;

/** The day of the count: a date that is announced as such, else one within the report's year. */
function findDay(rows: readonly GridRow[], year: number): Placement | undefined {
  for (const row of rows) {
    const label = row.find(({ text }) => ANNOUNCED.test(toPlain(text)));
    for (const cell of row) {
      const day = DAY.exec(toPlain(cell.text))?.[0];
      const date = day === undefined ? undefined : readDate(day);
      if (date && (label || date.iso.startsWith(String(year)))) {
        const taken = takeText(cell, date.iso, toLabel(label?.text ?? cell.text));
        return { path: ['staffing', 'asOf'], taken: namedBy(taken, label ? [label] : []) };
      }
    }
  }
  return undefined;
}
