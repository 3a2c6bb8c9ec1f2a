import type { Catalog } from '../../../catalog/catalog.ts';
import { anchorOf } from '../../../domain/anchors.ts';
import { figuresOf, type Figure, type FigureValue } from '../../../domain/figures.ts';
import { toDecimal, type Money } from '../../../domain/money.ts';
import { valueOf } from '../../../domain/stated.ts';
import type { LocalizedText } from '../../../schema/localized-text.ts';
import { LOCALES } from '../../../vocabulary/locales.ts';
import { UNIT_EXPONENT, type MoneyUnit } from '../../../vocabulary/money-units.ts';
import { exactly, type ExactNumber } from '../../downloads/cell.ts';
import { columnsOf } from '../columns.ts';
import { toDataTable, type DataTable } from '../data-table.ts';
import { addressOfReport, OF_REPORT, reportColumns, type OfReport } from '../report-columns.ts';
import { TERMS } from '../terms.ts';

interface FigureItem extends OfReport {
  readonly figure: Figure;
}

/** One row a figure of a report, with its standing: the whole of what reports state, in one long table. */
export function toFiguresTable(catalog: Catalog): DataTable {
  const { plain, named } = columnsOf<FigureItem>();
  return toDataTable(
    {
      name: 'figures',
      primaryKey: ['report', 'field'],
      foreignKeys: OF_REPORT,
      columns: [
        ...reportColumns<FigureItem>(),
        plain('field', 'string', ({ figure }) => figure.field, { required: true }),
        named('kind', 'figure_kind', 'string', ({ figure }) => figure.kind, {
          required: true,
          terms: TERMS.figureKinds,
        }),
        plain('status', 'string', ({ figure }) => figure.stated.kind, {
          required: true,
          terms: TERMS.statuses,
        }),
        plain('value', 'number', ({ figure }) => {
          const value = valueOf(figure.stated);
          return value && exactly(digitsOf(value));
        }),
        named('unit', 'figure_unit', 'string', ({ figure }) => unitOf(figure)),
        plain('stated_value', 'number', ({ entry, figure }) => {
          const value = valueOf(figure.stated);
          return value?.kind === 'money' ? statedDigits(value.money, entry.report.budget.unit) : undefined;
        }),
        named(
          'stated_unit',
          'figure_stated_unit',
          'string',
          ({ entry, figure }) => (figure.kind === 'money' ? entry.report.budget.unit : undefined),
          { terms: TERMS.units },
        ),
        plain(
          'address',
          'string',
          ({ entry, figure }) => addressOfReport(catalog, entry.report, anchorOf(entry.report, figure.field)),
          { required: true },
        ),
      ],
    },
    catalog.reports.flatMap((entry) => figuresOf(entry.report).map((figure) => ({ entry, figure }))),
  );
}

function digitsOf(value: FigureValue): string {
  switch (value.kind) {
    case 'money':
      return toDecimal(value.money, 0);
    case 'count':
      return String(value.count);
    case 'points':
      return value.points.toFixed();
    case 'percent':
    case 'number':
      return value.printed;
  }
}

const UNITS = { money: '元', percent: '%', count: '人', points: '分' } as const;

/** The unit of an indicator's number stands in the first language that has it. */
function unitOf({ kind, unit }: Figure): string | undefined {
  return kind === 'number' ? unit && firstOf(unit) : UNITS[kind];
}

function firstOf(text: LocalizedText): string | undefined {
  return LOCALES.map((locale) => text[locale]).find((one) => one !== undefined);
}

/** An amount in the unit of its report, without zeros at its end that no report prints: two decimals at least. */
function statedDigits(money: Money, unit: MoneyUnit): ExactNumber {
  const [whole = '', fraction = ''] = toDecimal(money, UNIT_EXPONENT[unit]).split('.');
  return { digits: `${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')}` };
}
