import type { FilterName, MeasureName } from '../format/search-page.ts';
import type { ResultRow } from '../query/search-types.ts';
import { toCsv } from '../../views/downloads/csv.ts';

/** Columns of a list of results; filters by the labels of the page's language, measures as numbers. */
const COLUMNS = [
  'title',
  'department',
  'year',
  'region',
  'kind',
  'grade',
  'initial',
  'executed',
  'rate',
  'score',
  'fictional',
  'address',
] as const;

/** What a table of results is written with. */
export interface TableWords {
  readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>;
  /** Between several values of one filter. */
  readonly separator: string;
}

/**
 * Results as a CSV file, one row a result.
 * @param base address of the page, from which those of the results are completed.
 */
export function writeResultsTable(rows: readonly ResultRow[], words: TableWords, base: string): string {
  const { columns, separator } = words;
  return toCsv(
    COLUMNS.map((column) => columns[column]),
    rows.map(({ title, href, fictional, filters, measures }) => {
      const named = (name: FilterName): string | undefined => filters[name]?.join(separator);
      const number = (name: MeasureName): number | undefined =>
        measures[name] === undefined ? undefined : Number(measures[name]);
      return [
        title,
        named('department'),
        named('year'),
        named('region'),
        named('kind'),
        named('grade'),
        number('initial'),
        number('executed'),
        number('rate'),
        number('score'),
        String(fictional),
        new URL(href, base).href,
      ];
    }),
  );
}
