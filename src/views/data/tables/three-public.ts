import type { Catalog } from '../../../catalog/catalog.ts';
import type { BudgetAndSpent } from '../../../domain/budget.ts';
import { THREE_PUBLIC_PARTS } from '../../../vocabulary/budget.ts';
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

const EXPENSES = [...THREE_PUBLIC_PARTS, 'total'] as const;

interface ExpenseItem extends OfReport {
  readonly expense: (typeof EXPENSES)[number];
  readonly amounts: BudgetAndSpent;
}

/** Four rows a report: the three public expenses and their stated total. */
export function toThreePublicTable(catalog: Catalog): DataTable {
  const { plain, amount } = columnsOf<ExpenseItem>();
  return toDataTable(
    {
      name: 'three-public',
      primaryKey: ['report', 'expense'],
      foreignKeys: OF_REPORT,
      columns: [
        ...reportColumns<ExpenseItem>(),
        plain('expense', 'string', ({ expense }) => expense, { required: true, terms: TERMS.expenses }),
        statedUnitColumn<ExpenseItem>(),
        ...amount('budget', ({ amounts }) => amounts.budget),
        ...amount('spent', ({ amounts }) => amounts.spent),
        plain('field', 'string', ({ expense }) => `budget.threePublic.${expense}`, { required: true }),
        plain('address', 'string', ({ entry }) => addressOfReport(catalog, entry.report, 'three-public'), {
          required: true,
        }),
      ],
    },
    catalog.reports.flatMap((entry) =>
      EXPENSES.map((expense) => ({ entry, expense, amounts: entry.report.budget.threePublic[expense] })),
    ),
  );
}
