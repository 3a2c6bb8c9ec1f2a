import type { Catalog } from '../../../catalog/catalog.ts';
import { indicatorAnchor } from '../../../domain/anchors.ts';
import { seen } from '../../../domain/figures.ts';
import {
  isMet,
  type Indicator,
  type IndicatorGroup,
  type IndicatorSubgroup,
} from '../../../domain/indicator.ts';
import { exactly } from '../../downloads/cell.ts';
import { COMPARATOR_NAMES } from '../comparator-names.ts';
import { columnsOf, pointsCell } from '../columns.ts';
import { toDataTable, type ColumnOf, type DataTable } from '../data-table.ts';
import { addressOfReport, OF_REPORT, reportColumns, type OfReport } from '../report-columns.ts';
import { TERMS } from '../terms.ts';

interface IndicatorItem extends OfReport {
  readonly group: IndicatorGroup;
  readonly subgroup: IndicatorSubgroup;
  readonly row: Indicator;
  readonly field: string;
  readonly position: number;
}

/** One row an indicator of annex 2. */
export function toIndicatorsTable(catalog: Catalog): DataTable {
  const { plain, named, localized, stated } = columnsOf<IndicatorItem>();
  return toDataTable(
    {
      name: 'indicators',
      primaryKey: ['report', 'indicator'],
      foreignKeys: OF_REPORT,
      columns: [
        ...reportColumns<IndicatorItem>(),
        plain('indicator', 'string', ({ row }) => row.id, { required: true }),
        plain('position', 'integer', ({ position }) => position, { required: true }),
        ...localized('level1', ({ group }) => group.name),
        named(
          'level1_weight',
          'level1_weight',
          'number',
          ({ group }) => group.weight && pointsCell(group.weight),
          {
            unit: '分',
          },
        ),
        named('partial', 'indicators_partial', 'boolean', ({ group }) => group.partial, { required: true }),
        ...localized('level2', ({ subgroup }) => subgroup.name),
        ...localized('name', ({ row }) => row.name),
        plain('comparator', 'string', ({ row }) => row.comparator && COMPARATOR_NAMES[row.comparator], {
          terms: TERMS.comparators,
        }),
        ...valueColumns('target'),
        ...valueColumns('actual'),
        ...localized('unit', ({ row }) => row.unit),
        ...stated('weight', 'number', ({ row }) => seen(row.weight), pointsCell, { unit: '分' }),
        ...stated('points', 'number', ({ row }) => seen(row.score), pointsCell, { unit: '分' }),
        plain('met', 'boolean', ({ row }) => isMet(row)),
        ...localized('deviation', ({ row }) => row.deviation),
        plain('field', 'string', ({ field }) => field, { required: true }),
        plain(
          'address',
          'string',
          ({ entry, row }) => addressOfReport(catalog, entry.report, indicatorAnchor(row.id)),
          { required: true },
        ),
      ],
    },
    catalog.reports.flatMap((entry) => itemsOf(entry)),
  );
}

/** What a row aims at or reached: a number, or words in every language, or neither. */
function valueColumns(side: 'target' | 'actual'): readonly ColumnOf<IndicatorItem>[] {
  const { plain, localized } = columnsOf<IndicatorItem>();
  return [
    plain(side, 'number', ({ row }) => {
      const value = row[side];
      return value?.kind === 'number' ? exactly(value.printed) : undefined;
    }),
    ...localized(`${side}_words`, ({ row }) => {
      const value = row[side];
      return value?.kind === 'text' ? value.text : undefined;
    }),
    plain(`${side}_status`, 'string', ({ row }) => seen(row[side]).kind, {
      required: true,
      terms: TERMS.statuses,
    }),
  ];
}

function itemsOf(entry: OfReport['entry']): readonly IndicatorItem[] {
  return entry.report.indicators
    .flatMap((group, g) =>
      group.subgroups.flatMap((subgroup, s) =>
        subgroup.indicators.map((row, r) => ({
          entry,
          group,
          subgroup,
          row,
          field: `indicators[${g}].subgroups[${s}].indicators[${r}]`,
        })),
      ),
    )
    .map((item, index) => ({ ...item, position: index + 1 }));
}
