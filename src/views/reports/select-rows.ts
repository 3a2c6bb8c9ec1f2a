import { isMeasureId } from '../../vocabulary/measures.ts';
import { valuesOf, type ReportsData } from './reports-data.ts';
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
  const sign = state.descending ? -1 : 1;
  // Made once: a sort compares each row a dozen times.
  const keys = keysOf(data, state.sort, compareWords).map((key) =>
    Number.isNaN(key) ? Infinity : sign * key,
  );
  const place = (values: readonly number[], row: number): number => values[row] ?? 0;
  return rows.sort(
    (left, right) =>
      place(data.fictional, left) - place(data.fictional, right) ||
      place(keys, left) - place(keys, right) ||
      left - right,
  );
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
      return valuesOf(data, column)[row] ?? 's';
  }
}

/** Whether a written value of a measure is the letter of an absent one. */
export function isAbsentValue(value: string): boolean {
  return value === 'r' || value === 's' || value === 'c';
}

/** What rows are sorted by: ranks of words, else numbers; no number where there is no value. */
function keysOf(data: ReportsData, column: ColumnId, compareWords: CompareWords): readonly number[] {
  if (isMeasureId(column)) return valuesOf(data, column).map(Number);
  if (!holdsWords(column)) return data[column];
  return ranksOf(
    data.year.map((_, row) => valueAt(data, column, row)),
    compareWords,
  );
}

/** Places of words among all, equal ones the same. */
function ranksOf(words: readonly string[], compareWords: CompareWords): readonly number[] {
  const ranks = new Map([...new Set(words)].sort(compareWords).map((word, rank) => [word, rank]));
  return words.map((word) => ranks.get(word) ?? 0);
}

/** Whether a row passes all filters of a state; those that a reader has not set cost nothing. */
function filterOf(data: ReportsData, state: TableState): (row: number) => boolean {
  const { text, region, department, kind, years, rate, score, questions, nature } = state;
  const tests: readonly ((row: number) => boolean)[] = [
    department !== '' && ((row: number) => data.departments[data.department[row] ?? -1]?.id === department),
    region !== '' && ((row: number) => regionsOf(data, row).some(({ id }) => id === region)),
    kind !== '' && ((row: number) => data.kinds[data.kind[row] ?? -1]?.id === kind),
    questions !== '' && ((row: number) => (data.questions[row] ?? 0) > 0 === (questions === 'some')),
    nature !== '' && ((row: number) => (data.fictional[row] === 1) === (nature === 'fictional')),
    isSet(years) && ((row: number) => isWithin(String(data.year[row]), years)),
    isSet(rate) && ((row: number) => isWithin(valueAt(data, 'executionRate', row), rate)),
    isSet(score) && ((row: number) => isWithin(valueAt(data, 'scoreOfHundred', row), score)),
    text !== '' && wordFilter(data, text),
  ].filter((test) => test !== false);
  return (row) => tests.every((test) => test(row));
}

/** Tells rows whose department and regions have all words in their names; every name is looked at once. */
function wordFilter(
  { departments, regions, department, region }: ReportsData,
  text: string,
): (row: number) => boolean {
  const found = text
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const has = ({ name }: { readonly name: string }): boolean => name.toLowerCase().includes(word);
      return { departments: departments.map(has), regions: regions.map(has) };
    });
  return (row) =>
    found.every(
      (names) =>
        names.departments[department[row] ?? -1] === true ||
        (regions[region[row] ?? -1]?.path ?? []).some((place) => names.regions[place]),
    );
}

function regionsOf({ region, regions }: ReportsData, row: number): ReportsData['regions'] {
  return (regions[region[row] ?? -1]?.path ?? []).flatMap((place) => regions[place] ?? []);
}

function isSet({ from, to }: Range): boolean {
  return from !== undefined || to !== undefined;
}

/** What has no value lies within no range. */
function isWithin(value: string, { from, to }: Range): boolean {
  if (isAbsentValue(value)) return false;
  const number = Number(value);
  return number >= (from ?? -Infinity) && number <= (to ?? Infinity);
}
