import type { BudgetLineInput } from '../../../src/schema/budget.ts';
import type { ReportInput } from '../../../src/schema/report.ts';
import { PHASES, type Phase } from '../../../src/vocabulary/budget.ts';
import { amountHead, amountPrint, printAmount, type AmountPrint } from './print-amount.ts';
import type { AnnexOneColumn, PrintOptions } from './print-options.ts';
import { COVERED, says, toCell, type PrintedCell, type PrintedTable } from './printed-report.ts';
import { toChineseNumeral } from './numerals.ts';
import { toTable, type Column } from './to-table.ts';

/** A row of annex 1: the total or a line. */
interface AnnexOneRow {
  readonly path: string;
  readonly name: string;
  readonly amounts: Readonly<Partial<Record<Phase, string | null | undefined>>>;
  /** Undefined for the total. */
  readonly depth?: number;
  readonly ordinal: number;
  /** Rows of its class, this one included, where it opens a class. */
  readonly rows: number;
  readonly rate?: string | null | undefined;
}

const HEADS: Readonly<Record<Exclude<AnnexOneColumn, 'name'>, string>> = {
  initial: '年初预算数',
  increase: '调增预算',
  decrease: '调减预算',
  adjusted: '调整后预算数',
  executed: '实际支出数',
  executionRate: '预算执行率（%）',
  lastYear: '上年决算数',
  remark: '备注',
};

/** Annex 1: the budget and what became of it, line by line. */
export function printAnnexOne(input: ReportInput, options: PrintOptions): PrintedTable {
  const print = amountPrint(options, input.budget.unit, 'annex-1');
  const columns = options.annexOne.flatMap((column): readonly Column<AnnexOneRow>[] =>
    column === 'name' ? nameColumns(options) : [toColumn(column, print)],
  );
  return toTable('annex-1', '附表1', columns, rowsOf(input));
}

function rowsOf({ budget }: ReportInput): readonly AnnexOneRow[] {
  const total: AnnexOneRow = {
    path: 'budget',
    name: '合计',
    amounts: budget,
    ordinal: 1,
    rows: 1,
    rate: budget.stated.executionRate,
  };
  return [total, ...lineRows(budget.lines, 'budget.lines', 0)];
}

function lineRows(lines: readonly BudgetLineInput[], path: string, depth: number): readonly AnnexOneRow[] {
  return lines.flatMap((line, index) => {
    const own = `${path}[${index}]`;
    const below = lineRows(line.lines, `${own}.lines`, depth + 1);
    const row = { path: own, name: line.name.zh ?? '', amounts: line, depth, ordinal: index + 1 };
    return [{ ...row, rows: below.length + 1 }, ...below];
  });
}

function toColumn(column: Exclude<AnnexOneColumn, 'name'>, print: AmountPrint): Column<AnnexOneRow> {
  const phase = PHASES.find((one) => one === column);
  const group = print.options.groupedHeads ? groupOf(column) : undefined;
  if (phase !== undefined) {
    return {
      head: amountHead(HEADS[column], print),
      group,
      cell: ({ path, amounts }) => printAmount(print, `${path}.${phase}`, amounts[phase]),
    };
  }
  const cell = { executionRate: rateCell, lastYear: lastYearCell, remark: () => toCell('') }[
    column as 'executionRate' | 'lastYear' | 'remark'
  ];
  return { head: HEADS[column], group, cell };
}

function groupOf(column: AnnexOneColumn): string | undefined {
  if (column === 'executed' || column === 'executionRate') return '预算执行情况';
  return PHASES.some((phase) => phase === column) ? '预算安排情况' : undefined;
}

/** The total prints the rate that the report states; lines print theirs, which the report does not hold. */
function rateCell({ path, amounts, rate }: AnnexOneRow): PrintedCell {
  if (path === 'budget') {
    const value = rate === null || rate === undefined ? undefined : `${rate}%`;
    return toCell(rate ?? '', { says: says('budget.stated.executionRate', value) });
  }
  const [adjusted, executed] = [Number(amounts.adjusted ?? 0), Number(amounts.executed ?? 0)];
  return toCell(adjusted === 0 ? '—' : ((executed / adjusted) * 100).toFixed(2));
}

/** Made-up amounts of the year before; the report holds only their total. */
function lastYearCell({ path, amounts }: AnnexOneRow): PrintedCell {
  const amount = (Number(amounts.executed ?? 0) * 0.9 + 0.37).toFixed(2);
  return toCell(amount, { says: path === 'budget' ? says('budget.lastYear.executed', amount, 'may') : [] });
}

function nameColumns({ lineNames }: PrintOptions): readonly Column<AnnexOneRow>[] {
  if (lineNames !== 'class-column') {
    return [{ head: '支出项目', cell: (row) => toCell(nameOf(row, lineNames), { says: nameSaid(row) }) }];
  }
  return [
    {
      head: '支出类别',
      cell: (row) => {
        if (row.depth === undefined) return toCell(row.name, { across: 2 });
        return row.depth === 0 ? toCell(row.name, { down: row.rows, says: nameSaid(row) }) : COVERED;
      },
    },
    {
      head: '项目名称',
      cell: (row) => {
        if (row.depth === undefined) return COVERED;
        return row.depth === 0 ? toCell('小计') : toCell(row.name, { says: nameSaid(row) });
      },
    },
  ];
}

function nameSaid({ path, name, depth }: AnnexOneRow): ReturnType<typeof says> {
  return depth === undefined ? [] : says(`${path}.name.zh`, name);
}

function nameOf({ name, depth, ordinal }: AnnexOneRow, layout: PrintOptions['lineNames']): string {
  if (depth === undefined) return name;
  if (layout === 'indented') return '　　'.repeat(depth) + name;
  if (layout === 'among') return depth === 0 ? name : `${ordinal === 1 ? '其中：' : '　　　'}${name}`;
  return depth === 0 ? `${toChineseNumeral(ordinal)}、${name}` : `${ordinal}.${name}`;
}
