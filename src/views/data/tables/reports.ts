import type { Catalog, CatalogReport } from '../../../catalog/catalog.ts';
import { stateOf } from '../../../domain/reply.ts';
import { MEASURE_IDS } from '../../../vocabulary/measures.ts';
import { exactly } from '../../downloads/cell.ts';
import { columnsOf, measureColumns, pointsCell } from '../columns.ts';
import { toDataTable, type DataTable } from '../data-table.ts';
import { addressOfReport, reportColumns, statedUnitColumn } from '../report-columns.ts';
import { TERMS } from '../terms.ts';

/** A report of the catalog as the item of a row. */
interface ReportItem {
  readonly entry: CatalogReport;
  readonly report: CatalogReport['report'];
}

/** One row a report: what it is, every measure with its standing, and how many checks found what. */
export function toReportsTable(catalog: Catalog): DataTable {
  const { plain, named, localized, stated } = columnsOf<ReportItem>();
  return toDataTable(
    {
      name: 'reports',
      primaryKey: ['report'],
      foreignKeys: [
        { columns: ['department'], table: 'departments', references: ['department'] },
        { columns: ['region'], table: 'regions', references: ['region'] },
      ],
      columns: [
        ...reportColumns<ReportItem>(),
        plain('region', 'string', ({ entry }) => entry.region.id, { required: true }),
        ...localized('title', ({ report }) => report.title),
        plain('language', 'string', ({ report }) => report.language, {
          required: true,
          terms: TERMS.languages,
        }),
        named('kind', 'report_kind', 'string', ({ report }) => report.kind, {
          required: true,
          terms: TERMS.reportKinds,
        }),
        plain('evaluator', 'string', ({ report }) => report.evaluator?.by, { terms: TERMS.evaluators }),
        plain('coverage', 'string', ({ report }) => report.coverage, {
          required: true,
          terms: TERMS.coverages,
        }),
        plain('prose', 'string', ({ report }) => report.prose, { required: true, terms: TERMS.proseOrigins }),
        plain('filed', 'date', ({ report }) => report.filed),
        plain('published', 'date', ({ report }) => report.published),
        plain('written', 'date', ({ report }) => report.disclosure?.written),
        plain('index_number', 'string', ({ report }) => report.disclosure?.indexNumber),
        plain('document_number', 'string', ({ report }) => report.disclosure?.documentNumber),
        plain('source_title', 'string', ({ report }) => report.source?.title),
        plain('source_publisher', 'string', ({ report }) => report.source?.publisher),
        plain('source_address', 'string', ({ report }) => report.source?.url),
        plain('source_sha256', 'string', ({ report }) => report.source?.sha256),
        statedUnitColumn<ReportItem>(),
        ...MEASURE_IDS.flatMap(measureColumns),
        ...stated(
          'stated_execution_rate',
          'number',
          ({ report }) => report.budget.stated.executionRate,
          exactly,
          { unit: '%' },
        ),
        ...stated(
          'stated_adjustment_rate',
          'number',
          ({ report }) => report.budget.stated.adjustmentRate,
          exactly,
          { unit: '%' },
        ),
        ...stated('full_marks', 'number', ({ report }) => report.evaluation.fullMarks, pointsCell, {
          unit: '分',
        }),
        ...stated(
          'grade',
          'string',
          ({ report }) => report.evaluation.grade,
          (grade) => grade,
          {
            terms: TERMS.grades,
          },
        ),
        ...stated(
          'staff_counted',
          'date',
          ({ report }) => report.staffing.asOf,
          (date) => date,
        ),
        plain('questions', 'integer', ({ entry }) => questionsOf(entry).length, { required: true }),
        plain(
          'open_questions',
          'integer',
          ({ entry }) => questionsOf(entry).filter((finding) => stateOf(finding) === 'open').length,
          { required: true },
        ),
        plain('notes', 'integer', ({ entry }) => findingsOf(entry, 'note').length, { required: true }),
        plain('checks_agreed', 'integer', ({ entry }) => entry.verdict.agreed, { required: true }),
        plain('checks_unjudged', 'integer', ({ entry }) => entry.verdict.unjudged, { required: true }),
        plain('content_digest', 'string', ({ entry }) => entry.digest, { required: true }),
        plain('address', 'string', ({ report }) => addressOfReport(catalog, report), { required: true }),
      ],
    },
    catalog.reports.map((entry) => ({ entry, report: entry.report })),
  );
}

function questionsOf(entry: CatalogReport): CatalogReport['verdict']['findings'] {
  return findingsOf(entry, 'question');
}

function findingsOf(
  { verdict }: CatalogReport,
  severity: 'question' | 'note',
): CatalogReport['verdict']['findings'] {
  return verdict.findings.filter((finding) => finding.severity === severity);
}
