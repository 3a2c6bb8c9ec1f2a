import { wordsFor, type Words } from '../../../i18n/words.ts';
import type { LocalizedText } from '../../../schema/localized-text.ts';
import { LOCALES } from '../../../vocabulary/locales.ts';
import { columnsOf } from '../columns.ts';
import { toDataTable, wordedTerms, type DataColumn, type DataTable } from '../data-table.ts';
import { BETWEEN_VALUES, explainTerms } from '../terms.ts';

interface ColumnItem {
  readonly table: DataTable;
  readonly column: DataColumn;
}

/** One row a column of these tables, with its words in every language. */
export function toDictionaryTable(tables: readonly DataTable[]): DataTable {
  const languages = LOCALES.map(wordsFor);
  const { plain, named, localized } = columnsOf<ColumnItem>();
  const inEvery = (say: (words: Words) => string): LocalizedText =>
    Object.fromEntries(languages.map((words) => [words.locale, say(words)]));
  return toDataTable(
    {
      name: 'dictionary',
      primaryKey: ['table', 'column'],
      foreignKeys: [],
      columns: [
        plain('table', 'string', ({ table }) => table.name, { required: true }),
        named('column', 'table_column', 'string', ({ column }) => column.name, { required: true }),
        plain('type', 'string', ({ column }) => column.type, { required: true }),
        named('unit', 'column_unit', 'string', ({ column }) => column.unit),
        plain('required', 'boolean', ({ column }) => column.required, { required: true }),
        plain('primary_key', 'boolean', ({ table, column }) => table.primaryKey.includes(column.name), {
          required: true,
        }),
        plain('refers_to', 'string', ({ table, column }) => referredTable(table, column.name)),
        plain('values', 'string', ({ column }) => column.terms?.values.join(BETWEEN_VALUES)),
        ...localized('values_explained', ({ column }) => {
          const terms = wordedTerms(column);
          return terms && inEvery((words) => explainTerms(terms, words));
        }),
        ...localized('column_title', ({ column }) => inEvery((words) => column.label(words).title)),
        ...localized('meaning', ({ column }) => inEvery((words) => column.label(words).meaning)),
      ],
    },
    tables.flatMap((table) => table.columns.map((column) => ({ table, column }))),
  );
}

/** The table that a column refers to, by itself or, else, together with others; if any. */
export function referredTable({ foreignKeys }: DataTable, column: string): string | undefined {
  const keys = foreignKeys.filter(({ columns }) => columns.includes(column));
  return (keys.find(({ columns }) => columns.length === 1) ?? keys[0])?.table;
}
