import { describe, expect, test } from 'vitest';
import type { Catalog, CatalogReport } from '../../../src/catalog/catalog.ts';
import { membersOf, peersOf, standingOf } from '../../../src/catalog/standings.ts';
import { toPercent } from '../../../src/domain/ratio.ts';
import type { Region } from '../../../src/domain/region.ts';
import { catalogOf, entryOf, reportOf } from '../views/sample-reports.ts';

const region = (id: string, parent?: string): Region => ({
  id,
  name: { zh: id },
  level: parent === undefined ? 'province' : 'county',
  fictional: false,
  ...(parent === undefined ? {} : { parent }),
});
const PROVINCE = region('province');
const EAST = region('east', 'province');
const WEST = region('west', 'province');
const FAR = region('far');

/** A report that spent so much of 100. */
function spent(
  department: string,
  executed: number | undefined,
  at: Region,
  changes: { fictional?: boolean; kind?: string } = {},
): CatalogReport {
  const kind = changes.kind === undefined ? '' : `kind: ${changes.kind}\n`;
  const amount = executed === undefined ? '' : `, executed: ${executed}`;
  return entryOf(reportOf(`${kind}budget: { unit: 万元, adjusted: 100${amount} }`, { department }), {
    region: at,
    fictional: changes.fictional ?? false,
  });
}

const east = [spent('a', 90, EAST), spent('b', 80, EAST), spent('c', 90, EAST), spent('d', undefined, EAST)];
const west = [spent('e', 70, WEST)];
const far = [spent('f', 60, FAR)];
const project = spent('p', 99, EAST, { kind: 'project-self-evaluation' });
const invented = spent('i', 100, EAST, { fictional: true });
const catalog: Catalog = {
  ...catalogOf([...east, ...west, ...far, project, invented]),
  regions: new Map([PROVINCE, EAST, WEST, FAR].map((one) => [one.id, one])),
};
const ids = (entries: readonly CatalogReport[]): readonly string[] =>
  entries.map(({ report }) => report.department);
const group = { year: 2024, fictional: false, region: undefined };

describe('standings', () => {
  test('never hold invented reports with real ones, nor reports on single projects', () => {
    expect(ids(membersOf(catalog, group))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(ids(membersOf(catalog, { ...group, fictional: true }))).toEqual(['i']);
    expect(ids(membersOf(catalog, { ...group, region: PROVINCE }))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(membersOf(catalog, { ...group, year: 2023 })).toEqual([]);
  });

  test('order and spread a figure', () => {
    const { ranking, distribution } = standingOf(catalog, group, 'executionRate');
    expect(ranking.ranked.map(({ entry, rank }) => `${entry.report.department} ${rank}`)).toEqual([
      'a 1',
      'c 1',
      'b 3',
      'e 4',
      'f 5',
    ]);
    expect(ids(ranking.unranked)).toEqual(['d']);
    expect(distribution && toPercent(distribution.median, 2)).toBe('80.00');
  });

  test('are computed once for a catalog', () => {
    expect(standingOf(catalog, group, 'executionRate')).toBe(
      standingOf(catalog, { ...group }, 'executionRate'),
    );
  });
});

describe('the peers of a report', () => {
  const peers = (entry: CatalogReport | undefined): string | undefined => {
    const found = entry && peersOf(catalog, entry, 'executionRate');
    return found && `${found.group.region?.id ?? 'all'} ${found.ranking.ranked.length}`;
  };

  test('are those of its region where they are enough, else those of a region above or of all', () => {
    expect(peers(east[0])).toBe('east 3');
    expect(peers(west[0])).toBe('province 4');
    expect(peers(far[0])).toBe('all 5');
  });

  test('are none where too few give the figure, or the report itself has no place', () => {
    expect(peers(invented)).toBeUndefined();
    expect(peers(east[3])).toBeUndefined();
    expect(peers(project)).toBeUndefined();
  });
});
