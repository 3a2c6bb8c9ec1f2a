import type { Catalog } from '../../catalog/catalog.ts';
import { isFictional, reportsOf } from '../../catalog/selections.ts';
import type { ComparedBody } from '../../domain/comparison/compared.ts';
import { toComparedBody } from '../../domain/comparison/compared-body.ts';
import type { Department } from '../../domain/lineage.ts';
import { priceSeriesFor } from '../../domain/price-index.ts';
import { pathTo } from '../../domain/region.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';

/** A department as the list to choose from has it. */
export interface ListedDepartment {
  readonly id: string;
  readonly name: LocalizedText;
  /** Short name and other ways it is written, for finding it. */
  readonly others: readonly string[];
  readonly region: string;
  readonly fictional: boolean;
}

/** `/compare/departments.json`: the departments that have reports, and the names of their regions. */
export interface CompareIndex {
  readonly regions: Readonly<Record<string, LocalizedText>>;
  readonly departments: readonly ListedDepartment[];
}

/** All departments that can be compared, by region and id; real ones first. */
export function toCompareIndex(catalog: Catalog): CompareIndex {
  const listed = [...catalog.departments.values()]
    .filter(({ id }) => reportsOf(catalog, id).length > 0)
    .map((department): ListedDepartment => ({
      id: department.id,
      name: department.name,
      others: [...Object.values(department.shortName), ...department.aliases].filter(
        (name) => name !== undefined,
      ),
      region: department.region,
      fictional: isFictional(catalog, department),
    }))
    .toSorted(
      (left, right) =>
        Number(left.fictional) - Number(right.fictional) ||
        order(left.region, right.region) ||
        order(left.id, right.id),
    );
  return {
    regions: Object.fromEntries(
      listed.map(({ region }) => [region, catalog.regions.get(region)?.name ?? {}]),
    ),
    departments: listed,
  };
}

/** `/compare/departments/<department>.json`: all figures of a department in all its years. */
export function toBodyFile(catalog: Catalog, department: Department): ComparedBody {
  const region = catalog.regions.get(department.region);
  const fictional = isFictional(catalog, department);
  const path = region ? pathTo(region, catalog.regions).map(({ id }) => id) : [];
  return toComparedBody(department, {
    departments: catalog.departments,
    region,
    fictional,
    prices: priceSeriesFor(path, fictional, catalog.priceIndex),
    reportsOf: (id) => reportsOf(catalog, id).map(({ report }) => report),
  });
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
