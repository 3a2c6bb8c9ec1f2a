import { isMeasureId } from '../../vocabulary/measures.ts';
import type { ReportsData } from './reports-data.ts';
import { holdsWords, type ColumnId } from './columns.ts';
import type { Range, TableState } from './table-state.ts';

/** Compares words as a language sorts them. */
export type CompareWords = (left: string, right: string) => number;

/**
 * The rows that a state shows, in its order, as places in the data. Real reports stand before invented ones,
 * rows without a value last of their nature, in either direction; equal ones keep the order of the data, the newest first.
 */
export function selectRows(
  data: ReportsData,
  state: TableState,
  compareWords: CompareWords,
): readonly number[] {
  const isShown = filterOf(data, state);
  const rows = data.year.flatMap((_, row) => (isShown(row) ? [row] : []));
  const compare = comparison(data, state.sort, compareWords);
  const absent = absentRows(data, state.sort);
  const sign = state.descending ? -1 : 1;
  return rows.sort((left, right) => {
    const nature = (data.fictional[left] ?? 0) - (data.fictional[right] ?? 0);
    if (nature !== 0) return nature;
    const [one, other] = [absent[left] === true, absent[right] === true];
    if (one || other) return Number(one) - Number(other) || left - right;
    return sign * compare(left, right) || left - right;
  });
}

/** Value of a cell as the data writes it: words, a decimal, or the letter of an absent value. */
export function valueAt(data: ReportsData, column: ColumnId, row: number): string {
  switch (column) {
    case 'department':
      return data.departments[data.department[row] ?? -1]?.name ?? '';
    case 'region':
      return data.regions[data.region[row] ?? -1]?.name ?? '';
    case 'kind':
      return data.kinds[data.kind[row] ?? -1]?.name ?? '';
    case 'year':
      return String(data.year[row] ?? '');
    case 'questions':
      return String(data.questions[row] ?? '');
    default:
      return data.measures[column][row] ?? 's';
  }
}

/** Whether a written value of a measure is the letter of an absent one. */
export function isAbsentValue(value: string): boolean {
  return value === 'r' || value === 's' || value === 'c';
}

/** Which rows have no value in a column; none where words or counts stand. */
function absentRows(data: ReportsData, column: ColumnId): readonly boolean[] {
  return isMeasureId(column) ? data.measures[column].map(isAbsentValue) : [];
}

function comparison(
  data: ReportsData,
  column: ColumnId,
  compareWords: CompareWords,
): (left: number, right: number) => number {
  // Ranks and numbers are made once: a sort compares each row a dozen times.
  const keys = holdsWords(column)
    ? ranksOf(
        data.year.map((_, row) => valueAt(data, column, row)),
        compareWords,
      )
    : isMeasureId(column)
      ? data.measures[column].map(Number)
      : data[column];
  return (left, right) => (keys[left] ?? 0) - (keys[right] ?? 0);
}

/** Places of words among all, equal ones the same. */
function ranksOf(words: readonly string[], compareWords: CompareWords): readonly number[] {
  const ranks = new Map([...new Set(words)].sort(compareWords).map((word, rank) => [word, rank]));
  return words.map((word) => ranks.get(word) ?? 0);
}

/** Whether a row passes all filters of a state. */
function filterOf(data: ReportsData, state: TableState): (row: number) => boolean {
  const { text, region, department, kind, years, rate, score, questions, nature } = state;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (row) =>
    (department === '' || data.departments[data.department[row] ?? -1]?.id === department) &&
    (region === '' || regionsOf(data, row).some(({ id }) => id === region)) &&
    (kind === '' || data.kinds[data.kind[row] ?? -1]?.id === kind) &&
    (questions === '' || (data.questions[row] ?? 0) > 0 === (questions === 'some')) &&
    (nature === '' || (data.fictional[row] === 1) === (nature === 'fictional')) &&
    isWithin(String(data.year[row]), years) &&
    isWithin(valueAt(data, 'executionRate', row), rate) &&
    isWithin(valueAt(data, 'scoreOfHundred', row), score) &&
    (words.length === 0 || hasWords(data, row, words));
}

function hasWords(data: ReportsData, row: number, words: readonly string[]): boolean {
  const named = [valueAt(data, 'department', row), ...regionsOf(data, row).map(({ name }) => name)]
    .join(' ')
    .toLowerCase();
  return words.every((word) => named.includes(word));
}

function regionsOf({ region, regions }: ReportsData, row: number): ReportsData['regions'] {
  return (regions[region[row] ?? -1]?.path ?? []).flatMap((place) => regions[place] ?? []);
}

/** What has no value lies within no range that has an end. */
function isWithin(value: string, { from, to }: Range): boolean {
  if (from === undefined && to === undefined) return true;
  if (isAbsentValue(value)) return false;
  const number = Number(value);
  return number >= (from ?? -Infinity) && number <= (to ?? Infinity);
}
