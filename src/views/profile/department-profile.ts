import type { Catalog } from '../../catalog/catalog.ts';
import { reportsOf } from '../../catalog/selections.ts';
import { peersOf, placeIn, type Standing } from '../../catalog/standings.ts';
import { bodyYears } from '../../domain/body-years.ts';
import { QUARTILE_RULE } from '../../domain/distribution.ts';
import type { Department } from '../../domain/lineage.ts';
import { departmentStatements } from '../../domain/statements/all-statements.ts';
import { latestOf, type DepartmentFacts, type Place } from '../../domain/statements/facts.ts';
import { isOfWholeDepartment } from '../../domain/whole-department.ts';
import { formatStatement } from '../../i18n/format-statement.ts';
import type { Words } from '../../i18n/words.ts';
import { finderOf, toFigureChanges } from './changes-table.ts';
import { comparedGroup } from './compared-group.ts';
import { toDepartmentCoverage } from './coverage-view.ts';
import { toDepartmentMultiples } from './department-multiples.ts';
import { toDistributionView, type StandingMeasure } from './distribution-view.ts';
import { toPlacesAround } from './ranking-table.ts';
import type { ProfileSection } from './section.ts';

/** What the page of a department says of it, section by section; what has no figures is left out. */
export function toDepartmentProfile(
  catalog: Catalog,
  department: Department,
  words: Words,
): readonly ProfileSection[] {
  const facts = toDepartmentFacts(catalog, department);
  return [
    toStatements(facts, words),
    toDepartmentMultiples(facts, words),
    toPlaces(catalog, facts, words),
    toChanges(facts, words),
    toDepartmentCoverage(catalog, department, words),
  ].flatMap((section) => section ?? []);
}

/** What the statements on a department rest on. */
export function toDepartmentFacts(catalog: Catalog, department: Department): DepartmentFacts {
  const find = finderOf(catalog);
  const last = reportsOf(catalog, department.id).at(-1);
  const years = bodyYears(
    department.id,
    (body) => reportsOf(catalog, body).flatMap(({ report }) => (isOfWholeDepartment(report) ? [report] : [])),
    (body, year) => find(body, year)?.report,
    catalog.departments,
  );
  const placeOf = (measure: StandingMeasure): Place | undefined => {
    const standing = toPeers(catalog, years.at(-1)?.reports[0]?.id, measure);
    return standing && toPlace(standing, years.at(-1)?.reports[0]?.id);
  };
  return {
    years,
    rate: placeOf('executionRate'),
    score: placeOf('scoreOfHundred'),
    projectsOnly: last && !isOfWholeDepartment(last.report) ? last.report.year : undefined,
    nameOf: (body) => catalog.departments.get(body)?.shortName ?? {},
  };
}

function toPeers(
  catalog: Catalog,
  report: string | undefined,
  measure: StandingMeasure,
): Standing | undefined {
  const [department = '', year = ''] = report?.split('/') ?? [];
  const entry = finderOf(catalog)(department, Number(year));
  return entry && peersOf(catalog, entry, measure);
}

function toPlace(standing: Standing, report: string | undefined): Place | undefined {
  const { distribution, group } = standing;
  const own = placeIn(standing, report);
  return (
    own &&
    distribution && {
      value: own.value,
      rank: own.rank,
      shared: own.shared,
      median: distribution.median,
      counted: distribution.count,
      group: comparedGroup(group),
    }
  );
}

function toStatements(facts: DepartmentFacts, words: Words): ProfileSection | undefined {
  const sentences = departmentStatements(facts).map((statement) => formatStatement(statement, words));
  const year = latestOf(facts)?.year ?? facts.projectsOnly;
  return sentences.length > 0 && year !== undefined
    ? { kind: 'statements', id: 'in-brief', title: words.t('profile:inBrief', { year }), sentences }
    : undefined;
}

/** The places of the latest report in execution, spending and score. */
function toPlaces(catalog: Catalog, facts: DepartmentFacts, words: Words): ProfileSection | undefined {
  const report = latestOf(facts);
  if (!report) return undefined;
  const name = words.text(facts.nameOf(report.department)).text;
  const standings = (['executionRate', 'executed', 'scoreOfHundred'] as const).flatMap((measure) => {
    const standing = toPeers(catalog, report.id, measure);
    return standing ? [{ measure, standing }] : [];
  });
  if (standings.length === 0) return undefined;
  const distributions = standings.flatMap(({ measure, standing }) =>
    measure === 'executed'
      ? []
      : (toDistributionView(standing, measure, words, { report: report.id, name }) ?? []),
  );
  return {
    kind: 'spread',
    id: 'among-others',
    title: words.t('profile:amongOthers', { year: report.year }),
    distributions,
    tables: standings.map(({ measure, standing }) =>
      toPlacesAround(catalog, standing, measure, report.id, words),
    ),
    rule: distributions.length > 0 ? words.t('profile:distribution.rule', { rule: QUARTILE_RULE }) : '',
  };
}

function toChanges({ years }: DepartmentFacts, words: Words): ProfileSection | undefined {
  const last = years.at(-1);
  if (last?.before.kind !== 'compared') return undefined;
  const tables = toFigureChanges(last.reports, last.before.reports, last.year, words);
  return tables.length > 0
    ? {
        kind: 'tables',
        id: 'changes',
        title: words.t('profile:changesOn', { year: last.year, yearBefore: last.year - 1 }),
        tables,
      }
    : undefined;
}
