import type { Catalog } from '../../catalog/catalog.ts';
import { getCoverage, type CoverageRow } from '../../catalog/coverage.ts';
import { COVERAGE_STATES } from '../../domain/coverage.ts';
import type { Department } from '../../domain/lineage.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { coverageWords } from '../coverage/coverage-page.ts';
import { addressOfSite } from '../pages/frame.ts';
import type { Link } from '../pages/links.ts';
import { textCell } from '../tables/table.ts';
import { captionOfNature } from './caption-of-nature.ts';
import type { ProfileSection } from './section.ts';

/** Late and missing reports that a page lists; `/coverage/` has all. */
const LISTED = 20;

/** Whether there is a report of a department on each year. */
export function toDepartmentCoverage(
  catalog: Catalog,
  department: Department,
  words: Words,
): ProfileSection | undefined {
  const { t } = words;
  const { years, rowOf } = getCoverage(catalog);
  const row = rowOf.get(department.id);
  if (!row) return undefined;
  const existed = years.flatMap((year, index) => {
    const coverage = row.years[index];
    return coverage && coverage.state !== 'did-not-exist' ? [{ year, coverage }] : [];
  });
  if (existed.length === 0) return undefined;
  return {
    kind: 'tables',
    id: 'coverage',
    title: t('profile:coverage'),
    tables: [
      {
        table: {
          caption: t('profile:coverageTable.ofDepartment'),
          columns: [
            { label: t('report:fields.year'), kind: 'text' },
            { label: t('profile:coverageTable.state'), kind: 'text' },
          ],
          rows: existed.toReversed().map(({ year, coverage }) => ({
            head: textCell(
              { text: String(year) },
              'report' in coverage
                ? pathOf(addressOfSite(catalog), words.locale, PAGES.report(department.id, year))
                : undefined,
            ),
            depth: 0,
            role: 'plain' as const,
            cells: [textCell({ text: coverageWords(coverage, words) })],
          })),
        },
        notes: [],
      },
    ],
  };
}

/** Departments whose coverage is counted. */
interface CoverageGroup {
  /** Anchor of the heading. */
  readonly id: string;
  readonly years: readonly number[];
  readonly fictional: boolean;
  readonly isMember: (row: CoverageRow) => boolean;
}

/** How many departments of a group are in each state in some years, and which are late or missing. */
export function toGroupCoverage(
  catalog: Catalog,
  { id, years, fictional, isMember }: CoverageGroup,
  words: Words,
): ProfileSection | undefined {
  const { t } = words;
  const address = addressOfSite(catalog);
  const grid = getCoverage(catalog);
  const rows = grid.rows.filter(isMember);
  const places = years.map((year) => grid.years.indexOf(year));
  const counts = COVERAGE_STATES.map((state) => ({
    state,
    counts: places.map((place) => rows.filter((row) => row.years[place]?.state === state).length),
  })).filter(({ state, counts }) => state !== 'did-not-exist' && counts.some((count) => count > 0));
  if (counts.length === 0) return undefined;
  const open = rows.flatMap((row): readonly Link[] =>
    places.flatMap((place, index) => {
      const coverage = row.years[place];
      return coverage?.state === 'late' || coverage?.state === 'missing'
        ? [
            {
              text: words.text(row.department.name),
              href: pathOf(address, words.locale, PAGES.department(row.department.id)),
              note: t('site:labelled', {
                label: String(years[index] ?? ''),
                value: coverageWords(coverage, words),
              }),
            },
          ]
        : [];
    }),
  );
  return {
    kind: 'tables',
    id,
    title: t('profile:coverage'),
    tables: [
      {
        table: {
          caption: captionOfNature(t('profile:coverageTable.ofGroup'), fictional, words),
          columns: [
            { label: t('profile:coverageTable.state'), kind: 'text' },
            ...years.map((year) => ({ label: String(year), kind: 'number' as const })),
          ],
          rows: counts.map((one) => ({
            head: textCell({ text: t(`checks:coverage.${one.state}`) }),
            depth: 0,
            role: 'plain' as const,
            cells: one.counts.map((count) => ({ kind: 'number' as const, text: words.number(count) })),
          })),
        },
        notes: [],
      },
    ],
    lists: open.length > 0 ? [{ title: t('profile:coverageTable.open'), links: open.slice(0, LISTED) }] : [],
    link: {
      text: { text: t('profile:coverageTable.all') },
      href: pathOf(address, words.locale, PAGES.coverage),
    },
  };
}
