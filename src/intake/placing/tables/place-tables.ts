import type { ReportInput } from '../../../schema/report.ts';
import { UNIT_EXPONENT, type MoneyUnit } from '../../../vocabulary/money-units.ts';
import type { PlacedValue } from '../../draft/draft.ts';
import type { SourceTable } from '../../source-document.ts';
import type { WrittenMoneyUnit } from '../../values/read-money-unit.ts';
import { findLeftOver, type CellUse, type TableCell } from './account-for.ts';
import { assembleIndicators } from './assemble-indicators.ts';
import { assembleLines } from './assemble-lines.ts';
import { assembleSources } from './assemble-sources.ts';
import type { GridCell } from './grid.ts';
import { markMagnitudes } from './magnitude.ts';
import { headerRowsOf, readRun, unitOfRun, type RunFacts } from './read-run.ts';
import { findProjectForms } from './project-form.ts';
import { findReportUnit } from './report-unit.ts';
import { toRuns, type Run } from './runs.ts';
import { settle } from './settle.ts';
import { toPlacedValue, type Placement } from './taken.ts';
import { useOf, type TableUse } from './table-use.ts';

/** A table of a document with what stands above it. */
export interface TableInContext {
  readonly table: SourceTable;
  /** Headings above it, from the main section down. */
  readonly headings: readonly string[];
  /** Paragraphs right above it: its title, the note of its unit. */
  readonly before: readonly string[];
}

/** What is known of the report when its tables are read. */
export interface TableContext {
  readonly year: number;
  /** Unit of the report's amounts as the text or a flag says it; undefined when nothing said so far. */
  readonly unit?: MoneyUnit;
  /** Last year's report: ids of lines and indicators are taken over by name. */
  readonly lastYear?: ReportInput;
}

/** What became of a table. */
export interface PlacedTable {
  readonly table: SourceTable;
  readonly use: TableUse;
  /**
   * Rows (indices) of which nothing was placed, or which show a figure that could not be placed, and that are no
   * header, unit note, row of line or column numbers, or empty row.
   */
  readonly rowsLeft: readonly number[];
  /** Cells of which nothing was placed: rates of single lines, remarks, contradicting figures. Merged cells stand once. */
  readonly cellsLeft: readonly TableCell[];
}

/** What the tables of a document give. */
export interface PlacedTables {
  readonly values: readonly PlacedValue[];
  readonly tables: readonly PlacedTable[];
  /** Unit found in a table's header or note, if the context has none. */
  readonly unit?: MoneyUnit;
}

/**
 * Places the tables of a document in the report's frontmatter, by the words of their headers and labels, never by
 * position. Each path is given once; of two tables that contradict each other the first is taken. Forms of single
 * projects are left alone beside tables of the whole.
 */
export function placeTables(tables: readonly TableInContext[], context: TableContext): PlacedTables {
  const runs = toRuns(tables);
  const found = context.unit === undefined ? findReportUnit(runs) : undefined;
  const report = context.unit ?? found;
  const known = context.unit && toWritten(context.unit);
  const forms = findProjectForms(runs);
  const facts = runs.map((run) =>
    forms.has(run)
      ? NOTHING
      : readRun(run, context.year, { written: unitOfRun(run), context: known, report }),
  );
  const { values, use } = putTogether(facts, context);
  const headers = runs.flatMap(headerRowsOf).flat();
  return {
    values,
    tables: tables.map(({ table }, index) => ({
      table,
      use: useOf(joinFacts(facts.filter((_, run) => holdsTable(runs[run], index)))),
      ...findLeftOver(table, index, { ...use, headers }),
    })),
    ...(found === undefined ? {} : { unit: found }),
  };
}

const NOTHING: RunFacts = { amounts: [], indicators: [], staffing: [], disclosure: [] };

function toWritten(unit: MoneyUnit): WrittenMoneyUnit {
  return { scale: UNIT_EXPONENT[unit] === 0 ? '' : UNIT_EXPONENT[unit] === 4 ? '万' : '亿', unit: '元' };
}

/** Whether rows of a table stand in a run. */
function holdsTable(run: Run | undefined, table: number): boolean {
  return run?.grid.some((row) => row.some(({ origin }) => origin.table === table)) === true;
}

function joinFacts(facts: readonly RunFacts[]): RunFacts {
  return {
    amounts: facts.flatMap(({ amounts }) => amounts),
    indicators: facts.flatMap(({ indicators }) => indicators),
    staffing: facts.flatMap(({ staffing }) => staffing),
    disclosure: facts.flatMap(({ disclosure }) => disclosure),
  };
}

/** Puts the facts of all tables together, each path once. */
function putTogether(
  facts: readonly RunFacts[],
  { lastYear }: TableContext,
): { readonly values: readonly PlacedValue[]; readonly use: Omit<CellUse, 'headers'> } {
  const amounts = facts.flatMap((one) => one.amounts);
  const lines = assembleLines(amounts, lastYear?.budget.lines ?? []);
  const sources = assembleSources(amounts, lastYear?.budget.sources ?? []);
  const indicators = assembleIndicators(
    facts.flatMap((one) => one.indicators),
    lastYear,
  );
  const all: readonly Placement[] = [
    ...facts.flatMap(({ disclosure }) => disclosure),
    ...amounts.flatMap(({ placements }) => placements),
    ...lines.placements,
    ...sources.placements,
    ...facts.flatMap(({ staffing }) => staffing),
    ...facts.flatMap((one) => one.indicators).flatMap(({ placements }) => placements),
    ...indicators.placements,
  ];
  const { placements, contradicting, agreeing } = settle(all);
  const repeated: readonly GridCell[] = [
    ...lines.repeated,
    ...sources.repeated,
    ...indicators.repeated,
    ...facts.flatMap((one) => one.indicators).flatMap((one) => one.repeated),
  ];
  const marked = markMagnitudes(placements);
  return {
    values: marked.map(toPlacedValue),
    use: {
      used: [
        ...marked.flatMap(({ taken }) => [taken.cell, ...(taken.beside ?? [])]),
        ...agreeing,
        ...repeated,
      ],
      refused: [...amounts.flatMap(({ refused }) => refused), ...contradicting],
    },
  };
}
