import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { PHASES } from '../../vocabulary/budget.ts';
import { totalOf } from '../../domain/totals.ts';
import { reported } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { toReportsTable, type ReportsTableOptions } from '../tables/reports-table.ts';
import { moneyCell, type Cell, type TableView } from '../tables/table.ts';
import { addressOfSite } from './frame.ts';

/** A total with what it rests on. */
export interface TotalFact {
  readonly label: string;
  readonly value: Cell;
  readonly basis: string;
}

/** Reports of one nature: real ones, or invented ones, which are never mixed. */
export interface ReportGroup {
  readonly id: 'real' | 'fictional';
  readonly title: string;
  readonly table: TableView;
  /** Only of one year: amounts of different years do not add up to anything. */
  readonly totals: readonly TotalFact[];
}

/** Splits reports into real and invented ones; an empty side is left out. */
export function toReportGroups(
  catalog: Catalog,
  reports: readonly CatalogReport[],
  words: Words,
  options: Omit<ReportsTableOptions, 'caption'>,
): readonly ReportGroup[] {
  return (['real', 'fictional'] as const).flatMap((id) => {
    const own = reports.filter(({ fictional }) => fictional === (id === 'fictional'));
    if (own.length === 0) return [];
    const title = words.t(`report:groups.${id}`);
    return [
      {
        id,
        title,
        table: toReportsTable(own, words, addressOfSite(catalog), { ...options, caption: title }),
        totals: options.ofOneYear ? toTotals(own, words) : [],
      },
    ];
  });
}

/** Totals of the three headline amounts over reports. */
export function toTotals(reports: readonly CatalogReport[], words: Words): readonly TotalFact[] {
  const shown = PHASES.filter((phase) => phase === 'initial' || phase === 'adjusted' || phase === 'executed');
  return shown.map((phase) => {
    const total = totalOf(
      reports.map(({ report }) => report),
      phase,
    );
    return {
      label: words.t(`vocabulary:phases.${phase}`),
      value: moneyCell(total.counted > 0 ? reported(total.money) : { kind: 'not-seen' }, words),
      basis: words.t('report:totalBasis', { counted: total.counted, count: total.asked }),
    };
  });
}
