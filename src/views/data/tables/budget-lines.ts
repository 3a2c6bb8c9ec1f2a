import type { Catalog } from '../../../catalog/catalog.ts';
import type { BudgetLine } from '../../../domain/budget.ts';
import { placedLines } from '../../../domain/placed-lines.ts';
import { PHASES } from '../../../vocabulary/budget.ts';
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

interface LineItem extends OfReport {
  readonly line: BudgetLine;
  readonly field: string;
  /** The line above, if any. */
  readonly parent: string | undefined;
  /** 1 for the first line of the report. */
  readonly position: number;
}

/** One row a line of annex 1, parents before their children. */
export function toBudgetLinesTable(catalog: Catalog): DataTable {
  const { plain, named, localized, amount } = columnsOf<LineItem>();
  return toDataTable(
    {
      name: 'budget-lines',
      primaryKey: ['report', 'line'],
      foreignKeys: [
        ...OF_REPORT,
        { columns: ['report', 'parent_line'], table: 'budget-lines', references: ['report', 'line'] },
      ],
      columns: [
        ...reportColumns<LineItem>(),
        named('line', 'budget_line', 'string', ({ line }) => line.id, { required: true }),
        plain('parent_line', 'string', ({ parent }) => parent),
        plain('position', 'integer', ({ position }) => position, { required: true }),
        plain('depth', 'integer', ({ field }) => field.split('.lines[').length - 2, { required: true }),
        named('class', 'line_class', 'string', ({ line }) => line.class, {
          required: true,
          terms: TERMS.lineClasses,
        }),
        ...localized('name', ({ line }) => line.name),
        named('partial', 'lines_partial', 'boolean', ({ line }) => line.partial, { required: true }),
        statedUnitColumn<LineItem>(),
        ...PHASES.flatMap((phase) => amount(phase, ({ line }) => line[phase])),
        plain('field', 'string', ({ field }) => field, { required: true }),
        plain(
          'address',
          'string',
          ({ entry, line }) => addressOfReport(catalog, entry.report, `line-${line.id}`),
          { required: true },
        ),
      ],
    },
    catalog.reports.flatMap((entry) => {
      const lines = placedLines(entry.report.budget.lines);
      const ids = new Map(lines.map(({ line, field }) => [field, line.id]));
      return lines.map((placed, index) => ({
        ...placed,
        entry,
        parent: ids.get(placed.field.replace(/\.lines\[\d+\]$/, '')),
        position: index + 1,
      }));
    }),
  );
}
