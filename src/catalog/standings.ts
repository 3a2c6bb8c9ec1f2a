import { distributionOf, type Distribution } from '../domain/distribution.ts';
import { exactOf } from '../domain/exact-value.ts';
import { measuredValue, measureOf } from '../domain/measures.ts';
import { rankingOf, type Ranked, type Ranking } from '../domain/ranking.ts';
import { pathTo, type Region } from '../domain/region.ts';
import { isOfWholeDepartment } from '../domain/whole-department.ts';
import type { MeasureId } from '../vocabulary/measures.ts';
import type { Catalog, CatalogReport } from './catalog.ts';

/** Reports that may stand beside each other: of one year, real or invented, of a region or of the whole site. */
export interface Group {
  readonly year: number;
  readonly fictional: boolean;
  /** The region, with those below it; undefined for the whole site. */
  readonly region: Region | undefined;
}

/** Order and spread of a figure in a group. */
export interface Standing {
  readonly group: Group;
  readonly ranking: Ranking<CatalogReport>;
  /** Where in the ranking a report stands, by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Undefined when no report gives the figure. */
  readonly distribution: Distribution | undefined;
}

/** A middle and a place among fewer reports than this say nothing. */
const FEWEST = 3;

/** Reports of a group on whole departments. Those on single projects are left out. */
export function membersOf(catalog: Catalog, group: Group): readonly CatalogReport[] {
  return membersByGroup(catalog).get(keyOf(group)) ?? [];
}

/** Order and spread of a figure in a group, computed once for a catalog. */
export function standingOf(catalog: Catalog, group: Group, measure: MeasureId): Standing {
  const known = getKnown(catalog).standings;
  const key = `${keyOf(group)} ${measure}`;
  const found = known.get(key);
  if (found) return found;
  const ranking = rankingOf(
    membersOf(catalog, group),
    ({ report }) => {
      const value = measuredValue(measureOf(report, measure));
      return value && exactOf(value);
    },
    ({ report }) => report.id,
  );
  const made = {
    group,
    ranking,
    indexOf: new Map(ranking.ranked.map(({ entry }, index) => [entry.report.id, index])),
    distribution: distributionOf(ranking.ranked.map(({ value }) => value).toReversed()),
  };
  known.set(key, made);
  return made;
}

/** Whether a group has enough reports with a figure to speak of a middle and of places. */
export function isTelling({ distribution }: Standing): boolean {
  return distribution !== undefined && distribution.count >= FEWEST;
}

/**
 * The nearest group in which a report can be compared: that of its region, else of a region above it, else of
 * the whole site; the first with enough reports that give the figure. Undefined when there is none, or the
 * report itself has no place in it.
 */
export function peersOf(catalog: Catalog, entry: CatalogReport, measure: MeasureId): Standing | undefined {
  const { report, fictional, region } = entry;
  if (!isOfWholeDepartment(report) || !measuredValue(measureOf(report, measure))) return undefined;
  const around = [...pathTo(region, catalog.regions).toReversed(), undefined];
  return around
    .map((one) => standingOf(catalog, { year: report.year, fictional, region: one }, measure))
    .find(isTelling);
}

interface Known {
  readonly members: ReadonlyMap<string, readonly CatalogReport[]>;
  readonly standings: Map<string, Standing>;
}

const knownOf = new WeakMap<Catalog, Known>();

function membersByGroup(catalog: Catalog): Known['members'] {
  return getKnown(catalog).members;
}

function getKnown(catalog: Catalog): Known {
  const known = knownOf.get(catalog);
  if (known) return known;
  const members = new Map<string, CatalogReport[]>();
  for (const entry of catalog.reports) {
    const { report, fictional, region } = entry;
    if (!isOfWholeDepartment(report)) continue;
    for (const one of [...pathTo(region, catalog.regions), undefined]) {
      const key = keyOf({ year: report.year, fictional, region: one });
      const group = members.get(key);
      if (group) group.push(entry);
      else members.set(key, [entry]);
    }
  }
  const made = { members, standings: new Map<string, Standing>() };
  knownOf.set(catalog, made);
  return made;
}

function keyOf({ year, fictional, region }: Group): string {
  return `${year} ${fictional ? 'fictional' : 'real'} ${region?.id ?? ''}`;
}

/** A report at its place in a standing; undefined where it has none. */
export function placeIn(
  { ranking, indexOf }: Standing,
  report: string | undefined,
): Ranked<CatalogReport> | undefined {
  return ranking.ranked[indexOf.get(report ?? '') ?? -1];
}
