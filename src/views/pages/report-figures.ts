import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { hasThreePublic, type Budget } from '../../domain/budget.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChartView } from '../charts/chart.ts';
import { toExecutionByLine } from '../charts/execution-by-line.ts';
import { toIndicatorScores } from '../charts/indicator-scores.ts';
import { toWaterfall } from '../charts/waterfall.ts';
import { toBudgetTable } from '../tables/budget-table.ts';
import { toCarryOverTable } from '../tables/carry-over-table.ts';
import { toLastYearTable } from '../tables/last-year-table.ts';
import { toIndicatorTable } from '../tables/indicator-table.ts';
import { toSourcesTable } from '../tables/sources-table.ts';
import { toStaffingTable } from '../tables/staffing-table.ts';
import type { MarksOf } from '../findings/finding-view.ts';
import { withMarks, type TableView } from '../tables/table.ts';
import { toThreePublicTable } from '../tables/three-public-table.ts';
import type { Entry } from './report-blocks.ts';

/** A figure section after the text: charts, a table or why there is none, and remarks. */
export interface FigureSection {
  readonly id: string;
  readonly title: string;
  readonly table: TableView | undefined;
  /** Said in words where the table is missing. */
  readonly absence: string;
  readonly charts: readonly ChartView[];
  /** The report's own words about the figures. */
  readonly remarks: readonly Entry[];
}

/** The sections of figures after a report's text: annexes, sources of funds, three public expenses, staff. */
export function toFigures(
  catalog: Catalog,
  entry: CatalogReport,
  words: Words,
  marksOf: MarksOf,
): readonly FigureSection[] {
  const { report } = entry;
  const { t } = words;
  const { budget, staffing, indicators } = report;
  const absence = (field: string): string =>
    report.notReported.includes(field) ? t('report:absence.notReported') : t('report:absence.notSeen');
  const annexAbsence = (number: number, field: string): string =>
    report.annexes.some((annex) => annex.number === number && !annex.included)
      ? t('report:absence.annexNamedOnly')
      : absence(field);
  const defined = (charts: readonly (ChartView | undefined)[]): readonly ChartView[] =>
    charts.filter((chart) => chart !== undefined);
  const lastYear = toLastYearTable(catalog, entry, words);
  const sections: readonly FigureSection[] = [
    {
      id: 'annex-1',
      title: t('report:sections.annex1'),
      table: budget.lines.length > 0 ? toBudgetTable(budget, words) : undefined,
      absence: annexAbsence(1, 'budget.lines'),
      charts: defined([toWaterfall(budget, words), toExecutionByLine(budget, words)]),
      remarks: reasonsOf(budget, words),
    },
    {
      id: 'sources',
      title: t('report:sections.sources'),
      table: budget.sources.length > 0 ? toSourcesTable(budget, words) : undefined,
      absence: absence('budget.sources'),
      charts: [],
      remarks: [],
    },
    {
      id: 'carry-over',
      title: t('report:sections.carryOver'),
      table: toCarryOverTable(budget, words),
      absence: absence('budget.carryOver'),
      charts: [],
      remarks: [],
    },
    ...(lastYear
      ? [
          {
            id: 'last-year',
            title: t('checks:lastYear.title'),
            table: lastYear,
            absence: '',
            charts: [],
            remarks: [],
          },
        ]
      : []),
    {
      id: 'three-public',
      title: t('report:sections.threePublic'),
      table: hasThreePublic(budget) ? toThreePublicTable(budget, words) : undefined,
      absence: absence('budget.threePublic'),
      charts: [],
      remarks: [],
    },
    {
      id: 'staffing',
      title: t('report:sections.staffing'),
      table: toStaffingTable(staffing, words),
      absence: absence('staffing'),
      charts: [],
      remarks: [],
    },
    {
      id: 'annex-2',
      title: t('report:sections.annex2'),
      table: indicators.length > 0 ? toIndicatorTable(indicators, words) : undefined,
      absence: annexAbsence(2, 'indicators'),
      charts: defined([toIndicatorScores(indicators, words)]),
      remarks: [],
    },
  ];
  return sections.map((section) =>
    section.table ? { ...section, table: withMarks(section.table, marksOf) } : section,
  );
}

function reasonsOf({ reasons }: Budget, words: Words): readonly Entry[] {
  return (['adjustment', 'lowExecution'] as const).flatMap((reason) => {
    const given = reasons[reason];
    return given.kind === 'reported'
      ? [{ label: words.t(`report:reasons.${reason}`), value: words.text(given.value) }]
      : [];
  });
}
