import type { Catalog } from '../../catalog/catalog.ts';
import { getCoverage, type CoverageGrid, type CoverageRow } from '../../catalog/coverage.ts';
import { COVERAGE_STATES, type Coverage } from '../../domain/coverage.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite, toFrame, type PageFrame } from '../pages/frame.ts';
import { textCell, type Cell, type TableView } from '../tables/table.ts';

/** `/coverage/` */
export interface CoveragePage {
  readonly frame: PageFrame;
  readonly lead: string;
  readonly groups: readonly {
    readonly id: 'real' | 'fictional';
    readonly title: string;
    readonly table: TableView;
  }[];
  readonly legend: readonly { readonly term: string; readonly meaning: string }[];
  readonly csvHref: string;
}

/** Builds `/coverage/`: departments by years, and how many are in each state. */
export function toCoveragePage(catalog: Catalog, words: Words): CoveragePage {
  const { t } = words;
  const address = addressOfSite(catalog);
  const { years, rows } = getCoverage(catalog);
  const lead =
    years.length === 0
      ? t('checks:coverage.noReports')
      : t('checks:coverage.lead', { date: words.date(catalog.asOf) });
  return {
    frame: toFrame(catalog, words, {
      title: t('checks:coverage.title'),
      description: lead,
      page: PAGES.coverage,
    }),
    lead,
    groups: (['real', 'fictional'] as const)
      .map((id) => ({ id, own: rows.filter(({ fictional }) => fictional === (id === 'fictional')) }))
      .filter(({ own }) => years.length > 0 && own.length > 0)
      .map(({ id, own }) => ({
        id,
        title: t(`report:groups.${id}`),
        table: {
          ...gridTable(catalog, { years, rows: own }, words),
          caption: t('site:labelled', {
            label: t('checks:coverage.table'),
            value: t(`report:groups.${id}`),
          }),
        },
      })),
    legend: (['published', 'missing', 'not-due', 'not-collected', 'did-not-exist'] as const).map((state) => ({
      term: t(`checks:coverage.${state}`),
      meaning: t(`checks:coverage.legend.${state}`),
    })),
    csvHref: `${address.origin.pathname}${PAGES.coverageCsv}`,
  };
}

function gridTable(
  catalog: Catalog,
  { years, rows }: Pick<CoverageGrid, 'years' | 'rows'>,
  words: Words,
): Omit<TableView, 'caption'> {
  const { t } = words;
  const address = addressOfSite(catalog);
  const href = (page: string): string => pathOf(address, words.locale, page);
  const states = COVERAGE_STATES.filter((state) =>
    rows.some((row) => row.years.some((coverage) => coverage.state === state)),
  );
  return {
    columns: [
      { label: t('checks:coverage.department'), kind: 'text' },
      ...years.map((year) => ({ label: String(year), kind: 'text' as const })),
    ],
    rows: [
      ...rows.map((row) => ({
        head: textCell(words.text(row.department.name), href(PAGES.department(row.department.id))),
        depth: 0,
        role: 'plain' as const,
        cells: row.years.map((coverage): Cell => {
          const link = coverageLink(coverage);
          return textCell(
            { text: coverageWords(coverage, words) },
            link === undefined ? undefined : href(link),
          );
        }),
      })),
      ...states.map((state) => ({
        head: textCell({ text: `${t('checks:coverage.totals')} · ${t(`checks:coverage.${state}`)}` }),
        depth: 0,
        role: 'group' as const,
        cells: years.map((_, index) => textCell({ text: words.number(countState(rows, index, state)) })),
      })),
    ],
  };
}

/** The state in words, with days where it has some. */
export function coverageWords(coverage: Coverage, words: Words): string {
  const { t } = words;
  switch (coverage.state) {
    case 'late':
      return t('checks:coverage.lateDays', { count: coverage.daysLate ?? 0 });
    case 'missing':
      return t('checks:coverage.missingDays', { count: coverage.daysLate });
    case 'not-due':
      return t('checks:coverage.not-dueDate', { date: words.date(coverage.due) });
    default:
      return t(`checks:coverage.${coverage.state}`);
  }
}

function coverageLink(coverage: Coverage): string | undefined {
  return 'report' in coverage ? PAGES.report(coverage.report.department, coverage.report.year) : undefined;
}

function countState(rows: readonly CoverageRow[], index: number, state: Coverage['state']): number {
  return rows.filter((row) => row.years[index]?.state === state).length;
}
