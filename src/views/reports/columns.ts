import { isMeasureId, MEASURE_IDS, MEASURES, type MeasureId } from '../../vocabulary/measures.ts';

/** Columns of the table besides the measures. */
export const PLAIN_COLUMNS = ['department', 'year', 'region', 'kind', 'questions'] as const;

/** A column of the table of reports. */
export type ColumnId = (typeof PLAIN_COLUMNS)[number] | MeasureId;

/** All columns, in the order in which the table shows them. */
export const COLUMN_IDS: readonly ColumnId[] = [
  'department',
  'year',
  'region',
  'kind',
  ...MEASURE_IDS,
  'questions',
];

/** Columns shown to a reader who has chosen none. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'department',
  'year',
  'region',
  'adjusted',
  'executed',
  'executionRate',
  'scoreOfHundred',
  'questions',
];

/** Whether a text names a column. */
export function isColumnId(text: string): text is ColumnId {
  return isMeasureId(text) || PLAIN_COLUMNS.some((column) => column === text);
}

/** Whether a column holds words, which are sorted as a language sorts them. */
export function holdsWords(column: ColumnId): column is 'department' | 'region' | 'kind' {
  return column === 'department' || column === 'region' || column === 'kind';
}

/** Whether amounts of a column may be added up: money as reported, but no amounts per head. */
export function isSummable(column: ColumnId): column is MeasureId {
  return isMeasureId(column) && MEASURES[column] === 'money' && !column.endsWith('PerStaff');
}
