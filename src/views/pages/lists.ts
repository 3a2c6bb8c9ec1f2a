import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { PHASES } from '../../vocabulary/budget.ts';
import { totalOf } from '../../domain/totals.ts';
import { isOfWholeDepartment } from '../../domain/whole-department.ts';
import { reported } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import type { ProfileSection } from '../profile/section.ts';
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
  /** Which reports the totals leave out and why; empty when they rest on all. */
  readonly leftOut: string;
  /** What the page says of the reports besides. */
  readonly profile: readonly ProfileSection[];
}

/** Splits reports into real and invented ones; an empty side is left out. */
export function toReportGroups(
  catalog: Catalog,
  reports: readonly CatalogReport[],
  words: Words,
  options: Omit<ReportsTableOptions, 'caption'>,
  profileOf: (fictional: boolean) => readonly ProfileSection[] = () => [],
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
        leftOut: options.ofOneYear ? toLeftOut(own, words) : '',
        profile: profileOf(id === 'fictional'),
      },
    ];
  });
}

/**
 * Totals of the three headline amounts over reports on whole departments. Reports on single projects are left
 * out: {@link toLeftOut} says so.
 */
export function toTotals(reports: readonly CatalogReport[], words: Words): readonly TotalFact[] {
  const whole = reports.map(({ report }) => report).filter(isOfWholeDepartment);
  const shown = PHASES.filter((phase) => phase === 'initial' || phase === 'adjusted' || phase === 'executed');
  return shown.map((phase) => {
    const total = totalOf(whole, phase);
    return {
      label: words.t(`vocabulary:phases.${phase}`),
      value: moneyCell(total.counted > 0 ? reported(total.money) : { kind: 'not-seen' }, words),
      basis: words.t('report:totalBasis', { counted: total.counted, count: total.asked }),
    };
  });
}

/** How many reports totals leave out and why; empty when they leave out none. */
export function toLeftOut(reports: readonly CatalogReport[], words: Words): string {
  const count = reports.filter(({ report }) => !isOfWholeDepartment(report)).length;
  return count === 0 ? '' : words.t('profile:leftOut', { count });
}
