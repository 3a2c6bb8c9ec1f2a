import type { Department } from '../../src/domain/lineage.ts';
import { LOCALES } from '../../src/vocabulary/locales.ts';
import { nearestNames } from './nearest-names.ts';

/** Which department a typed name means. */
export type FoundDepartment =
  | { readonly kind: 'found'; readonly department: Department }
  /** Several go by that name. */
  | { readonly kind: 'several'; readonly departments: readonly Department[] }
  /** None goes by that name; these have one like it, the most alike first. */
  | { readonly kind: 'unknown'; readonly near: readonly Department[] };

/** How many departments are named to somebody who mistyped one. */
const MOST_NEAR = 3;

/** Finds a department by its file name, or by a full name, short name or other spelling in any language. */
export function findDepartment(typed: string, departments: ReadonlyMap<string, Department>): FoundDepartment {
  const wanted = plain(typed);
  const byId = departments.get(typed.trim()) ?? departments.get(wanted);
  if (byId) return { kind: 'found', department: byId };
  const all = [...departments.values()];
  const named = all.filter((department) => namesOf(department).some((name) => plain(name) === wanted));
  const [only, ...others] = named;
  if (only && others.length === 0) return { kind: 'found', department: only };
  if (only) return { kind: 'several', departments: named };
  const holders = new Map<string, Department[]>();
  for (const department of all) {
    for (const name of [department.id, ...namesOf(department)])
      holders.set(plain(name), [...(holders.get(plain(name)) ?? []), department]);
  }
  const near = nearestNames(wanted, [...holders.keys()], MOST_NEAR * 2).flatMap(
    (name) => holders.get(name) ?? [],
  );
  return { kind: 'unknown', near: [...new Set(near)].slice(0, MOST_NEAR) };
}

function namesOf({ name, shortName, aliases }: Department): readonly string[] {
  return [...LOCALES.flatMap((locale) => [name[locale], shortName[locale]]), ...aliases].filter(
    (text) => text !== undefined,
  );
}

/** A name without what writers treat differently: width, spaces, capitals. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
