import type { Catalog } from '../../catalog/catalog.ts';
import type { CoverageRow } from '../../catalog/coverage.ts';
import { isTelling, membersOf, standingOf, type Group } from '../../catalog/standings.ts';
import { QUARTILE_RULE } from '../../domain/distribution.ts';
import { groupYear, type GroupYear } from '../../domain/group-year.ts';
import { regionsWithin, type Region } from '../../domain/region.ts';
import { groupStatements } from '../../domain/statements/all-statements.ts';
import { formatStatement } from '../../i18n/format-statement.ts';
import type { Words } from '../../i18n/words.ts';
import { toDepartmentChanges } from './changes-table.ts';
import { toGroupCoverage } from './coverage-view.ts';
import { toDistributionView } from './distribution-view.ts';
import { toGroupMultiples } from './group-multiples.ts';
import { toRankingTable } from './ranking-table.ts';
import type { ProfileSection } from './section.ts';

/** What the page of a year says of the reports of one nature. */
export function toYearProfile(
  catalog: Catalog,
  year: number,
  fictional: boolean,
  words: Words,
): readonly ProfileSection[] {
  const group = { year, fictional, region: undefined };
  return [
    ...toStandings(catalog, group, words),
    toGroupCoverage(
      catalog,
      {
        id: idOf(group, 'coverage'),
        years: [year],
        fictional,
        isMember: (row) => row.fictional === fictional,
      },
      words,
    ),
  ].flatMap((section) => section ?? []);
}

/** What the page of a region says of the reports of one nature: all years, then the latest one. */
export function toRegionProfile(
  catalog: Catalog,
  region: Region,
  fictional: boolean,
  words: Words,
): readonly ProfileSection[] {
  const years = catalog.years
    .toReversed()
    .filter((year) => membersOf(catalog, { year, fictional, region }).length > 0);
  const latest = years.at(-1);
  const within = regionsWithin(region, catalog.regions);
  const isMember = (row: CoverageRow): boolean =>
    row.fictional === fictional && within.has(row.department.region);
  const totals = years.map((year) => toGroupYear(catalog, { year, fictional, region }));
  const group = { year: latest ?? 0, fictional, region };
  return [
    toGroupMultiples(totals, { id: idOf(group, 'over-years'), fictional }, words),
    ...(latest === undefined ? [] : toStandings(catalog, group, words)),
    toGroupCoverage(catalog, { id: idOf(group, 'coverage'), years, fictional, isMember }, words),
  ].flatMap((section) => section ?? []);
}

/** What the reports of a group come to. */
export function toGroupYear(catalog: Catalog, group: Group): GroupYear {
  return groupYear(
    group.year,
    membersOf(catalog, group).map(({ report }) => report),
  );
}

/** Statements, rankings, spread and changes of a group in its year. */
function toStandings(catalog: Catalog, group: Group, words: Words): readonly (ProfileSection | undefined)[] {
  const { t } = words;
  const { year } = group;
  const rates = standingOf(catalog, group, 'executionRate');
  const sentences = groupStatements({
    total: toGroupYear(catalog, group),
    rates: isTelling(rates) ? rates.distribution : undefined,
  }).map((statement) => formatStatement(statement, words));
  const standings = (['executionRate', 'executed', 'scoreOfHundred'] as const)
    .map((measure) => ({ measure, standing: standingOf(catalog, group, measure) }))
    .filter(({ standing }) => standing.ranking.ranked.length > 1);
  const distributions = standings.flatMap(({ measure, standing }) =>
    measure !== 'executed' && isTelling(standing) ? (toDistributionView(standing, measure, words) ?? []) : [],
  );
  const changes = toDepartmentChanges(catalog, group, words);
  return [
    sentences.length > 0
      ? { kind: 'statements', id: idOf(group, 'in-brief'), title: t('profile:inBrief', { year }), sentences }
      : undefined,
    standings.length > 0
      ? {
          kind: 'spread',
          id: idOf(group, 'rankings'),
          title: t('profile:rankingsOf', { year }),
          distributions: [],
          tables: standings.map(({ measure, standing }) => toRankingTable(catalog, standing, measure, words)),
          rule: '',
        }
      : undefined,
    distributions.length > 0
      ? {
          kind: 'spread',
          id: idOf(group, 'spread'),
          title: t('profile:spreadOf', { year }),
          distributions,
          tables: [],
          rule: t('profile:distribution.rule', { rule: QUARTILE_RULE }),
        }
      : undefined,
    changes
      ? {
          kind: 'tables',
          id: idOf(group, 'changes'),
          title: t('profile:changesOn', { year, yearBefore: year - 1 }),
          tables: [changes],
        }
      : undefined,
  ];
}

/** Anchors differ between the real and the invented half of a page. */
function idOf({ fictional }: Pick<Group, 'fictional'>, part: string): string {
  return `${fictional ? 'fictional' : 'real'}-${part}`;
}
