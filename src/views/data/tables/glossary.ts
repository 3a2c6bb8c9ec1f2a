import type { Catalog } from '../../../catalog/catalog.ts';
import { LOCALES } from '../../../vocabulary/locales.ts';
import type { GlossaryTermInput } from '../../../schema/glossary.ts';
import { columnsOf } from '../columns.ts';
import { toDataTable, type DataTable } from '../data-table.ts';
import { BETWEEN_VALUES } from '../terms.ts';

/** One row a term of the glossary. */
export function toGlossaryTable(catalog: Catalog): DataTable {
  const { plain, localized } = columnsOf<GlossaryTermInput>();
  return toDataTable(
    {
      name: 'glossary',
      primaryKey: ['term'],
      foreignKeys: [],
      columns: [
        plain('term', 'string', ({ id }) => id, { required: true }),
        ...localized('name', (term) => Object.fromEntries(LOCALES.map((locale) => [locale, term[locale]]))),
        ...localized('other_names', ({ aliases }) =>
          Object.fromEntries(LOCALES.map((locale) => [locale, aliases[locale]?.join(BETWEEN_VALUES)])),
        ),
        ...localized('definition', ({ definition }) => definition),
        ...localized('source', ({ source }) => source),
      ],
    },
    catalog.glossary,
  );
}
