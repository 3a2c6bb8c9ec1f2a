import type { Words } from '../../i18n/words.ts';
import { textCell, type TableView } from '../tables/table.ts';
import { wordedTerms, type DataColumn, type DataTable } from './data-table.ts';
import { explainTerms } from './terms.ts';
import { referredTable } from './tables/dictionary.ts';

/** The columns of one table, in words. */
export interface DictionaryView {
  /** Anchor: the table's name. */
  readonly id: string;
  readonly title: string;
  readonly table: TableView;
}

/** The dictionary of the tables in one language. */
export function toDictionaryViews(tables: readonly DataTable[], words: Words): readonly DictionaryView[] {
  const { t } = words;
  return tables.map((table) => {
    const title = t('data:dictionary.summary', {
      table: t(`data:tables.${table.name}.title`),
      description: t(`data:tables.${table.name}.description`),
    });
    return {
      id: table.name,
      title,
      table: {
        caption: title,
        columns: (['column', 'label', 'type', 'unit', 'key', 'values', 'meaning'] as const).map((name) => ({
          label: t(`data:dictionary.${name}`),
          kind: 'text',
        })),
        rows: table.columns.map((column) => {
          const { title: label, meaning } = column.label(words);
          return {
            head: textCell({ text: column.name }),
            depth: 0,
            role: 'plain',
            cells: [
              label,
              column.type,
              column.unit ?? '',
              keyOf(table, column, words),
              explained(column, words),
              meaning,
            ].map((text) => textCell({ text })),
          };
        }),
      },
    };
  });
}

function explained(column: DataColumn, words: Words): string {
  const terms = wordedTerms(column);
  return terms ? explainTerms(terms, words) : '';
}

function keyOf(table: DataTable, { name }: DataColumn, { t }: Words): string {
  const other = referredTable(table, name);
  return [
    ...(table.primaryKey.includes(name) ? [t('data:dictionary.primary')] : []),
    ...(other === undefined ? [] : [t('data:dictionary.foreign', { table: other })]),
  ].join(t('report:listSeparator'));
}
