import { isMeasureId } from '../../vocabulary/measures.ts';
import type { ColumnId } from '../../views/reports/columns.ts';
import type { MeasuresFile, ReportsData } from '../../views/reports/reports-data.ts';
import type { TableSettings } from '../../views/reports/reports-page.ts';

/** The data of the table with at least the measures of some columns. */
export type LoadReports = (columns: readonly ColumnId[]) => Promise<ReportsData>;

/**
 * Loads the rows once, and the other measures when one of them is asked for.
 * @throws Error when a file is not received, or belongs to another release than the rows.
 */
export function startLoading({ data, measures }: TableSettings): LoadReports {
  const first = load(data, isTable);
  let whole: Promise<ReportsData> | undefined;
  const loadWhole = async (): Promise<ReportsData> => {
    const [table, rest] = await Promise.all([first, load(measures, isMeasures)]);
    if (rest.release !== table.release) throw new Error(`${rest.release} is not ${table.release}`);
    return { ...table, measures: { ...table.measures, ...rest.measures } };
  };
  return async (columns) => {
    const table = await first;
    if (columns.filter(isMeasureId).every((id) => table.measures[id] !== undefined)) return table;
    whole ??= loadWhole().catch((error: unknown) => {
      whole = undefined;
      throw error;
    });
    return whole;
  };
}

async function load<File>(path: string, isFile: (value: unknown) => value is File): Promise<File> {
  const response = await fetch(path);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isFile(value)) throw new Error(`${response.status} ${path}`);
  return value;
}

function isMeasures(value: unknown): value is MeasuresFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'release' in value &&
    'measures' in value &&
    typeof value.measures === 'object' &&
    value.measures !== null &&
    Object.values(value.measures).every(Array.isArray)
  );
}

function isTable(value: unknown): value is ReportsData {
  return isMeasures(value) && 'year' in value && Array.isArray(value.year) && 'departments' in value;
}
