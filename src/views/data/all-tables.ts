import type { DataSource } from './data-source.ts';
import type { DataTable } from './data-table.ts';
import { toBudgetLinesTable } from './tables/budget-lines.ts';
import { toCoverageTable } from './tables/coverage.ts';
import { toDepartmentsTable, toPredecessorsTable } from './tables/departments.ts';
import { toDictionaryTable } from './tables/dictionary.ts';
import { toFiguresTable } from './tables/figures.ts';
import { toFindingsTable } from './tables/findings.ts';
import { toFundSourcesTable } from './tables/fund-sources.ts';
import { toGlossaryTable } from './tables/glossary.ts';
import { toIndicatorsTable } from './tables/indicators.ts';
import { toRegionsTable } from './tables/regions.ts';
import { toReportsTable } from './tables/reports.ts';
import { toThreePublicTable } from './tables/three-public.ts';

/** All tables of the open data and their dictionary; a table stands after those that it refers to. */
export function toDataTables(source: DataSource): readonly DataTable[] {
  const { catalog } = source;
  const tables = [
    toRegionsTable(catalog),
    toDepartmentsTable(catalog),
    toPredecessorsTable(catalog),
    toReportsTable(catalog),
    toBudgetLinesTable(catalog),
    toFundSourcesTable(catalog),
    toThreePublicTable(catalog),
    toIndicatorsTable(catalog),
    toFiguresTable(catalog),
    toFindingsTable(source),
    toCoverageTable(catalog),
    toGlossaryTable(catalog),
  ];
  return [...tables, toDictionaryTable(tables)];
}
