import type { Catalog } from '../../../catalog/catalog.ts';
import type { FundSource } from '../../../domain/budget.ts';
import { columnsOf } from '../columns.ts';
import { toDataTable, type DataTable } from '../data-table.ts';
import {
  addressOfReport,
  OF_REPORT,
  reportColumns,
  statedUnitColumn,
  type OfReport,
} from '../report-columns.ts';
import { TERMS } from '../terms.ts';

interface SourceItem extends OfReport {
  readonly source: FundSource;
  readonly index: number;
}

/** One row a source of funds. */
export function toFundSourcesTable(catalog: Catalog): DataTable {
  const { plain, named, localized, amount } = columnsOf<SourceItem>();
  return toDataTable(
    {
      name: 'fund-sources',
      primaryKey: ['report', 'position'],
      foreignKeys: OF_REPORT,
      columns: [
        ...reportColumns<SourceItem>(),
        plain('position', 'integer', ({ index }) => index + 1, { required: true }),
        named('class', 'fund_class', 'string', ({ source }) => source.class, {
          required: true,
          terms: TERMS.fundClasses,
        }),
        ...localized('name', ({ source }) => source.name),
        statedUnitColumn<SourceItem>(),
        ...amount('initial', ({ source }) => source.initial),
        ...amount('adjusted', ({ source }) => source.adjusted),
        ...amount('executed', ({ source }) => source.executed),
        plain('field', 'string', ({ index }) => `budget.sources[${index}]`, { required: true }),
        plain('address', 'string', ({ entry }) => addressOfReport(catalog, entry.report, 'sources'), {
          required: true,
        }),
      ],
    },
    catalog.reports.flatMap((entry) =>
      entry.report.budget.sources.map((source, index) => ({ entry, source, index })),
    ),
  );
}
